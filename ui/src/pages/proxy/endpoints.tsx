import { useMemo } from "react";
import type { proxy } from "../../api/types";
import { columnsOf } from "../../ui/table/columns";
import { Code, None } from "../../ui/text";
import { Browse } from "./browse";
import { To } from "./cells";
import { EndpointAddress, EndpointHealth, healthOf, workloadOf } from "./endpoint";

interface EndpointRow {
  cluster: string;
  endpoint: proxy.Endpoint;
}

const column = columnsOf<EndpointRow>();

const COLUMNS = column.columns([
  column.accessor(({ endpoint }) => endpoint.address?.text ?? "", {
    id: "address",
    header: "Endpoint",
    meta: { width: 200 },
    cell: ({ row: { original } }) => <EndpointAddress of={original.endpoint} />,
  }),
  column.accessor(({ endpoint }) => healthOf(endpoint), {
    id: "health",
    header: "Health",
    meta: { width: 130 },
    cell: ({ row: { original } }) => <EndpointHealth of={original.endpoint} />,
  }),
  column.accessor("cluster", {
    header: "Upstream cluster",
    meta: { rank: 2 },
    cell: ({ getValue }) => <To tab="clusters" open={getValue()} label={getValue()} />,
  }),
  column.accessor(({ endpoint }) => workloadOf(endpoint), {
    id: "workload",
    header: "Workload",
    meta: { width: 180, rank: 3 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None />),
  }),
  column.accessor(({ endpoint }) => endpoint.locality?.zone ?? "", {
    id: "locality",
    header: "Locality",
    meta: { width: 120, rank: 3 },
    cell: ({ getValue }) => getValue() || <None />,
  }),
  column.accessor(({ endpoint }) => endpoint.priority, {
    id: "priority",
    header: "Priority",
    meta: { width: 76, rank: 3, numeric: true },
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor(({ endpoint }) => endpoint.weight, {
    id: "weight",
    header: "Weight",
    meta: { width: 76, rank: 3, numeric: true },
    cell: ({ getValue }) => getValue(),
  }),
]);

const nameOf = ({ endpoint, cluster }: EndpointRow) => `${endpoint.address?.text} · ${cluster}`;
const addressOf = ({ endpoint, cluster }: EndpointRow) => endpoint.address?.text || cluster;

export function Endpoints({ of }: { of: proxy.ProxyConfig }) {
  const rows = useMemo(() => endpointsOf(of), [of]);
  return <Browse title="Endpoints" items={rows} columns={COLUMNS} nameOf={nameOf} idOf={addressOf} />;
}

function endpointsOf({ endpoints }: proxy.ProxyConfig): EndpointRow[] {
  return endpoints.flatMap(({ cluster, endpoints }) => endpoints.map((endpoint) => ({ cluster, endpoint })));
}
