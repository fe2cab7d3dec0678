import type { proxy } from "../../api/types";
import { columnsOf } from "../../ui/table/columns";
import { Code, None } from "../../ui/text";
import { Browse } from "./browse";
import { To, UpdateState, updateWord } from "./cells";
import { nameOfListener, wordsOfConfig } from "./names";

const column = columnsOf<proxy.Listener>();

const COLUMNS = column.columns([
  column.accessor(nameOfListener, {
    id: "name",
    header: "Listener",
    meta: { width: 240 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor(({ address }) => address?.text ?? "", {
    id: "address",
    header: "Address",
    meta: { width: 150, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  column.accessor("trafficDirection", {
    header: "Direction",
    meta: { width: 96, rank: 2 },
    cell: ({ getValue }) => getValue().toLowerCase() || <None />,
  }),
  column.accessor(({ filterChains }) => filterChains.length, {
    id: "chains",
    header: "Chains",
    meta: { width: 72, rank: 3, numeric: true },
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor((listener) => Object.values(goalsOf(listener)).flat().join(" "), {
    id: "to",
    header: "Leads to",
    meta: { rank: 3 },
    cell: ({ row: { original } }) => <LeadsTo of={original} />,
  }),
  column.accessor(({ update }) => updateWord(update), {
    id: "state",
    header: "State",
    meta: { width: 90 },
    cell: ({ row: { original } }) => <UpdateState of={original.update} />,
  }),
]);

export function Listeners({ of: { listeners } }: { of: proxy.ProxyConfig }) {
  return <Browse title="Listeners" items={listeners} columns={COLUMNS} nameOf={nameOfListener} />;
}

function goalsOf({ filterChains }: proxy.Listener): { routes: string[]; clusters: string[] } {
  const filters = filterChains.flatMap(({ filters }) => filters);
  const routes = filters.flatMap(({ http }) => http?.rds ?? []);
  const clusters = filters.flatMap(({ tcp }) => tcp?.destinations.map(({ cluster }) => cluster) ?? []);
  return { routes: [...new Set(routes)], clusters: [...new Set(clusters)] };
}

function LeadsTo({ of }: { of: proxy.Listener }) {
  const { routes, clusters } = goalsOf(of);
  if (routes.length + clusters.length === 0) return <None />;
  return (
    <span className="flex gap-2 overflow-hidden">
      {routes.map((name) => (
        <To key={name} tab="routes" q={wordsOfConfig(name)} label={`route ${name}`} />
      ))}
      {clusters.map((name) => (
        <To key={name} tab="clusters" open={name} label={name} />
      ))}
    </span>
  );
}
