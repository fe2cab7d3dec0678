import { expect, test } from "vitest";
import { changesOf } from "./changes";

function changed(before: string, after: string): string {
  return changesOf(before, after).reduceRight(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    before,
  );
}

const TEXTS = ["", "a", "a\n", "a\nb\nc\n", "a\nB\nc\n", "A\nb\nC\n", "b\nc\n", "a\nb\nb\nc\n", "a\na\na\n"];

test.each(TEXTS.flatMap((before) => TEXTS.map((after) => [before, after])))(
  "%j becomes %j",
  (before = "", after = "") => expect(changed(before, after)).toBe(after),
);

test("of a text of as many lines only the lines that differ are written", () =>
  expect(changesOf("a\nb\nc\n", "A\nb\nC\n")).toEqual([
    { from: 0, to: 2, insert: "A\n" },
    { from: 4, to: 6, insert: "C\n" },
  ]));

test("a line that comes leaves those around it", () =>
  expect(changesOf("a\nc\n", "a\nb\nc\n")).toEqual([{ from: 2, to: 2, insert: "b\n" }]));
