// Asks the worker, one question at a time: of changes that came while it was busy only the last one is judged.
const day = (now) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");

export class Proef {
  #worker;
  #begun;
  #before = [];
  #waiting = new Map();
  #number = 0;
  #busy = Promise.resolve();
  #last = 0;

  // Begins when it is first asked, since a browser fetches some sixteen megabytes for it.
  begin() {
    this.#begun ??= this.#start();
    return this.#begun;
  }

  // Gives what a change gives; undefined when a later change came before this one was looked at.
  async judge(change) {
    this.#last += 1;
    const mine = this.#last;
    await this.begin();
    return this.#inTurn(() => (mine === this.#last ? this.#ask("judge", change) : undefined));
  }

  // Takes changes as made; who asks for a check only later hears of them then.
  async keep(changes) {
    if (this.#begun) {
      await this.#begun;
      await this.#inTurn(() => this.#ask("keep", changes));
    } else this.#before.push(...changes);
  }

  #start() {
    this.#worker = new Worker(new URL("werker.js", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("error", (event) => this.#fail(event.message || "worker"));
    return this.#ask("begin", { vandaag: day(new Date()), bewaard: this.#before });
  }

  #inTurn(asked) {
    const turn = this.#busy.then(asked);
    this.#busy = turn.catch(() => undefined);
    return turn;
  }

  #ask(what, asked) {
    this.#number += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#number, { resolve, reject });
      this.#worker.postMessage({ number: this.#number, what, asked });
    });
  }

  #receive({ number, answer, error }) {
    const { resolve, reject } = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error === undefined) resolve(answer);
    else reject(new Error(error));
  }

  #fail(message) {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
