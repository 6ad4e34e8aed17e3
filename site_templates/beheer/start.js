// Begins the form: with an account at the git host, in a folder on this computer, or without either.
import { readFile, writeFile } from "./bestand.js";
import { parse } from "./lezing.js";
import { Aanbod, make } from "./aanbod.js";
import { fill, filesIn, findPlans, Werkmap } from "./werkmap.js";
import { keep } from "./voorproef/paneel.js";
import { showBeside } from "./voorproef/cms.js";

const WERKMAP = "uitvoeringskompas-beheer"; // a folder of the browser itself, for who has no account
const USER = "sveltia-cms.user"; // where the form remembers who somebody is
const byId = (id) => document.getElementById(id);

const settings = await (await fetch("instellingen.json")).json();
const { cms: config, velden, vormen, host } = settings;
const aanbod = new Aanbod(byId("voorstel"), host);

// Something that an editor can mend; its message is for them.
class Uitleg extends Error {}

const withFields = (part) =>
  part.files ? { ...part, files: part.files.map(withFields) } : { ...part, fields: velden[part.fields] };

function choices() {
  const found = [];
  if (host) found.push([`Met een account bij ${host.naam}`, host.uitleg, async () => openWithAccount]);
  if ("showDirectoryPicker" in window) {
    found.push([
      "In een map op deze computer",
      `Kies straks de map waar de map ${config.media_folder} in staat. Wat je opslaat, staat meteen in die bestanden. Git is niet nodig.`,
      openFolder,
    ]);
  }
  found.push([
    "Zonder account",
    "Wat je schrijft, blijft in deze browser. Daarna download je het bestand, of je stelt de wijziging voor.",
    openWithout,
  ]);
  return found;
}

async function open(CMS, chosen) {
  byId("begin").remove();
  await CMS.init({ config: { ...chosen, collections: config.collections.map(withFields) } });
}

async function openWithAccount(CMS) {
  const known = JSON.parse(localStorage.getItem(USER) ?? "{}");
  if (known.backendName === "test-repo") localStorage.removeItem(USER);
  await open(CMS, config);
}

const publishedTexts = async () => (await fetch("plannen.json")).json();

// The browser lets somebody choose a folder right after a click only, so before anything is fetched.
async function openFolder() {
  const chosen = await window.showDirectoryPicker({ id: "plannen", mode: "readwrite" });
  const texts = await publishedTexts();
  const publishers = new Set(Object.keys(texts).map((path) => path.split("/")[0]));
  const plans = await findPlans(chosen, config.media_folder, publishers);
  if (!plans) {
    throw new Uitleg(`In de map "${chosen.name}" staat geen map ${config.media_folder}. Kies de map waar die in staat.`);
  }
  const found = Object.fromEntries(await Array.fromAsync(filesIn(plans)));
  await keep(differences(found, texts));
  for (const [path, text] of Object.entries(found)) if (!isReadable(path, text)) aanbod.leaveOut(`${config.media_folder}/${path}`);
  return openIn(plans, { changed: forget, refused: (error) => aanbod.refuse(error) });
}

// What is in the folder beside what the site was built from: a change is judged among the files as they are there.
function differences(found, texts) {
  const gone = Object.keys(texts).filter((path) => !(path in found));
  const other = Object.entries(found).filter(([path, text]) => text !== texts[path]);
  return [...other.map(([pad, tekst]) => ({ pad, tekst })), ...gone.map((pad) => ({ pad, tekst: null }))];
}

function isReadable(path, text) {
  try {
    return !path.endsWith(".yaml") || Boolean(parse(text));
  } catch {
    return false;
  }
}

async function openWithout() {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(WERKMAP, { recursive: true }).catch(() => undefined);
  const plans = await root.getDirectoryHandle(WERKMAP, { create: true });
  await fill(plans, await publishedTexts());
  return openIn(plans, {
    changed: (path, text) => {
      forget(path, text);
      aanbod.offer(path, text);
    },
    refused: (error) => aanbod.refuse(error),
  });
}

// What is saved is kept elsewhere, with the values of the form; the form says nothing of what is taken away.
function forget(path, text) {
  if (text === null) keep([{ pad: path.slice(config.media_folder.length + 1), tekst: null }]);
}

// The form has a folder of the browser to try things in: it gets ours instead, and begins in it by itself.
function openIn(plans, handlers) {
  const werkmap = new Werkmap(plans, config.media_folder, handlers);
  navigator.storage.getDirectory = async () => ({ getDirectoryHandle: async () => werkmap.root });
  localStorage.setItem(USER, JSON.stringify({ backendName: "test-repo" }));
  return (CMS) => open(CMS, { ...config, backend: { name: "test-repo" }, publish_mode: "simple" });
}

const textOf = ({ fields }, data) => writeFile(data, vormen[fields]);

// Dutch, whatever the browser speaks, until somebody chooses another language in the form itself.
function speakDutch() {
  const key = "sveltia-cms.prefs";
  const known = JSON.parse(localStorage.getItem(key) ?? "{}");
  if (!known.locale) localStorage.setItem(key, JSON.stringify({ ...known, locale: "nl" }));
}

async function begin(way) {
  byId("melding").textContent = "Het formulier wordt geladen.";
  try {
    const start = await way();
    speakDutch();
    const { default: CMS } = await import("./cms/npm/index.js");
    for (const [kind, fields] of Object.entries(vormen)) {
      const fromFile = (text) => readFile(text, fields);
      CMS.registerCustomFormat(`kompas-${kind}`, "yaml", { fromFile, toFile: (data) => writeFile(data, fields) });
    }
    showBeside(CMS, { plans: config.media_folder, collections: config.collections, textOf });
    await start(CMS);
  } catch (error) {
    console.error(error);
    byId("melding")?.replaceChildren(sentenceOf(error));
  }
}

function sentenceOf(error) {
  if (error instanceof Uitleg) return error.message;
  if (error.name === "AbortError") return "Je hebt geen map gekozen.";
  return "Het formulier kon niet worden geladen. Laad de pagina opnieuw en probeer het nog eens.";
}

for (const [name, explanation, way] of choices()) {
  const button = make("button", { type: "button", textContent: name });
  button.addEventListener("click", () => begin(way));
  byId("keuzes").append(make("li", {}, button, make("p", { textContent: explanation })));
}
