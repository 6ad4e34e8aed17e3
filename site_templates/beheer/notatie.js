// How a value that is new is written: lists of words on one line, everything else below each other, as in the examples.
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { isEmpty, toFile, within } from "./waarden.js";

const STYLE = { indent: 2, lineWidth: 0, flowCollectionPadding: false, minContentWidth: 0, doubleQuotedMinMultiLineLength: Infinity };

// The value as it stands in a file: typed, without what was left empty, in the order of the schema.
export function valueOf(form, vormen, path = "") {
  if (Array.isArray(form)) return form.filter((item) => !isEmpty(item)).map((item) => valueOf(item, vormen, path));
  if (form && typeof form === "object") {
    const places = Object.keys(vormen);
    const place = (key) => (vormen[within(path, key)] === undefined ? places.length : places.indexOf(within(path, key)));
    const keys = Object.keys(form).filter((key) => !isEmpty(form[key]));
    keys.sort((one, other) => place(one) - place(other));
    return Object.fromEntries(keys.map((key) => [key, valueOf(form[key], vormen, within(path, key))]));
  }
  return toFile(form, vormen[path]);
}

function dress(document) {
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = "BLOCK_LITERAL";
    },
  });
  return document;
}

const print = (value) => dress(new Document(value, { version: "1.2", schema: "core" })).toString(STYLE);

export const renderFile = (form, vormen) => print(valueOf(form, vormen));

// Lines of a value in a block, without the last line end, for a place that many columns from the margin.
export function renderBlock(value, indent) {
  const [first, ...rest] = print(value).replace(/\n$/, "").split("\n");
  return [first, ...rest.map((line) => (line ? " ".repeat(indent) + line : line))].join("\n");
}

// A value between brackets, on one line.
export function renderFlow(value) {
  const document = new Document([value], { version: "1.2", schema: "core" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = "QUOTE_DOUBLE";
    },
    Collection(_, node) {
      if (isMap(node) || isSeq(node)) node.flow = true;
    },
  });
  return document.toString(STYLE).trim().slice(1, -1);
}
