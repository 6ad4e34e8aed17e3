// Eleventy prints the trees of pages. BOMEN is the folder with them, SITE where the site comes.
import fs from "node:fs";
import path from "node:path";

const read = (...names) => JSON.parse(fs.readFileSync(path.join(process.env.BOMEN, ...names), "utf8"));

export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData("kader", () => read("data", "kader.json"));
  config.addGlobalData("paginas", () => read("data", "paginas.json"));
  config.addFilter("boom", (name) => read("bomen", name));
  return { dir: { input: "bladen", includes: "../delen", output: process.env.SITE } };
}
