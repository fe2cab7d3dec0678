import { expect, test } from "vitest";
import { age, plural, sentence, word } from "./format";

const NOW = Date.parse("2026-11-22T12:00:00Z");

test.each([
  ["2026-11-22T12:00:00Z", "0 s"],
  ["2026-11-22T11:59:01Z", "59 s"],
  ["2026-11-22T11:58:59Z", "1 min"],
  ["2026-11-21T13:00:00Z", "23 h"],
  ["2026-10-22T12:00:00Z", "31 d"],
  ["2026-11-22T12:00:09Z", "0 s"],
])("the age of %s is %s", (since, expected) => expect(age(since, NOW)).toBe(expected));

test("what never was has no age", () => expect(age(undefined, NOW)).toBe("never"));

test.each([
  ["PROXY_ROLE_SIDECAR", "PROXY_ROLE", "sidecar"],
  ["OUTCOME_NOT_APPLICABLE", "OUTCOME", "not applicable"],
  ["HEALTH_UNSPECIFIED", "HEALTH", ""],
])("%s is said as a word", (value, prefix, expected) => expect(word(value, prefix)).toBe(expected));

test("one is not many", () => {
  expect(plural(1, "pod")).toBe("1 pod");
  expect(plural(1200, "pod")).toBe("1,200 pods");
});

test.each([
  ["no cluster has a service shop:nope", "No cluster has a service shop:nope."],
  ["The manager does not answer. Is it running?", "The manager does not answer. Is it running?"],
])("%s is a sentence", (text, expected) => expect(sentence(text)).toBe(expected));
