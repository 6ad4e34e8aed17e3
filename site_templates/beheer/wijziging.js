// What changed in a form, as changes of the text of its file.
import { isMap, isSeq } from "yaml";
import { alike, formOf, parse } from "./lezing.js";
import { renderBlock, renderFlow, valueOf } from "./notatie.js";
import { isEmpty, within } from "./waarden.js";

class Wijziging {
  constructor(text, vormen) {
    this.text = text;
    this.vormen = vormen;
    this.places = Object.keys(vormen);
    this.edits = [];
  }

  replace(start, end, made) {
    this.edits.push({ start, end, made });
  }

  result() {
    // From the end, so that places stay true. Of what is put in at one place, what was found first comes first.
    const edits = this.edits.map((edit, place) => ({ ...edit, place }));
    edits.sort((one, other) => other.start - one.start || other.end - one.end || other.place - one.place);
    return edits.reduce((text, { start, end, made }) => text.slice(0, start) + made + text.slice(end), this.text);
  }

  isSame(node, form, path) {
    return alike(formOf(node, this.vormen, path), form, undefined, this.vormen, path);
  }

  // The end of a value without the line end that a text over several lines takes along.
  endOf(node) {
    let end = node.range[1];
    while (end > node.range[0] && /\s/.test(this.text[end - 1])) end -= 1;
    return end;
  }

  lineStart(at) {
    return this.text.lastIndexOf("\n", at - 1) + 1;
  }

  nextLine(at) {
    const end = this.text.indexOf("\n", at);
    return end < 0 ? this.text.length : end + 1;
  }

  // Where the lines of an item begin: the remarks right above it are about it.
  itemStart(item) {
    let start = this.lineStart(item.range[0]);
    while (start > 0 && /^[ \t]*#/.test(this.text.slice(this.lineStart(start - 1), start))) start = this.lineStart(start - 1);
    return start;
  }

  change(node, form, path, column, flow) {
    if (this.isSame(node, form, path)) return;
    if (!flow && opens(node, form)) this.open(node, form, path);
    else if (isMap(node) && form && typeof form === "object" && !Array.isArray(form)) this.changeMap(node, form, path, flow);
    else if (isSeq(node) && Array.isArray(form)) this.changeSeq(node, form, path, flow);
    else this.replace(node.range[0], this.endOf(node), this.render(valueOf(form, this.vormen, path), column, flow));
  }

  render(value, column, flow) {
    if (flow) return renderFlow(value);
    return typeof value === "object" ? renderBlock(value, column) : renderBlock({ x: value }, column).slice(3);
  }

  // What stood between brackets comes below each other, where a text of more lines can be read.
  open(map, form, path) {
    const column = map.range[0] - this.lineStart(map.range[0]);
    this.replace(map.range[0], map.range[1], renderBlock(this.valueOfMap(map, form, path), column));
  }

  // The value of a group as the form holds it, with what has no field in the form as it was.
  valueOfMap(map, form, path) {
    const unknown = map.items.filter(({ key }) => this.vormen[within(path, key.value)] === undefined);
    const kept = unknown.map(({ key, value }) => [key.value, formOf(value, this.vormen, within(path, key.value))]);
    return valueOf({ ...Object.fromEntries(kept), ...form }, this.vormen, path);
  }

  changeMap(map, form, path, within_flow) {
    const flow = within_flow || map.flow;
    const known = new Set(map.items.map(({ key }) => key.value));
    const added = Object.keys(form).filter((key) => !known.has(key) && !isEmpty(form[key]));
    const gone = map.items.filter((pair) => this.isGone(pair, form, path));
    if (flow && (added.length || gone.length)) {
      this.replace(map.range[0], map.range[1], renderFlow(this.valueOfMap(map, form, path)));
      return;
    }
    const first = this.removeFirst(map, gone);
    for (const pair of map.items) {
      if (first.includes(pair)) continue;
      if (gone.includes(pair)) this.removePair(pair);
      else if (pair.key.value in form && !(isEmpty(form[pair.key.value]) && isEmpty(formOf(pair.value, this.vormen, "")))) {
        this.changePair(pair, form[pair.key.value], within(path, pair.key.value), flow);
      }
    }
    for (const key of added) this.addPair(map, key, form[key], path);
  }

  isGone({ key, value }, form, path) {
    const place = within(path, key.value);
    return this.vormen[place] !== undefined && isEmpty(form[key.value]) && !isEmpty(formOf(value, this.vormen, place));
  }

  // A value that changes its kind of notation is written anew with its key.
  changePair({ key, value }, form, path, flow) {
    if (this.isSame(value, form, path)) return;
    const column = key.range[0] - this.lineStart(key.range[0]);
    const bothGroups = (isMap(value) && !Array.isArray(form)) || (isSeq(value) && Array.isArray(form));
    if (flow || (bothGroups && !opens(value, form))) {
      this.change(value, form, path, column + 2, flow);
      return;
    }
    const made = bothGroups ? this.valueOfMap(value, form, path) : valueOf(form, this.vormen, path);
    this.replace(key.range[0], this.endOf(value ?? key), renderBlock({ [key.value]: made }, column));
  }

  // The first keys of an item stand behind its dash, where the first key that stays comes instead.
  removeFirst(map, gone) {
    const kept = map.items.findIndex((pair) => !gone.includes(pair));
    const first = map.items.slice(0, Math.max(kept, 0));
    const start = map.items[0]?.key.range[0];
    if (!first.length || !this.text.slice(this.lineStart(start), start).trim()) return [];
    const { key, value } = first.at(-1);
    const next = this.nextLine(this.endOf(value ?? key));
    this.replace(start, next + this.text.slice(next).search(/\S/), "");
    return first;
  }

  removePair({ key, value }) {
    const start = this.lineStart(key.range[0]);
    this.replace(start, this.nextLine(this.endOf(value ?? key)), "");
  }

  addPair(map, key, form, path) {
    const place = (each) => this.places.indexOf(within(path, each));
    const before = map.items.filter((pair) => place(pair.key.value) < place(key)).at(-1) ?? map.items.at(-1);
    const column = map.items[0].key.range[0] - this.lineStart(map.items[0].key.range[0]);
    const at = this.nextLine(this.endOf(before.value ?? before.key));
    const lines = renderBlock({ [key]: valueOf(form, this.vormen, within(path, key)) }, column);
    this.insertLine(at, " ".repeat(column) + lines);
  }

  insertLine(at, line) {
    const needsEnd = at > 0 && this.text[at - 1] !== "\n";
    this.replace(at, at, needsEnd ? `\n${line}` : `${line}\n`);
  }

  changeSeq(seq, form, path, within_flow) {
    const wanted = form.filter((item) => !isEmpty(item));
    if (within_flow || seq.flow) this.replace(seq.range[0], seq.range[1], renderFlow(valueOf(wanted, this.vormen, path)));
    else this.changeItems(seq, wanted, path);
  }

  changeItems(seq, wanted, path) {
    const { items } = seq;
    const stays = (item, form) => this.isSame(item, form, path);
    let head = 0;
    while (head < items.length && head < wanted.length && stays(items[head], wanted[head])) head += 1;
    let tail = 0;
    while (tail < Math.min(items.length, wanted.length) - head && stays(items.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
    const [olds, news] = [items.slice(head, items.length - tail), wanted.slice(head, wanted.length - tail)];
    const column = this.dashColumn(items[0]);
    if (this.arrange(olds, news, path, column)) return;
    const both = Math.min(olds.length, news.length);
    for (let at = 0; at < both; at += 1) this.change(olds[at], news[at], path, column + 2, false);
    for (const item of olds.slice(both)) this.replace(this.itemStart(item), this.nextLine(this.endOf(item)), "");
    const last = items[head + both - 1] ?? items[0];
    const at = head + both === 0 ? this.lineStart(items[0].range[0]) : this.nextLine(this.endOf(last));
    const made = news.slice(both).map((item) => this.renderItem(item, path, column, items[0]));
    if (made.length) this.insertLine(at, made.join("\n"));
  }

  // Items that stay take their lines along, with the remarks above them, wherever they come to stand.
  arrange(olds, news, path, column) {
    const places = this.placesOf(olds, news, path);
    if (!places) return false;
    const ends = olds.map((item) => this.nextLine(this.endOf(item)));
    const starts = [this.itemStart(olds[0]), ...ends.slice(0, -1)];
    const lines = news.map((form, at) => {
      const place = places[at];
      if (place === undefined) return `${this.renderItem(form, path, column, olds[0])}\n`;
      const one = new Wijziging(this.text, this.vormen);
      one.change(olds[place], form, path, column + 2, false);
      const made = one.result();
      return made.slice(starts[place], ends[place] + made.length - this.text.length).replace(/\n?$/, "\n");
    });
    this.replace(starts[0], ends.at(-1), lines.join(""));
    return true;
  }

  // Which item each new one was: the same one, or else the next that nobody else was. Undefined when all of them changed.
  placesOf(olds, news, path) {
    const free = new Set(olds.keys());
    const take = (place) => (free.delete(place) ? place : undefined);
    const places = news.map((form) => take([...free].find((at) => this.isSame(olds[at], form, path))));
    if (places.every((place) => place === undefined)) return undefined;
    return places.map((place, at) => place ?? take([...free].find((each) => each > (places[at - 1] ?? -1)) ?? [...free][0]));
  }

  // An item may begin with a key, so the dash is looked for before it.
  dashColumn(item) {
    const start = this.lineStart(item.range[0]);
    return this.text.slice(start, item.range[0]).indexOf("-");
  }

  renderItem(form, path, column, example) {
    const value = valueOf(form, this.vormen, path);
    const flow = isMap(example) && example.flow && !holdsLines(form);
    return `${" ".repeat(column)}- ${this.render(value, column + 2, flow)}`;
  }
}

const holdsLines = (form) =>
  typeof form === "string" ? form.trim().includes("\n") : Boolean(form) && Object.values(form).some(holdsLines);

const opens = (node, form) => isMap(node) && node.flow && holdsLines(form);

// The text with what the form holds now.
export function amend(text, form, vormen) {
  const document = parse(text);
  if (!isMap(document.contents) || document.contents.flow) throw new Error("the file is no list of fields below each other");
  const change = new Wijziging(text, vormen);
  change.changeMap(document.contents, form, "", false);
  return change.result();
}
