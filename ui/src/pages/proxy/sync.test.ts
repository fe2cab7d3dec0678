import { expect, test } from "vitest";
import { syncOf } from "./sync";

const sent = { type: "CDS", resources: 9, warming: 0, rejected: 0, lastUpdated: "2026-01-01T00:00:00Z" };

test("what was rejected counts more than what is waited for, and both more than that all is in use", () => {
  expect(syncOf([])[0]).toBe("none");
  expect(syncOf([sent])[0]).toBe("good");
  expect(syncOf([sent, { ...sent, warming: 2 }])).toEqual([
    "warn",
    "2 not in use yet: waiting for secrets or endpoints",
  ]);
  expect(
    syncOf([
      { ...sent, warming: 2 },
      { ...sent, rejected: 1 },
    ])[0],
  ).toBe("bad");
});
