import { expect, test } from "vitest";
import { distinct } from "./distinct";

test("of several of one name the first has it, and others are numbered", () =>
  expect(distinct(["a", "b", "a", "a"])).toEqual(["a", "b", "a (2)", "a (3)"]));
