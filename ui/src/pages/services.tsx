import * as queries from "../api/queries";
import type { ListServicesResponse, ServiceSummary } from "../api/types";
import { plural, word } from "../lib/format";
import type { FacetSpec } from "../ui/facets";
import { Empty } from "../ui/notices";
import { Shape } from "../ui/state";
import { columnsOf } from "../ui/table/columns";
import { Code, None } from "../ui/text";
import { ClusterNames } from "./cluster-name";
import { countReady, Ready, Versions } from "./health";
import { ListPage } from "./list-page";
import { RowLink } from "./row-link";

const FACETS: FacetSpec[] = [
  { field: "health", label: "Health", say: (value) => value || "no instances" },
  { field: "differs", label: "Differs between clusters in", say: (value) => value || "nothing" },
  { field: "cluster", label: "Cluster" },
  { field: "namespace", label: "Namespace" },
  { field: "proxyRole", label: "Proxy", say: (value) => value || "no instances" },
  { field: "labels.team", label: "Team" },
  { field: "mesh", label: "Mesh" },
];

const column = columnsOf<ServiceSummary>();

const COLUMNS = column.columns([
  column.accessor("name", {
    header: "Service",
    enableHiding: false,
    cell: ({ row: { original } }) => <Name of={original} />,
  }),
  column.accessor("namespace", {
    header: "Namespace",
    meta: { width: 132, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor("health", {
    header: "Ready",
    meta: { width: 132 },
    cell: ({ row: { original } }) => <Ready health={original.health} of={original.clusters} />,
  }),
  column.display({
    id: "clusters",
    header: "Clusters",
    meta: { width: 180, rank: 2 },
    cell: ({ row: { original } }) => <ClusterNames of={original.clusters.map(({ cluster }) => cluster)} />,
  }),
  column.display({
    id: "differences",
    header: "Differences",
    meta: { width: 180, rank: 3 },
    cell: ({ row: { original } }) => <Differences of={original.differences} />,
  }),
  column.accessor(({ clusters }) => clusters.flatMap(({ versions }) => versions), {
    id: "version",
    header: "Versions",
    meta: { width: 110, rank: 3 },
    cell: ({ getValue }) => <Versions of={getValue()} />,
  }),
  column.accessor(({ clusters }) => rolesOf(clusters), {
    id: "proxyRole",
    header: "Proxy",
    meta: { width: 88, rank: 4 },
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor("mesh", {
    header: "Mesh",
    meta: { width: 84, rank: 3 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor(({ clusters }) => namesOf(clusters.map(({ type }) => word(type, "SERVICE_TYPE"))), {
    id: "type",
    header: "Type",
    meta: { width: 110, rank: 3, off: true },
    cell: ({ getValue }) => getValue(),
  }),
  column.display({
    id: "ports",
    header: "Ports",
    meta: { width: 140, rank: 3, off: true },
    cell: ({ row: { original } }) => <Code>{portsOf(original)}</Code>,
  }),
]);

function Name({ of: { id, name, namespace, mesh } }: { of: ServiceSummary }) {
  const place = [namespace, mesh].filter(Boolean).join(" · ");
  return (
    <RowLink list="/services" id={id} mesh={mesh} className="flex items-baseline gap-2">
      <Code>{name}</Code>
      <span className="shrink-99 truncate text-label text-dim @min-[560px]:hidden" title={place}>
        {place}
      </span>
    </RowLink>
  );
}

const keyOf = ({ mesh, id }: Pick<ServiceSummary, "mesh" | "id">) => `${mesh} ${id}`;
const idOf = ({ id }: ServiceSummary) => id;

/** What a glance at a row tells. */
const signOf = ({ health, clusters, differences }: ServiceSummary) =>
  [
    health,
    ...countReady(clusters),
    clusters.map(({ versions }) => versions),
    differences.map(({ aspect }) => aspect),
  ].join();

const itemsOf = ({ services }: ListServicesResponse) => services;

export function ServicesPage() {
  return (
    <ListPage
      title="Services"
      ask={queries.services}
      itemsOf={itemsOf}
      detail="/services/$id"
      alsoOf={({ mesh }) => ({ mesh, caller: undefined, within: undefined, order: undefined })}
      columns={COLUMNS}
      facets={FACETS}
      keyOf={keyOf}
      idOf={idOf}
      signOf={signOf}
      none={
        <Empty title="No services yet">
          <p>They appear here once an edge has connected and told of its cluster.</p>
        </Empty>
      }
    />
  );
}

function Differences({ of }: { of: ServiceSummary["differences"] }) {
  if (of.length === 0) return <None />;
  const said = of.map((difference) => {
    const missing = difference.values.find(({ value }) => value === "missing");
    return missing ? `not in ${missing.clusters.join(", ")}` : word(difference.aspect, "DIFFERENCE_ASPECT");
  });
  return (
    <span className="flex items-center gap-1.5" title={said.join("; ")}>
      <Shape tone="warn" />
      <span className="truncate">{said.join("; ")}</span>
      <span className="sr-only">{plural(of.length, "difference")}</span>
    </span>
  );
}

function rolesOf(clusters: ServiceSummary["clusters"]) {
  return namesOf(clusters.flatMap(({ proxyRoles }) => proxyRoles.map((role) => word(role, "PROXY_ROLE"))));
}

const portsOf = ({ clusters }: ServiceSummary) =>
  namesOf(clusters.flatMap(({ ports }) => ports.map(({ port }) => String(port))));

const namesOf = (names: string[]) => [...new Set(names)].filter(Boolean).join(", ") || "–";
