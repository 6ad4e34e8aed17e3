// The folder that the form reads from and writes to, on this computer or in the browser. Nothing is written over what
// somebody else changed since the form read it. It is given to the form in the place of a folder of the browser.
const TEMPORARY = ".sveltia-tmp-"; // what the form writes first, before it gives a file its name

// Says in Dutch why a file is not written; `text` is what would have been in it.
export class Botsing extends Error {
  constructor(path, text) {
    super(`"${path}" is intussen door iemand anders gewijzigd. Er is niets opgeslagen.`);
    Object.assign(this, { path, text });
  }
}

const missing = (name) => new DOMException(`${name} is not there`, "NotFoundError");

export class Werkmap {
  #known = new Map();
  #handlers;

  // `handle` is the folder of the plans, `place` is where that stands in the repository. `handlers` hear of a file that is
  // written or taken away (`changed`, with its text or null) and of one that is not (`refused`).
  constructor(handle, place, handlers) {
    this.#handlers = handlers;
    const names = place.split("/");
    const plans = new Binnenmap(handle, place, this);
    this.root = names.reduceRight((inside, name) => new Bovenmap(name, inside), plans);
  }

  sees(path, text) {
    this.#known.set(path, text);
  }

  // Raises a `Botsing` when the file is not what the form read; `now` gives its text, or undefined without one.
  async guard(path, now, wanted) {
    const found = await now();
    const isSame = (found ?? "") === (this.#known.get(path) ?? "");
    if (isSame || (wanted === null && found === undefined)) return;
    const error = new Botsing(path, wanted);
    this.#handlers.refused?.(error);
    throw error;
  }

  changed(path, text) {
    if (text === null) this.#known.delete(path);
    else this.#known.set(path, text);
    this.#handlers.changed?.(path, text);
  }
}

// A folder above the plans, with nothing else in it.
class Bovenmap {
  kind = "directory";

  constructor(name, inside) {
    Object.assign(this, { only: name, inside });
  }

  async *entries() {
    yield [this.only, this.inside];
  }

  async getDirectoryHandle(name) {
    if (name === this.only) return this.inside;
    throw missing(name);
  }

  async getFileHandle(name) {
    throw missing(name);
  }
}

class Binnenmap {
  kind = "directory";

  constructor(handle, path, werkmap) {
    Object.assign(this, { handle, path, werkmap });
  }

  #wrap(name, handle) {
    if (handle.kind === "file") return new Bestand(handle, this, name);
    return new Binnenmap(handle, `${this.path}/${name}`, this.werkmap);
  }

  async *entries() {
    for await (const [name, handle] of this.handle.entries()) yield [name, this.#wrap(name, handle)];
  }

  async getDirectoryHandle(name, options) {
    return this.#wrap(name, await this.handle.getDirectoryHandle(name, options));
  }

  async getFileHandle(name, options) {
    return this.#wrap(name, await this.handle.getFileHandle(name, options));
  }

  async textOf(name) {
    const file = await this.handle.getFileHandle(name).catch(() => undefined);
    return file && (await file.getFile()).text();
  }

  guard(name, wanted) {
    return this.werkmap.guard(`${this.path}/${name}`, () => this.textOf(name), wanted);
  }

  async removeEntry(name, options) {
    const isPlan = name.endsWith(".yaml");
    if (isPlan) await this.guard(name, null);
    await this.handle.removeEntry(name, options);
    if (isPlan) this.werkmap.changed(`${this.path}/${name}`, null);
  }
}

class Bestand {
  kind = "file";

  constructor(handle, folder, name) {
    Object.assign(this, { handle, folder, name });
  }

  async getFile() {
    const file = await this.handle.getFile();
    if (!this.name.startsWith(TEMPORARY)) this.folder.werkmap.sees(`${this.folder.path}/${this.name}`, await file.text());
    return file;
  }

  // A file under a name for a while may be written; one in its own place only when it is what the form read.
  async createWritable(options) {
    const { folder, handle, name } = this;
    if (name.startsWith(TEMPORARY)) return handle.createWritable(options);
    await folder.guard(name, undefined);
    const stream = await handle.createWritable(options);
    const close = stream.close.bind(stream);
    stream.close = async () => {
      await close();
      folder.werkmap.changed(`${folder.path}/${name}`, await folder.textOf(name));
    };
    return stream;
  }

  async move(folder, name) {
    const text = await (await this.handle.getFile()).text();
    await folder.guard(name, text);
    await this.handle.move(folder.handle, name);
    Object.assign(this, { folder, name });
    folder.werkmap.changed(`${folder.path}/${name}`, text);
  }
}

async function below(folder, names) {
  let found = folder;
  for (const name of names) found = await found?.getDirectoryHandle(name).catch(() => undefined);
  return found;
}

async function holdsOneOf(folder, names) {
  for (const name of names) if (await below(folder, [name])) return true;
  return false;
}

// The folder of the plans in a folder that somebody chose, which may be that folder itself; undefined without one.
export async function findPlans(chosen, place, publishers) {
  const names = place.split("/");
  return (
    (await below(chosen, names)) ??
    (await below(chosen, names.slice(-1))) ??
    ((await holdsOneOf(chosen, publishers)) ? chosen : undefined)
  );
}

// Every file of the plans with its place in them, as it stands in the folder.
export async function* filesIn(folder, above = "") {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === "directory") yield* filesIn(handle, `${above}${name}/`);
    else if (/\.(yaml|csv)$/.test(name)) yield [`${above}${name}`, await (await handle.getFile()).text()];
  }
}

// Puts texts in a folder by their places, as files.
export async function fill(folder, texts) {
  for (const [path, text] of Object.entries(texts)) {
    const names = path.split("/");
    const name = names.pop();
    let place = folder;
    for (const each of names) place = await place.getDirectoryHandle(each, { create: true });
    const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}
