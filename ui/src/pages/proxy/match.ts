import type { proxy } from "../../api/types";

const PATHS: Record<proxy.PathKind, (value: string) => string> = {
  PATH_KIND_PREFIX: (value) => `${value}*`,
  PATH_KIND_EXACT: (value) => value,
  PATH_KIND_REGEX: (value) => `regex ${value}`,
  PATH_KIND_PATH_SEPARATED_PREFIX: (value) => `PathPrefix:${value}`,
  PATH_KIND_TEMPLATE: (value) => `template ${value}`,
  PATH_KIND_CONNECT: () => "CONNECT",
  PATH_KIND_UNSPECIFIED: (value) => `by path ${value}`,
};

/** What stands between a name and its value. */
const COMPARISONS: Record<proxy.Comparison, string> = {
  COMPARISON_EXACT: "=",
  COMPARISON_PREFIX: " prefix ",
  COMPARISON_SUFFIX: " suffix ",
  COMPARISON_CONTAINS: " contains ",
  COMPARISON_REGEX: " regex ",
  COMPARISON_PRESENT: " present",
  COMPARISON_RANGE: " in ",
  COMPARISON_CUSTOM: " by ",
  COMPARISON_UNSPECIFIED: " by what is not known ",
};

/** All that has to hold for a request to take a route: its path, then everything else, as Envoy has it. */
export function matchOf({ match }: Pick<proxy.Route, "match">): string {
  if (!match) return "everything";
  const { path, headers, queryParameters, cookies, grpc, runtimeFraction, tlsContext, metadata } = match;
  const conditions = [
    path && pathOf(path),
    ...headers.map((of) => conditionOf("header", of)),
    ...queryParameters.map((of) => conditionOf("query", of)),
    ...cookies.map((of) => conditionOf("cookie", of)),
    grpc && "gRPC",
    runtimeFraction && `${runtimeFraction}% of requests`,
    ...tlsContext.map((state) => `client certificate ${state}`),
    ...metadata,
  ];
  return conditions.filter(Boolean).join(", ") || "everything";
}

const pathOf = ({ kind, value, ignoreCase }: proxy.PathMatch) =>
  PATHS[kind](value) + ignoringCase(ignoreCase);

function conditionOf(sort: string, of: proxy.ValueMatch): string {
  const { name, comparison, value, invert, ignoreCase, treatMissingAsEmpty } = of;
  const not = invert ? "not " : "";
  const missing = treatMissingAsEmpty ? " (missing is empty)" : "";
  return `${not}${sort} ${name}${COMPARISONS[comparison]}${value}${ignoringCase(ignoreCase)}${missing}`;
}

const ignoringCase = (ignoreCase: boolean) => (ignoreCase ? " (ignoring case)" : "");
