import { describe, expect, test } from "vitest";
import type { proxy } from "../../api/types";
import { hasWords } from "../../lib/words";
import { wordsOfConfig } from "./names";
import { keeperOf, rejectionsOf } from "./rejections";

const update = { error: { details: "no such cluster" } } as proxy.Update;
const NOTHING = { listeners: [], routes: [], scopes: [], clusters: [], secrets: [], ecds: [] };

const placesOf = (config: object) =>
  rejectionsOf({ ...NOTHING, ...config } as unknown as proxy.ProxyConfig).map(({ leads }) => leads);

describe("what was rejected leads to where it can be seen", () => {
  test("of two states of one listener to the one that was rejected", () =>
    expect(placesOf({ listeners: [{ name: "a" }, { name: "a", update }] })).toEqual([
      { tab: "listeners", open: "a (2)" },
    ]));

  test("of a route configuration to its routes", () =>
    expect(placesOf({ routes: [{ name: "80", update, virtualHosts: [{ routes: [{}] }] }] })).toEqual([
      { tab: "routes", q: '"config":"80"' },
    ]));

  test("of scoped routes to the routes that they choose", () =>
    expect(
      placesOf({
        routes: [{ name: "80", virtualHosts: [{ routes: [{}] }] }],
        scopes: [
          { name: "one", update, routeConfig: "80" },
          { name: "two", update, routeConfig: "81" },
        ],
      }),
    ).toEqual([{ tab: "routes", q: '"config":"80"' }, undefined]));

  test("and nowhere, where it has no row in any tab", () =>
    expect(
      placesOf({
        routes: [{ name: "80", update, virtualHosts: [] }],
        ecds: [{ filter: { extension: { name: "wasm" } }, update }],
      }),
    ).toEqual([undefined, undefined]));
});

test("what was rejected under one name twice is told twice", () => {
  const route = { name: "", update, virtualHosts: [] };
  const found = rejectionsOf({ ...NOTHING, routes: [route, route] } as unknown as proxy.ProxyConfig);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

test("a route configuration is found by its whole name", () => {
  const found = ["80", "8080"].filter((config) => hasWords(JSON.stringify({ config }), wordsOfConfig("80")));
  expect(found).toEqual(["80"]);
});

test.each([
  ["kubernetes://credential", "Secret credential"],
  ["kubernetes-gateway://edge/credential", "Secret edge/credential"],
  ["configmap://edge/ca", "ConfigMap edge/ca"],
  ["ROOTCA", "CA of the mesh"],
  ["file-root:/etc/ca.pem", ""],
])("who keeps the secret %s is told by its name", (name, keeper) => expect(keeperOf(name)).toBe(keeper));
