// Runs a text of Python with the packed program under Pyodide, as a worker in a browser does, and prints what it returns.
// Asked with: the folder of Pyodide, and a file of JSON with the archive of the program, the folders to unpack and the text.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , pyodide, question] = process.argv;
const asked = JSON.parse(readFileSync(question, "utf-8"));
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`));
const python = await loadPyodide({ indexURL: `${pyodide}/` });
for (const [archive, folder] of Object.entries(asked.archives)) {
  python.unpackArchive(new Uint8Array(readFileSync(archive)), "zip", { extractDir: folder });
}
console.log(python.runPython(asked.text));
