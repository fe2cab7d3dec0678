import { useMemo } from "react";
import type { proxy } from "../../api/types";
import { columnsOf } from "../../ui/table/columns";
import { Code, None } from "../../ui/text";
import { Browse } from "./browse";
import { MadeBy, madeByOf, To } from "./cells";
import { matchOf } from "./match";

/** A route with where it stands. */
interface RouteRow {
  name: string;
  config: string;
  domains: string[];
  route: proxy.Route;
}

const column = columnsOf<RouteRow>();

const COLUMNS = column.columns([
  column.accessor(({ domains }) => domains.join(", "), {
    id: "domains",
    header: "Domains",
    meta: { width: 300 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor(({ route }) => matchOf(route), {
    id: "match",
    header: "Match",
    meta: { width: 200, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor(({ route }) => goalOf(route), {
    id: "to",
    header: "Goes to",
    meta: { rank: 3 },
    cell: ({ row: { original } }) => <GoesTo of={original.route} />,
  }),
  column.accessor("config", {
    header: "Route configuration",
    meta: { width: 150, rank: 3 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  column.accessor(({ route }) => madeByOf(route.istioConfig), {
    id: "istio",
    header: "Made by",
    meta: { width: 220, rank: 3 },
    cell: ({ row: { original } }) => <MadeBy of={original.route.istioConfig} />,
  }),
]);

const nameOf = ({ name }: RouteRow) => name;

export function Routes({ of }: { of: proxy.ProxyConfig }) {
  const rows = useMemo(() => routesOf(of), [of]);
  return <Browse title="Routes" items={rows} columns={COLUMNS} nameOf={nameOf} />;
}

function routesOf({ routes }: proxy.ProxyConfig): RouteRow[] {
  return routes.flatMap((config) =>
    config.virtualHosts.flatMap((host) =>
      host.routes.map((route, at) => ({
        name: [config.name, host.name, at + 1].filter(Boolean).join(" · "),
        config: config.name,
        domains: host.domains,
        route,
      })),
    ),
  );
}

/** What it does with requests, if it does not send them on. */
function answerOf({ directResponse, redirect }: proxy.Route): string {
  if (directResponse) return `answers ${directResponse.status}`;
  return redirect ? `redirects, ${redirect.responseCode}` : "";
}

function goalOf(route: proxy.Route): string {
  return answerOf(route) || (route.forward?.destinations.map(({ cluster }) => cluster).join(" ") ?? "");
}

function GoesTo({ of }: { of: proxy.Route }) {
  const answer = answerOf(of);
  if (answer) return <Code>{answer}</Code>;
  const destinations = of.forward?.destinations ?? [];
  if (destinations.length === 0) return <None />;
  return (
    <span className="flex gap-2 overflow-hidden">
      {destinations.map(({ cluster, weight }) => (
        <To
          key={cluster}
          tab="clusters"
          open={cluster}
          label={weight === undefined ? cluster : `${weight} ${cluster}`}
        />
      ))}
    </span>
  );
}
