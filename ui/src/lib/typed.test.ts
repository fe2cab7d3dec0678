import { expect, test } from "vitest";
import { arrived } from "./typed";

test("a value that was said a moment ago does not undo letters typed since", () => {
  expect(arrived({ typed: "carts", said: "car", value: "" }, "car").typed).toBe("carts");
});

test("a value that others set takes the place of what was typed", () => {
  expect(arrived({ typed: "carts", said: "carts", value: "carts" }, "").typed).toBeUndefined();
  expect(arrived({ typed: "carts", value: "" }, "shop").typed).toBeUndefined();
});
