import { yamlLanguage } from "@codemirror/lang-yaml";
import { expect, test } from "vitest";
import { type Place, placeOf } from "./yaml-place";

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  yamlLanguage.parser.parse(text).iterate({
    enter: ({ node }) => {
      const place = placeOf(node, (from, to) => text.slice(from, to));
      if (place) places.push(place);
    },
  });
  return places;
}

const told = (text: string) => placesIn(text).map(({ path, text }) => [path, text]);

const YAML = `name: a
list:
  - x
  - "deep: one": 'it''s'
    tls: { sni: "b\\"c" }
`;

test("values have the keys that lead to them, through lists, and are read without quotes", () =>
  expect(told(YAML)).toEqual([
    ["name", "a"],
    ["list", "x"],
    ["list.deep: one", "it's"],
    ["list.tls.sni", 'b"c'],
  ]));

test("JSON is read as YAML is", () =>
  expect(told('{"list": [{"sni": "a"}, {"weight": 1}]}')).toEqual([
    ["list.sni", "a"],
    ["list.weight", "1"],
  ]));

test("what stands near a value is found from within outwards", () => {
  const [text, name] = placesIn(`address:
  text: 10.0.0.1:80
  type: SOCKET
workload:
  name: cart
  type: pod
type: endpoint
`).filter(({ path }) => path === "address.text" || path === "workload.name");
  expect([text?.near("type"), text?.near("workload.name"), text?.near("workload")]).toEqual([
    "SOCKET",
    "cart",
    undefined,
  ]);
  expect([name?.near("type"), name?.near("address.type"), name?.near("port")]).toEqual([
    "pod",
    "SOCKET",
    undefined,
  ]);
});
