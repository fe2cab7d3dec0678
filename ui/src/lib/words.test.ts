import { expect, test } from "vitest";
import { hasWords } from "./words";

test.each([
  ["Sidecar shop/default", "", true],
  ["Sidecar shop/default", "shop sidecar", true],
  ["Sidecar shop/default", " SHOP ", true],
  ["Sidecar shop/default", "shop gateway", false],
])("%j has the words %j: %s", (text, words, has) => expect(hasWords(text, words)).toBe(has));
