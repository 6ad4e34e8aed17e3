// A file of the plans and what the form holds of it, both ways. Only what an editor changed is written anew: the rest
// of the file keeps its remarks, its order, its quotes and its lines. `vormen` is every field of the kind of file by its
// path, in the order of the schema.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { amend } from "./wijziging.js";
import { renderFile } from "./notatie.js";
import { isEmpty, toForm, within } from "./waarden.js";

export const BRON = "_bron";

export function parse(text) {
  const document = parseDocument(text, { version: "1.2", schema: "core", keepSourceTokens: true });
  if (document.errors.length) throw new SyntaxError(document.errors[0].message);
  return document;
}

export function formOf(node, vormen, path = "") {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [key.value, formOf(value, vormen, within(path, key.value))]));
  }
  if (isSeq(node)) return node.items.map((item) => formOf(item, vormen, path));
  return isScalar(node) ? toForm(node.value, node.source, vormen[path]) : "";
}

// The fields of a file as the form shows them, with the text itself in a field that nobody sees.
export const readFile = (text, vormen) => ({ ...formOf(parse(text).contents, vormen), [BRON]: text });

// The text of a file with what the form holds now; raises an error in Dutch when it would not say the same.
export function writeFile(data, vormen) {
  const { [BRON]: before, ...wanted } = data;
  const ways = [() => amendLines(before, wanted, vormen), () => renderFile(wanted, vormen)];
  for (const write of before ? ways : ways.slice(1)) {
    const text = attempt(() => {
      const made = write();
      return says(made, wanted, before, vormen) ? made : undefined;
    });
    if (text !== undefined) return text;
  }
  throw new Error("Het formulier kan deze wijziging niet opschrijven zonder iets te verliezen. Er is niets gewijzigd.");
}

// A file from Windows keeps its line ends.
function amendLines(before, wanted, vormen) {
  const text = amend(before.replaceAll("\r\n", "\n"), wanted, vormen);
  return before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

function attempt(write) {
  try {
    return write();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function says(text, wanted, before, vormen) {
  const written = formOf(parse(text).contents, vormen);
  const unknown = before ? formOf(parse(before).contents, vormen) : {};
  return alike(written, wanted, unknown, vormen, "");
}

// What has no field in the form has to stay as it was, when that is told (`unknown`); of what has one, empty and absent
// are the same, an empty item too.
export function alike(one, other, unknown, vormen, path) {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    const [first, second] = [one, other].map((each) => each.filter((item) => !isEmpty(item)));
    return first.length === second.length && first.every((item, at) => alike(item, second[at], undefined, vormen, path));
  }
  if (Array.isArray(one) || Array.isArray(other)) return false;
  if (one && other && typeof one === "object" && typeof other === "object") {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.every((key) => {
      const below = within(path, key);
      if (vormen[below] === undefined && !(key in other)) return unknown === undefined || key in unknown;
      return alike(one[key], other[key], unknown?.[key], vormen, below);
    });
  }
  return sameText(one, other, vormen[path]);
}

function sameText(one, other, vorm) {
  const [first, second] = [one, other].map((each) => (isEmpty(each) ? "" : String(each).replace(/\s+$/, "")));
  if (first === second) return true;
  return vorm === "getal" && first !== "" && second !== "" && plain(first) === plain(second);
}

const plain = (text) => text.replaceAll(".", "").replace(/,(\d*?)0+$/, ",$1").replace(/,$/, "");
