// Puts the panel in the place where the form shows a preview, and remembers what was saved.
//
// `names` are the collections (or files) of the form. `placeOf` gives the place of an entry in the plans, without the
// folder of the plans, or nothing as long as it has none. `textOf` gives the file as the form would write it, so that
// the very text that is proposed is judged; what it says when it cannot, an editor reads.
import { Paneel, keep } from "./paneel.js";

export function showBeside(cms, createClass, h, { names, placeOf, textOf }) {
  const Beside = createClass({
    componentDidMount() {
      this.panel = new Paneel(this.node.ownerDocument);
      this.node.append(this.panel.element);
      this.componentDidUpdate();
    },
    componentDidUpdate() {
      const { entry } = this.props;
      const pad = placeOf(entry);
      if (!pad) return;
      try {
        this.panel.show({ pad, tekst: textOf(entry) });
      } catch (error) {
        this.panel.tell(error.message);
      }
    },
    render() {
      return h("div", {
        ref: (node) => {
          this.node = node ?? this.node;
        },
      });
    },
  });
  for (const name of names) cms.registerPreviewTemplate(name, Beside);
  cms.registerEventListener({
    name: "postSave",
    handler: ({ entry }) => keep({ pad: placeOf(entry), tekst: textOf(entry) }),
  });
}
