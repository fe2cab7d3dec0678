import { expect, test } from "vitest";
import { keptFor } from "./more";
import { verdicts } from "./queries";

const asked = (id: string, q: string) => verdicts(id, { q, pageSize: 1 });

test("while other words are searched for, what was told stays", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)("told", asked("cart-1", "jw"))).toBe("told");
});

test("what was told of something else does not stay", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)("told", asked("cart-2", "jwt"))).toBeUndefined();
});

test("what nobody asked before is not told", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)(undefined, undefined)).toBeUndefined();
});
