// What a field of the form holds, beside what stands in the file: a number as Dutch text, yes and no as words.
const GETAL = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const JAAR = /^\d{4}$/;

export const within = (path, key) => (path ? `${path}.${key}` : String(key));

export const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) ? value.every(isEmpty) : typeof value === "object" && Object.values(value).every(isEmpty));

// `source` is how a scalar was typed: 0599 and 2026 stay as they are where text is asked.
export function toForm(value, source, vorm) {
  if (value === null || value === undefined) return "";
  if (vorm === "getal" && typeof value === "number") return String(value).replace(".", ",");
  if (vorm === "janee" && typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string") return value;
  return source ?? String(value);
}

export function toFile(text, vorm) {
  const typed = String(text).trim();
  if (vorm === "getal" && GETAL.test(typed)) return Number(typed.replaceAll(".", "").replace(",", "."));
  if (vorm === "janee" && (typed === "ja" || typed === "nee")) return typed === "ja";
  if (vorm === "jaar" && JAAR.test(typed)) return Number(typed);
  return String(text).replace(/\s+$/, "");
}
