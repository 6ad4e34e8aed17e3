// What the form holds of a file, and whether two of those say the same.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { isEmpty, toForm, within } from "./waarden.js";

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
