// One page that was found, as a piece of the list: its name, what it is and whose, where the words stand in it.

// Text with <mark> in it, from the index: of all else in it only the letters count.
function merk(tekst, maak) {
  const gelezen = new DOMParser().parseFromString(tekst, "text/html").body;
  return [...gelezen.childNodes].map(knoop => knoop.nodeName === "MARK" ? maak("mark", {}, knoop.textContent) : knoop.textContent);
}

const HOOFDSTUKKEN = 2;

export function toonResultaat(gevonden, maak) {
  const { title, samenvatting } = gevonden.meta;
  const feiten = ["Soort pagina", "Gemeente of regio"].flatMap(naam => gevonden.filters[naam] ?? []);
  const jaren = gevonden.filters.Jaar ?? [];
  if (jaren.length) feiten.push(jaren.length === 1 ? jaren[0] : `${jaren[0]}–${jaren.at(-1)}`);
  const uittreksel = gevonden.excerpt.includes("<mark>") ? merk(gevonden.excerpt, maak) : [samenvatting ?? ""];
  const delen = gevonden.sub_results.filter(deel => deel.url.includes("#") && deel.title !== title).slice(0, HOOFDSTUKKEN);
  const stuk = maak("li", {},
    maak("h3", {}, maak("a", { href: gevonden.url }, title)),
    maak("p", { className: "zoekfeiten" }, feiten.join(" · ")),
    maak("p", {}, ...uittreksel));
  if (delen.length) {
    stuk.append(maak("p", { className: "zoekdelen" }, "In: ", ...delen.flatMap((deel, plek) =>
      [...(plek ? [", "] : []), maak("a", { href: deel.url }, deel.title)])));
  }
  return stuk;
}
