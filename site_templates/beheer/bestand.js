// A file of the plans and what the form holds of it, both ways. Only what an editor changed is written anew: the rest
// of the file keeps its remarks, its order, its quotes and its lines. `vormen` is every field of the kind of file by its
// path, in the order of the schema.
import { alike, formOf, parse } from "./lezing.js";
import { renderFile } from "./notatie.js";
import { amend } from "./wijziging.js";

export const BRON = "_bron";

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
