import { expect, test } from "vitest";
import { parseSearch, rowAddress, validSearch, writeSearch } from "./search";

const SEARCH = { q: "a & b", filter: "health=failing|degraded,labels.app.kubernetes.io/name=cart" };

test("an address can be read, and holds what was put there", () => {
  const written = writeSearch(SEARCH);
  expect(written).toBe("?q=a+%26+b&filter=health=failing|degraded,labels.app.kubernetes.io/name=cart");
  expect(parseSearch(written)).toEqual(SEARCH);
});

test("a number is text", () => expect(validSearch(parseSearch("?q=8080"))).toEqual({ q: "8080" }));

test("what nobody knows and what is empty is left out", () => {
  expect(validSearch(parseSearch("?q=&colour=red&sort=name"))).toEqual({ sort: "name" });
  expect(writeSearch({ q: "", sort: undefined })).toBe("");
});

test("the address of a row is readable, and holds only what was given", () => {
  expect(rowAddress("/services/", "shop:cart", { mesh: "one mesh", cluster: undefined })).toBe(
    "/services/shop:cart?mesh=one+mesh",
  );
  expect(rowAddress("/clusters/", "a/b", {})).toBe("/clusters/a%2Fb");
});
