// The page to search: asks the index that stands beside this file, and shows what it found. Nothing leaves the site.
import { toonResultaat } from "./resultaat.js";

const PER_KEER = 10;
const FACETTEN = {
  gemeente: "Gemeente of regio", jaar: "Jaar", soort: "Soort pagina", thema: "Thema", pijler: "Pijler",
  doelgroep: "Doelgroep", status: "Status van het programma",
};
// Words that say nothing by themselves: "wat kost de beweegcoach" looks for what costs and for the beweegcoach.
const LEEG = new Set(("aan als bij dat de den der deze die dit een en er het hoe hoeveel ik in is kan met mijn naar of om "
  + "ons onze op over te tot uit van voor waar waarom wanneer was wat we welke wie wordt zijn").split(" "));
// What a title and an address say goes before the text; words that nobody sees only add pages below those.
const RANGORDE = {
  metaWeights: { title: 20, adres: 3, samenvatting: 0.5, woorden: 0.02 }, pageLength: 0.9, termFrequency: 0.8,
};

const plaats = document.getElementById("kompas-zoeken");
const maak = (naam, eigen = {}, ...inhoud) => {
  const knoop = Object.assign(document.createElement(naam), eigen);
  knoop.append(...inhoud);
  return knoop;
};
const veld = maak("input", { type: "search", name: "q", id: "zoekvraag", autocomplete: "off", maxLength: 200 });
const keuzes = maak("div", { className: "zoekkeuzes", hidden: true });
const stand = maak("p", { className: "zoekstand" });
stand.setAttribute("role", "status");
const lijst = maak("ol", { className: "zoekresultaten" });
const meer = maak("button", { type: "button", hidden: true }, "Toon meer");
const formulier = maak("form", { className: "zoekvak" },
  maak("label", { htmlFor: veld.id }, "Zoek op deze site"),
  maak("span", { className: "zoekregel" }, veld, maak("button", { type: "submit" }, "Zoek")), keuzes);
formulier.setAttribute("role", "search");

let pagefind;
async function open() {
  if (pagefind) return pagefind;
  const gevonden = await import("./pagefind.js");
  const wortel = new URL("../../../", import.meta.url);
  await gevonden.options({ baseUrl: wortel.pathname, noWorker: true, excerptLength: 28, ranking: RANGORDE });
  await gevonden.init();
  return pagefind = gevonden;
}

function ontleed(vraag) {
  const woorden = vraag.toLowerCase().split(/[^\p{L}\p{N}@'’-]+/u).filter(Boolean);
  const sprekend = woorden.filter(woord => !LEEG.has(woord));
  return sprekend.length ? sprekend : woorden;
}

// All words first; when no page has them all, the words that are rare go before those that are common.
async function vraagAan(index, woorden, filters) {
  const alles = await index.search(woorden.join(" "), { filters });
  if (alles.results.length || woorden.length < 2) return [alles, woorden];
  const los = await Promise.all(woorden.map(async woord => [woord, (await index.search(woord, { filters })).results.length]));
  const over = los.filter(([, aantal]) => aantal).sort((a, b) => a[1] - b[1]).map(([woord]) => woord);
  for (; over.length; over.pop()) {
    const deel = await index.search(over.join(" "), { filters });
    if (deel.results.length) return [deel, [...over]];
  }
  return [alles, woorden];
}

function lees() {
  const adres = new URLSearchParams(location.search);
  veld.value = adres.get("q") ?? "";
  return Object.fromEntries(Object.entries(FACETTEN).filter(([sleutel]) => adres.get(sleutel)).map(([sleutel, naam]) => [naam, adres.get(sleutel)]));
}

function schrijf() {
  const adres = new URLSearchParams();
  if (veld.value.trim()) adres.set("q", veld.value.trim());
  for (const keuze of keuzes.querySelectorAll("select")) if (keuze.value) adres.set(keuze.name, keuze.value);
  history.pushState(null, "", adres.size ? `?${adres}` : location.pathname);
}

function toonKeuzes(tellingen, gekozen) {
  const had = document.activeElement?.name;
  keuzes.replaceChildren(...Object.entries(FACETTEN).flatMap(([sleutel, naam]) => {
    const waarden = Object.entries(tellingen[naam] ?? {}).filter(([waarde, aantal]) => aantal || waarde === gekozen[naam]);
    if (waarden.length < 2 && !gekozen[naam]) return [];
    waarden.sort(([een], [ander]) => een.localeCompare(ander, "nl", { numeric: true }));
    const keuze = maak("select", { name: sleutel, id: `zoek-${sleutel}` }, maak("option", { value: "" }, "alle"),
      ...waarden.map(([waarde, aantal]) => maak("option", { value: waarde, selected: waarde === gekozen[naam] }, `${waarde} (${aantal})`)));
    return [maak("span", {}, maak("label", { htmlFor: keuze.id }, naam), keuze)];
  }));
  keuzes.hidden = !keuzes.childElementCount;
  if (had) keuzes.querySelector(`[name="${had}"]`)?.focus();
}

let beurt = 0;
async function zoek() {
  const deze = ++beurt, gekozen = lees(), woorden = ontleed(veld.value);
  lijst.replaceChildren();
  meer.hidden = true;
  if (!woorden.length) { stand.textContent = ""; keuzes.hidden = true; return; }
  stand.textContent = "Bezig met zoeken …";
  const index = await open();
  const [gevonden, gebruikt] = await vraagAan(index, woorden, gekozen);
  if (deze !== beurt) return;
  const aantal = gevonden.results.length;
  const telling = aantal === 1 ? "1 pagina gevonden" : `${aantal.toLocaleString("nl")} pagina’s gevonden`;
  const minder = gebruikt.length < woorden.length ? ` Geen pagina heeft al je woorden. Dit zijn pagina’s met: ${gebruikt.join(", ")}.` : "";
  stand.textContent = aantal ? `${telling} voor ‘${veld.value.trim()}’.${minder}`
    : `Niets gevonden voor ‘${veld.value.trim()}’. Probeer een ander woord, kies bij een filter ‘alle’, of kies hieronder een letter.`;
  let getoond = 0;
  const toonMeer = async () => {
    const stuk = gevonden.results.slice(getoond, getoond += PER_KEER);
    const gegevens = await Promise.all(stuk.map(each => each.data()));
    if (deze !== beurt) return;
    const nieuw = gegevens.map(each => toonResultaat(each, maak));
    lijst.append(...nieuw);
    meer.hidden = getoond >= aantal;
    return nieuw[0];
  };
  meer.onclick = async () => (await toonMeer())?.querySelector("a").focus();
  await toonMeer();
  // What can be chosen comes after what was found: on a large site it weighs as much as the rest.
  await index.filters();
  const { filters } = await index.search(gebruikt.join(" "), { filters: gekozen });
  if (deze === beurt) toonKeuzes(filters, gekozen);
}

const begin = () => zoek().catch(() => { stand.textContent = "Zoeken lukt nu niet. Kies hieronder een letter of een gemeente."; });
formulier.addEventListener("submit", event => { event.preventDefault(); schrijf(); begin(); });
keuzes.addEventListener("change", () => { schrijf(); begin(); });
addEventListener("popstate", begin);
plaats.append(formulier, stand, lijst, meer);
begin();
