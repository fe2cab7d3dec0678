import { expect, test } from "vitest";
import { termsOf, toggled, valuesOf } from "./filter";

test("a value that is chosen joins its field", () => {
  expect(toggled("", "health", "failing")).toBe("health=failing");
  expect(toggled("health=failing,namespace=shop", "health", "degraded")).toBe(
    "health=failing|degraded,namespace=shop",
  );
});

test("a value that is chosen again is dropped, and its field with the last", () => {
  expect(toggled("health=failing|degraded", "health", "failing")).toBe("health=degraded");
  expect(toggled("health=degraded,namespace=shop", "health", "degraded")).toBe("namespace=shop");
});

test("the empty value is a value: it stands for none", () => {
  const filter = toggled("", "proxyRole", "");
  expect(filter).toBe("proxyRole=");
  expect(valuesOf(filter, "proxyRole")).toEqual([""]);
  expect(toggled(filter, "proxyRole", "")).toBe("");
});

test("labels hold a dot and a slash", () => {
  expect(termsOf("labels.app.kubernetes.io/name=cart")).toEqual(
    new Map([["labels.app.kubernetes.io/name", ["cart"]]]),
  );
});
