import { expect, test } from "vitest";
import { indented } from "./json";

test("one line of JSON is folded out, letter by letter the same", () => {
  const text = '{"a":[1,{"b":"x: [y], \\"z\\" {"}],"a":12345678901234567890,"none":{ },"list":[]}';
  expect(indented(text)).toBe(`{
  "a": [
    1,
    {
      "b": "x: [y], \\"z\\" {"
    }
  ],
  "a": 12345678901234567890,
  "none": {},
  "list": []
}`);
});

test("what has lines of its own, or is cut, stays readable", () => {
  expect(indented('{\n "a": 1}')).toBe('{\n "a": 1}');
  expect(indented('{"a":[1')).toBe('{\n  "a": [\n    1');
  expect(indented("]}")).toBe("\n]\n}");
});
