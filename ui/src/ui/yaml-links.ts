import { syntaxTree } from "@codemirror/language";
import { type Extension, Prec, type Range, RangeSet } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { isForElsewhere } from "../lib/elsewhere";
import { type Place, placeOf } from "./yaml-place";

/** Where values of a document lead to. */
export interface Leads {
  /** Undefined: nowhere. */
  addressOf: (place: Place) => string | undefined;
  follow: (address: string) => void;
}

/** Of what is in sight: documents may be very long. */
export function linking({ addressOf, follow }: Leads): Extension {
  class Links {
    marks: DecorationSet;
    constructor(view: EditorView) {
      this.marks = marksOf(view, addressOf);
    }
    update({ docChanged, viewportChanged, state, startState, view }: ViewUpdate) {
      const isReadOn = syntaxTree(state) !== syntaxTree(startState);
      if (docChanged || viewportChanged || isReadOn) this.marks = marksOf(view, addressOf);
    }
  }
  const onClick = (event: MouseEvent) => {
    const address = (event.target as Element).closest("a")?.getAttribute("href");
    if (!address || isForElsewhere(event)) return false;
    event.preventDefault();
    follow(address);
    return true;
  };
  return [
    // Around whatever else marks a part of it, as what a search found: it stays one link.
    Prec.lowest(ViewPlugin.fromClass(Links, { decorations: ({ marks }) => marks })),
    EditorView.domEventHandlers({ click: onClick }),
  ];
}

const linkTo = (href: string) => Decoration.mark({ tagName: "a", attributes: { href } });

type Sight = Pick<EditorView, "state" | "visibleRanges">;

export function marksOf({ state, visibleRanges }: Sight, addressOf: Leads["addressOf"]): DecorationSet {
  const marks: Range<Decoration>[] = [];
  const read = (from: number, to: number) => state.sliceDoc(from, to);
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ node }) => {
        const place = placeOf(node, read);
        const href = place && addressOf(place);
        const quote = node.name === "QuotedLiteral" ? 1 : 0;
        const [start, end] = [node.from + quote, node.to - quote];
        // There is nothing of an empty value to follow, and no mark may be empty.
        if (href && start < end) marks.push(linkTo(href).range(start, end));
      },
    });
  }
  return RangeSet.of(marks, true);
}
