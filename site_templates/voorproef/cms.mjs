// Puts the panel in the place where the form shows a preview, and remembers what was saved. `places` tells of each
// collection in which folder of the repository a new file comes, for as long as it has no place of its own.
import { Paneel, keep } from "./paneel.mjs";

export function showBeside(cms, createClass, h, { plans, places }) {
  const within = (path) => (path?.startsWith(`${plans}/`) ? path.slice(plans.length + 1) : undefined);
  const changeOf = (entry) => {
    const folder = places[entry.get("collection")];
    const path = entry.get("path") ?? (folder && `${folder}/nieuw.yaml`);
    return { pad: within(path), gegevens: entry.get("data")?.toJS() ?? {} };
  };
  const Beside = createClass({
    componentDidMount() {
      this.panel = new Paneel(this.node.ownerDocument);
      this.node.append(this.panel.element);
      this.componentDidUpdate();
    },
    componentDidUpdate() {
      const change = changeOf(this.props.entry);
      if (change.pad) this.panel.show(change);
    },
    render() {
      return h("div", {
        ref: (node) => {
          this.node = node ?? this.node;
        },
      });
    },
  });
  for (const name of Object.keys(places)) cms.registerPreviewTemplate(name, Beside);
  cms.registerEventListener({
    name: "postSave",
    handler: ({ entry }) => {
      const change = changeOf(entry);
      return change.pad ? keep(change) : undefined;
    },
  });
}
