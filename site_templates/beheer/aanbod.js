// The bar below the form: what to do with what was written, when the form cannot bring it where it should come.
const LONGEST_ADDRESS = 8000; // a git host takes no longer one

export function make(name, properties = {}, ...children) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

// A place that goes on at the next line only after a slash.
const breakable = (text) => text.split("/").flatMap((part, at) => (at ? ["/", make("wbr"), part] : [part]));

export class Aanbod {
  #element;
  #groups = new Map();

  // `host` says how a change is proposed there in one's own words; it may be missing.
  constructor(element, host) {
    this.#element = element;
    this.host = host;
    // The form ends where the bar begins, so that the bar covers nothing of it.
    const fit = () => document.body.style.setProperty("--balk", `${element.offsetHeight}px`);
    new ResizeObserver(fit).observe(element);
  }

  // What was saved without an account: each file to download, or to propose with its text filled in.
  offer(path, text) {
    const ways = text === null ? [" wordt weggehaald. ", ...this.#propose(path, null)] : [" ", ...this.#ways(path, text)];
    this.#show("Wat je hebt opgeslagen", path, ...breakable(path), ...ways);
  }

  // What somebody else changed meanwhile: one's own version is not lost.
  refuse({ path, text, message }) {
    const own = text ? [this.#download(path, text, "Download jouw versie"), ". "] : [];
    const advice = "Laad daarna de pagina opnieuw en breng je wijziging nog eens aan.";
    this.#show("Niet opgeslagen", path, ...breakable(`${message} `), ...own, advice);
  }

  // A file that somebody has to mend in another way first.
  leaveOut(path) {
    const advice = " heeft een fout in de YAML en staat niet in het formulier. De opdracht kompas check zegt wat er mis is.";
    this.#show("Niet te lezen", path, ...breakable(path), advice);
  }

  #show(title, path, ...parts) {
    const items = this.#groups.get(title) ?? new Map();
    this.#groups.set(title, items.set(path, make("li", {}, ...parts)));
    const shown = [...this.#groups].flatMap(([textContent, each]) => [make("h2", { textContent }), make("ul", {}, ...each.values())]);
    const hide = make("button", { type: "button", textContent: "Verberg deze balk" });
    hide.addEventListener("click", () => {
      this.#element.hidden = true;
    });
    this.#element.replaceChildren(...shown, hide);
    this.#element.hidden = false;
  }

  #download(path, text, textContent) {
    const href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
    return make("a", { href, download: path.split("/").at(-1), textContent });
  }

  #ways(path, text) {
    const proposed = this.#propose(path, text);
    return [this.#download(path, text, "Download het bestand"), ...(proposed.length ? [" of ", ...proposed] : [])];
  }

  #propose(path, text) {
    if (!this.host?.voorstel) return [];
    const { adres, onderwerp, tekst } = this.host.voorstel;
    const address = new URL(adres);
    const whole = text === null ? "" : `\n\`\`\`yaml\n${text}\n\`\`\`\n`;
    address.searchParams.set(onderwerp, `${text === null ? "Weghalen" : "Voorstel"}: ${path}`);
    address.searchParams.set(tekst, `Bestand: ${path}\n${whole}`);
    const fits = address.href.length <= LONGEST_ADDRESS;
    if (!fits) address.searchParams.set(tekst, `Bestand: ${path}\n`);
    const link = make("a", { href: address.href, target: "_blank", rel: "noopener", textContent: "Stel deze wijziging voor" });
    return fits ? [link] : [link, " (de tekst is lang: voeg het gedownloade bestand zelf toe)"];
  }
}
