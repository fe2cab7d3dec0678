import { yaml } from "@codemirror/lang-yaml";
import {
  codeFolding,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from "@codemirror/language";
import { search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { changesOf } from "../lib/changes";
import { type Leads, linking } from "./yaml-links";

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.comment, tags.meta, tags.punctuation, tags.separator], color: "var(--dim)" },
]);

const LOOK = EditorView.theme({
  "&": { backgroundColor: "transparent", color: "var(--ink)", fontSize: "12px" },
  "&.cm-focused": { outline: "none" },
  a: { color: "var(--accent)", textDecoration: "underline", cursor: "pointer" },
  "a *": { color: "inherit" },
  "a:focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "18px" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--dim)", border: "none" },
  ".cm-panels": { backgroundColor: "var(--rise)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-textfield, .cm-button": {
    background: "var(--ground)",
    border: "1px solid var(--edge)",
    borderRadius: "3px",
    fontSize: "12px",
  },
  ".cm-foldPlaceholder": {
    background: "var(--hover)",
    border: "none",
    color: "var(--dim)",
    padding: "0 4px",
  },
  ".cm-searchMatch": { backgroundColor: "var(--chosen)", outline: "1px solid var(--accent)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--chosen)",
  },
});

/** Where values lead to may be known later than the text, and change. */
const LEADS = new Compartment();

function stateOf(text: string, label: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({
        "aria-label": label,
        tabindex: "0",
        role: "textbox",
        "aria-readonly": "true",
        "aria-multiline": "true",
      }),
      EditorView.lineWrapping,
      lineNumbers(),
      codeFolding(),
      foldGutter(),
      search({ top: true }),
      keymap.of([...searchKeymap, ...foldKeymap]),
      yaml(),
      syntaxHighlighting(COLOURS),
      LEADS.of([]),
      LOOK,
    ],
  });
}

/**
 * Text that folds and is searched (Ctrl F). It lives in a shadow root: there CodeMirror adopts style sheets, and elsewhere it
 * writes style elements, which the page's security policy forbids.
 */
export function YamlView(of: YamlViewProps) {
  return <Editor key={of.label} {...of} />;
}

interface YamlViewProps {
  text: string;
  label: string;
  leads?: Leads;
}

/** Of one text, of which only what changes is written anew: what is folded, searched and in sight stays so. */
function Editor({ text, label, leads }: YamlViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const editor = new EditorView({ parent: root, root, state: stateOf("", label) });
    view.current = editor;
    return () => editor.destroy();
  }, [label]);
  useEffect(() => {
    const editor = view.current;
    editor?.dispatch({ changes: changesOf(editor.state.doc.toString(), text) });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: LEADS.reconfigure(leads ? linking(leads) : []) });
  }, [leads]);
  return <div ref={host} />;
}
