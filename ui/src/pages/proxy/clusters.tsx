import type { proxy } from "../../api/types";
import { columnsOf } from "../../ui/table/columns";
import { Code } from "../../ui/text";
import { Browse } from "./browse";
import { MadeBy, madeByOf, To, UpdateState, updateWord } from "./cells";

const column = columnsOf<proxy.Cluster>();

const COLUMNS = column.columns([
  column.accessor("name", {
    header: "Upstream cluster",
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor("discovery", {
    header: "Discovery",
    meta: { width: 110, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor("lbPolicy", {
    header: "Load balancing",
    meta: { width: 150, rank: 3 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  column.display({
    id: "endpoints",
    header: "Endpoints",
    meta: { width: 90, rank: 2 },
    cell: ({ row: { original } }) => <To tab="endpoints" q={original.name} label="show" />,
  }),
  column.accessor(({ istioConfig }) => madeByOf(istioConfig), {
    id: "istio",
    header: "Made by",
    meta: { width: 220, rank: 3 },
    cell: ({ row: { original } }) => <MadeBy of={original.istioConfig} />,
  }),
  column.accessor(({ update }) => updateWord(update), {
    id: "state",
    header: "State",
    meta: { width: 90 },
    cell: ({ row: { original } }) => <UpdateState of={original.update} />,
  }),
]);

const nameOf = ({ name }: proxy.Cluster) => name;

export function Clusters({ of: { clusters } }: { of: proxy.ProxyConfig }) {
  return <Browse title="Upstream clusters" items={clusters} columns={COLUMNS} nameOf={nameOf} />;
}
