// What the form writes of changes, asked of the very modules that a browser runs: a list of cases in, a list of texts out.
// A case has the text of a file, what its fields stand for, and changes: a path of keys and places, with what comes there;
// null takes it out, and "volgorde" puts the items of a list in another order.
import { readFileSync } from "node:fs";

const { readFile, writeFile } = await import("../../../site_templates/beheer/bestand.js");

function apply(form, [path, value]) {
  const place = path.slice(0, -1).reduce((found, key) => found[key], form);
  const key = path.at(-1);
  if (value?.volgorde) place[key] = value.volgorde.map((at) => place[key][at]);
  else if (value !== null) place[key] = value;
  else if (Array.isArray(place)) place.splice(key, 1);
  else delete place[key];
}

function write({ text, vormen, wijzigingen }) {
  const form = readFile(text, vormen);
  for (const each of wijzigingen) apply(form, each);
  return writeFile(form, vormen);
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf-8")).map(write)));
