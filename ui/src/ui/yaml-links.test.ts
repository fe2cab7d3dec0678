import { yaml } from "@codemirror/lang-yaml";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { marksOf } from "./yaml-links";

function linked(doc: string): string[] {
  const state = EditorState.create({ doc, extensions: yaml() });
  const found: string[] = [];
  const marks = marksOf({ state, visibleRanges: [{ from: 0, to: doc.length }] }, () => "/somewhere");
  marks.between(0, doc.length, (from, to) => void found.push(doc.slice(from, to)));
  return found;
}

test("what is quoted is a link without its quotes", () =>
  expect(linked('a: "one"\nb: two\n')).toEqual(["one", "two"]));

test("an empty value is no link, and takes none from the others", () =>
  expect(linked('a: ""\nb: two\n')).toEqual(["two"]));
