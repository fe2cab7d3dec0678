import { expect, test } from "vitest";
import { toneOf, toneOfAll } from "./conditions";

test.each([
  ["Accepted", "True", "good"],
  ["Accepted", "False", "bad"],
  ["Conflicted", "False", "good"],
  ["Conflicted", "True", "bad"],
  ["Programmed", "Unknown", "none"],
])("%s %s is %s", (type, status, tone) => {
  expect(toneOf({ type, status })).toBe(tone);
});

test("all of them are as good as the worst", () => {
  const [accepted, conflicted] = [
    { type: "Accepted", status: "True" },
    { type: "Conflicted", status: "False" },
  ];
  expect(toneOfAll([accepted, conflicted])).toBe("good");
  expect(toneOfAll([accepted, { type: "ResolvedRefs", status: "False" }])).toBe("bad");
  expect(toneOfAll([])).toBeUndefined();
});
