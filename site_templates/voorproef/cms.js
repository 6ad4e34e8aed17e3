// Puts the panel in the place where the form shows a preview, and remembers what was saved.
import { Paneel, keep } from "./paneel.js";

const NEW = "nieuw";

// Every kind of file that the form can write: a file of its own, or one more in a folder.
function listParts(collections) {
  return collections.flatMap(({ name: collection, files, ...rest }) =>
    files ? files.map((each) => ({ ...each, collection })) : [{ ...rest, name: collection, collection }],
  );
}

const holds = (part, path) => (part.folder ? path.startsWith(`${part.folder}/`) : part.file === path);

// A new file has no place yet: it is judged where it will come, and a report is called after its day.
function placeOf(part, entry, data) {
  const name = (part.identifier_field === "peildatum" && data.peildatum) || NEW;
  return entry.get("path") || part.file || `${part.folder}/${name}.yaml`;
}

// `plans` is the folder of the plans in the repository, `collections` are those of the form. `textOf` gives a file as the
// form would write it, of a part and its values, so that the very text is judged that would be proposed; what it says when
// it cannot, an editor reads.
export function showBeside(cms, { plans, collections, textOf }) {
  const parts = listParts(collections);
  const changeOf = (part, entry) => {
    const data = entry.get("data").toJS();
    return { pad: placeOf(part, entry, data).slice(plans.length + 1), tekst: textOf(part, data) };
  };
  const besideOf = (part) =>
    window.createClass({
      componentDidMount() {
        this.panel = new Paneel(this.node.ownerDocument, { shapes: false });
        this.node.append(this.panel.element);
        this.componentDidUpdate();
      },
      componentDidUpdate() {
        try {
          this.panel.show(changeOf(part, this.props.entry));
        } catch (error) {
          this.panel.tell(error.message);
        }
      },
      render() {
        return window.h("div", {
          ref: (node) => {
            this.node = node ?? this.node;
          },
        });
      },
    });
  for (const part of parts) cms.registerPreviewTemplate(part.name, besideOf(part));
  cms.registerEventListener({
    name: "postSave",
    handler: ({ entry }) => {
      const part = parts.find((each) => each.collection === entry.get("collection") && holds(each, entry.get("path")));
      return part && keep([changeOf(part, entry)]);
    },
  });
}
