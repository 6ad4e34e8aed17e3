// The panel beside a form: what kompas check says of a change, and the page as it will look. It asks nothing of other
// websites, and shows the page in a frame in which nothing runs.
import { Proef } from "./proef.js";

const STYLE = new URL("paneel.css", import.meta.url).href;
const SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const REST = 300; // milliseconds without typing before a change is looked at

const TEXTS = {
  titel: "Controle en voorbeeld",
  begin: "Controleer en bekijk",
  eenmalig:
    "Zie wat kompas check zegt en hoe de pagina eruit komt te zien, voordat je iets voorstelt. Je browser haalt hiervoor eenmalig ongeveer 16 MB op van deze site. Wat je typt, blijft in je browser.",
  laden: "De controle wordt geladen. Dat duurt ongeveer tien seconden.",
  bezig: "Bezig met controleren…",
  mislukt: "De controle kon niet worden uitgevoerd. Je kunt wel verder met schrijven. Laad de pagina opnieuw om het nog eens te proberen.",
  elders: "In andere bestanden, door deze wijziging",
  pagina: "Zo komt de pagina eruit te zien",
  keuze: "Pagina",
  geenPagina: "De pagina verschijnt hier zodra de fouten weg zijn.",
  verouderd: "Dit is de pagina van voor de fouten.",
  waarom: "Waarom",
};

const element = (page, name, properties = {}, ...children) => {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const proef = new Proef();

// Takes changes as saved: what comes after them is judged beside them. A file without a text is taken away.
export const keep = (changes) => proef.keep(changes).catch(() => undefined);

export class Paneel {
  #page;
  #change;
  #timer;
  #chosen;
  #shapes;
  #parts;

  // `page` is the document in which the panel comes to stand; `shapes` shows how YAML is written, for who types that.
  constructor(page, { shapes = true } = {}) {
    this.#page = page;
    this.#shapes = shapes;
    const make = (...made) => element(page, ...made);
    const button = make("button", { type: "button" }, TEXTS.begin);
    const start = make("div", { class: "begin" }, make("p", {}, TEXTS.eenmalig), button);
    const head = make("h2", { tabindex: "-1" }, TEXTS.titel);
    const status = make("p", { role: "status" });
    const messages = make("div", { class: "meldingen" });
    const shown = make("div", { class: "voorbeeld", hidden: "" });
    this.element = make("section", { class: "voorproef", lang: "nl", "aria-label": TEXTS.titel });
    this.element.append(make("link", { rel: "stylesheet", href: STYLE }), head);
    this.element.append(start, status, messages, shown);
    this.#parts = { head, start, status, messages, shown };
    button.addEventListener("click", () => {
      this.#begin();
      head.focus();
    });
    if (Paneel.begun) this.#begin();
  }

  // Looks at a change a moment later: `pad` is the place of the file in the plans, with `tekst` or `gegevens` of a form.
  show(change) {
    this.#change = change;
    if (!Paneel.begun) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), REST);
  }

  // Says in the place of a verdict why there is none.
  tell(sentence) {
    this.#change = undefined;
    clearTimeout(this.#timer);
    this.#parts.messages.replaceChildren();
    this.#say(sentence);
  }

  async #begin() {
    this.#parts.start.remove();
    this.#say(TEXTS.laden);
    Paneel.begun = true;
    await this.#look();
  }

  async #look() {
    if (!this.#change) return;
    const change = { ...this.#change, pagina: this.#chosen };
    try {
      await proef.begin();
      this.#say(TEXTS.bezig);
      const answer = await proef.judge(change);
      if (answer) this.#print(answer);
    } catch (error) {
      console.error(error);
      this.#say(TEXTS.mislukt);
    }
  }

  #say(text) {
    if (this.#parts.status.textContent !== text) this.#parts.status.textContent = text;
  }

  #print({ samenvatting, hier, elders, paginas, pagina }) {
    const page = this.#page;
    this.#say(samenvatting);
    this.#parts.messages.replaceChildren(...(hier.length ? [this.#list(hier)] : []));
    if (elders.length) this.#parts.messages.append(element(page, "h3", {}, TEXTS.elders), this.#list(elders, true));
    if (pagina) this.#frame(paginas, pagina);
    else this.#keepFrame();
  }

  #list(problems, elsewhere = false) {
    const page = this.#page;
    const make = (...made) => element(page, ...made);
    const items = problems.map(({ ernst, bestand, melding, uitleg, vorm }) => {
      const item = make("li", { class: ernst }, make("strong", {}, ernst === "fout" ? "Fout: " : "Waarschuwing: "), melding);
      if (elsewhere) item.append(" ", make("span", { class: "plek" }, bestand));
      if (vorm && this.#shapes) item.append(make("pre", {}, vorm));
      if (uitleg) item.append(make("details", {}, make("summary", {}, TEXTS.waarom), make("p", {}, uitleg)));
      return item;
    });
    return make("ul", {}, ...items);
  }

  #frame(pages, { adres, html }) {
    const page = this.#page;
    const { shown } = this.#parts;
    const parts = [element(page, "h3", {}, TEXTS.pagina)];
    if (pages.length > 1) parts.push(this.#choice(pages, adres));
    const had = shown.contains(page.activeElement);
    const before = shown.querySelector("iframe");
    const place = before?.dataset.adres === adres ? before.contentWindow?.scrollY : 0;
    const { titel } = pages.find((each) => each.adres === adres);
    // Nothing runs in it; it is of this site, so that its letters are found. What is clicked opens beside the form.
    const frame = element(page, "iframe", { title: titel, "data-adres": adres, sandbox: SANDBOX });
    frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, place));
    frame.srcdoc = html;
    shown.replaceChildren(...parts, frame);
    shown.hidden = false;
    if (had) shown.querySelector("select")?.focus();
  }

  // Without a page the last one stays, and it is said that it is of before.
  #keepFrame() {
    const page = this.#page;
    const { shown } = this.#parts;
    const note = element(page, "p", { class: "noot" }, shown.querySelector("iframe") ? TEXTS.verouderd : TEXTS.geenPagina);
    shown.querySelector(".noot")?.remove();
    if (!shown.querySelector("h3")) shown.append(element(page, "h3", {}, TEXTS.pagina));
    shown.querySelector("h3").after(note);
    shown.hidden = false;
  }

  #choice(pages, chosen) {
    const page = this.#page;
    const options = pages.map(({ adres, titel }) => {
      const option = element(page, "option", { value: adres }, titel);
      option.selected = adres === chosen;
      return option;
    });
    const select = element(page, "select", {}, ...options);
    select.addEventListener("change", () => {
      this.#chosen = select.value;
      this.#look();
    });
    return element(page, "label", {}, `${TEXTS.keuze} `, select);
  }
}
Paneel.begun = false;
