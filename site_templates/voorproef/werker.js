// Runs our own package in a worker, so that the form never waits: begin, judge a change, keep what was saved.
// All that it fetches stands beside it on the same site; the plans are those that the site was built from.
import { loadPyodide } from "./pyodide/pyodide.js";

const PROGRAM = "/programma";
const PLANS = "/site";
let face;

const fetched = async (name) => {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
};

async function begin({ vandaag, bewaard }) {
  const files = Promise.all([
    fetched("programma.zip").then((answer) => answer.arrayBuffer()),
    fetched("plannen.zip").then((answer) => answer.arrayBuffer()),
    fetched("instellingen.json").then((answer) => answer.json()),
  ]);
  const python = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  const [program, plans, settings] = await files;
  python.unpackArchive(program, "zip", { extractDir: PROGRAM });
  python.unpackArchive(plans, "zip", { extractDir: PLANS });
  const asked = {
    peildatum: settings.peildatum ?? vandaag,
    titel: settings.titel,
    adres: new URL(settings.wortel, import.meta.url).href,
  };
  python.runPython(`import sys; sys.path.insert(0, "${PROGRAM}")`);
  const { Face } = python.pyimport("uitvoeringskompas.voorproef.face");
  face = Face(`${PLANS}/${settings.map}`, JSON.stringify(asked));
  face.keep(JSON.stringify(bewaard));
  return { map: settings.map };
}

const ANSWERS = {
  begin,
  judge: (asked) => JSON.parse(face.judge(JSON.stringify(asked))),
  keep: (asked) => face.keep(JSON.stringify(asked)),
};

self.addEventListener("message", async ({ data: { number, what, asked } }) => {
  try {
    self.postMessage({ number, answer: await ANSWERS[what](asked) });
  } catch (error) {
    self.postMessage({ number, error: String(error) });
  }
});
