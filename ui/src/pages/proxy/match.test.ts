import { expect, test } from "vitest";
import type { proxy } from "../../api/types";
import { matchOf } from "./match";

const NOTHING: proxy.RouteMatch = {
  headers: [],
  queryParameters: [],
  cookies: [],
  metadata: [],
  tlsContext: [],
  grpc: false,
  runtimeFraction: "",
};

const matching = (match: Partial<proxy.RouteMatch>) => matchOf({ match: { ...NOTHING, ...match } });

const value = (comparison: proxy.Comparison, rest: Partial<proxy.ValueMatch> = {}): proxy.ValueMatch => ({
  name: "x-user",
  comparison,
  value: "a",
  ignoreCase: false,
  invert: false,
  treatMissingAsEmpty: false,
  ...rest,
});

test("a route without conditions is for everything", () => {
  expect(matchOf({})).toBe("everything");
  expect(matching({})).toBe("everything");
});

test.each<[proxy.PathKind, string]>([
  ["PATH_KIND_PREFIX", "/a*"],
  ["PATH_KIND_EXACT", "/a"],
  ["PATH_KIND_REGEX", "regex /a"],
  ["PATH_KIND_PATH_SEPARATED_PREFIX", "PathPrefix:/a"],
  ["PATH_KIND_TEMPLATE", "template /a"],
  ["PATH_KIND_CONNECT", "CONNECT"],
  ["PATH_KIND_UNSPECIFIED", "by path /a"],
])("a path of kind %s is told from others", (kind, said) =>
  expect(matching({ path: { kind, value: "/a", ignoreCase: false } })).toBe(said),
);

test.each<[proxy.ValueMatch, string]>([
  [value("COMPARISON_EXACT"), "header x-user=a"],
  [value("COMPARISON_EXACT", { invert: true }), "not header x-user=a"],
  [value("COMPARISON_PREFIX", { ignoreCase: true }), "header x-user prefix a (ignoring case)"],
  [value("COMPARISON_SUFFIX", { treatMissingAsEmpty: true }), "header x-user suffix a (missing is empty)"],
  [value("COMPARISON_CONTAINS"), "header x-user contains a"],
  [value("COMPARISON_REGEX"), "header x-user regex a"],
  [value("COMPARISON_PRESENT", { value: "" }), "header x-user present"],
  [value("COMPARISON_RANGE", { value: "0-10" }), "header x-user in 0-10"],
  [value("COMPARISON_CUSTOM", { value: "plugin" }), "header x-user by plugin"],
])("how a header is compared is told: %#", (header, said) =>
  expect(matching({ headers: [header] })).toBe(said),
);

test("everything that has to hold is told, the path first", () =>
  expect(
    matching({
      path: { kind: "PATH_KIND_PREFIX", value: "/", ignoreCase: true },
      headers: [value("COMPARISON_EXACT")],
      queryParameters: [value("COMPARISON_EXACT", { name: "page" })],
      cookies: [value("COMPARISON_EXACT", { name: "session", invert: true })],
      grpc: true,
      runtimeFraction: "1.25",
      tlsContext: ["presented", "not validated"],
      metadata: ["not metadata f.k exact a"],
    }),
  ).toBe(
    "/* (ignoring case), header x-user=a, query page=a, not cookie session=a, gRPC, 1.25% of requests, client certificate presented, client certificate not validated, not metadata f.k exact a",
  ));
