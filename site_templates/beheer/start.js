// Begins the form: with an account at the git host, in a folder on this computer, or without either.
import { readFile, writeFile } from "./bestand.js";
import { showBeside } from "./voorproef/cms.js";

const WERKMAP = "sveltia-cms-test"; // where the form keeps files that go nowhere
const LONGEST_ADDRESS = 8000; // a git host takes no longer one
const byId = (id) => document.getElementById(id);
const saved = new Map();

const settings = await (await fetch("instellingen.json")).json();
const { cms: config, velden, vormen, host } = settings;
const isLocal = ["127.0.0.1", "localhost"].includes(location.hostname);

const withFields = (part) =>
  part.files ? { ...part, files: part.files.map(withFields) } : { ...part, fields: velden[part.fields] };

function make(name, properties = {}, ...children) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

function choices() {
  const found = [];
  if (host) found.push([`Met een account bij ${host.naam}`, host.uitleg, (CMS) => open(CMS, config)]);
  if (isLocal && "showDirectoryPicker" in window) {
    found.push([
      "In een map op deze computer",
      "Kies straks de map waar de map met plannen in staat. Wat je opslaat, staat meteen in die bestanden.",
      (CMS) => open(CMS, host ? config : { ...config, backend: { name: "github", repo: "map/plannen" } }),
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

async function openWithout(CMS) {
  const texts = await (await fetch("plannen.json")).json();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(WERKMAP, { recursive: true }).catch(() => undefined);
  const folder = await root.getDirectoryHandle(WERKMAP, { create: true });
  for (const [path, text] of Object.entries(texts)) await put(folder, `${config.media_folder}/${path}`, text);
  CMS.registerEventListener({ name: "postSave", handler: () => offer(texts) });
  await open(CMS, { ...config, backend: { name: "test-repo" }, publish_mode: "simple" });
}

async function put(folder, path, text) {
  const names = path.split("/");
  const name = names.pop();
  let place = folder;
  for (const each of names) place = await place.getDirectoryHandle(each, { create: true });
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

async function* filesIn(folder, above = "") {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === "directory") yield* filesIn(handle, `${above}${name}/`);
    else if (name.endsWith(".yaml")) yield [`${above}${name}`, await (await handle.getFile()).text()];
  }
}

// What was saved stands in a bar below the form: each file to download, or to propose with its text filled in.
async function offer(texts) {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(WERKMAP);
  for await (const [path, text] of filesIn(root)) {
    const known = texts[path.slice(config.media_folder.length + 1)];
    if (text !== known) saved.set(path, text);
  }
  const items = [...saved].map(([path, text]) => make("li", {}, `${path} `, ...ways(path, text)));
  const head = make("h2", { textContent: "Wat je hebt opgeslagen", tabIndex: -1 });
  byId("voorstel").replaceChildren(head, make("ul", {}, ...items));
  byId("voorstel").hidden = false;
}

function ways(path, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const download = make("a", { href, download: path.split("/").at(-1), textContent: "Download het bestand" });
  if (!host?.voorstel) return [download];
  const address = new URL(host.voorstel.adres);
  address.searchParams.set(host.voorstel.onderwerp, `Voorstel: ${path}`);
  address.searchParams.set(host.voorstel.tekst, `Bestand: ${path}\n\n\`\`\`yaml\n${text}\n\`\`\`\n`);
  const fits = address.href.length <= LONGEST_ADDRESS;
  if (!fits) address.searchParams.set(host.voorstel.tekst, `Bestand: ${path}\n`);
  const propose = make("a", { href: address.href, target: "_blank", rel: "noopener", textContent: "Stel deze wijziging voor" });
  return [download, " ", propose, fits ? "" : " (de tekst is lang: voeg het gedownloade bestand zelf toe)"];
}

// A folder without git is a folder too: the form asks for .git only to know that it is the right one.
function acceptFolders() {
  const ask = FileSystemDirectoryHandle.prototype.getDirectoryHandle;
  FileSystemDirectoryHandle.prototype.getDirectoryHandle = async function get(name, options) {
    if (name !== ".git") return ask.call(this, name, options);
    return ask.call(this, name).catch(() => ask.call(this, config.media_folder.split("/")[0]));
  };
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
    speakDutch();
    const { default: CMS } = await import("./cms/npm/index.js");
    for (const [kind, fields] of Object.entries(vormen)) {
      const fromFile = (text) => readFile(text, fields);
      CMS.registerCustomFormat(`kompas-${kind}`, "yaml", { fromFile, toFile: (data) => writeFile(data, fields) });
    }
    showBeside(CMS, { plans: config.media_folder, collections: config.collections, textOf });
    await way(CMS);
  } catch (error) {
    console.error(error);
    byId("melding")?.replaceChildren("Het formulier kon niet worden geladen. Laad de pagina opnieuw en probeer het nog eens.");
  }
}

acceptFolders();
for (const [name, explanation, way] of choices()) {
  const button = make("button", { type: "button", textContent: name });
  button.addEventListener("click", () => begin(way));
  byId("keuzes").append(make("li", {}, button, make("p", { textContent: explanation })));
}
