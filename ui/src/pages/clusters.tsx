import * as queries from "../api/queries";
import type { Cluster, ListClustersResponse } from "../api/types";
import type { FacetSpec } from "../ui/facets";
import { Empty } from "../ui/notices";
import { State } from "../ui/state";
import { columnsOf } from "../ui/table/columns";
import { Age, Code, None } from "../ui/text";
import { FreshnessState } from "./health";
import { ListPage } from "./list-page";
import { RowLink } from "./row-link";

const FACETS: FacetSpec[] = [
  { field: "freshness", label: "Connection" },
  { field: "mesh", label: "Mesh" },
  { field: "istioVersion", label: "Istio" },
  { field: "region", label: "Region" },
];

const column = columnsOf<Cluster>();

const COLUMNS = column.columns([
  column.accessor("id", {
    header: "Cluster",
    enableHiding: false,
    cell: ({ getValue }) => <Name id={getValue()} />,
  }),
  column.accessor("freshness", {
    header: "Connection",
    meta: { width: 128 },
    cell: ({ getValue }) => <FreshnessState of={getValue()} />,
  }),
  column.accessor("confirmedAt", {
    header: "Confirmed",
    meta: { width: 92, rank: 2 },
    cell: ({ getValue }) => <Age of={getValue()} ago />,
  }),
  column.accessor("mesh", {
    header: "Mesh",
    meta: { width: 96, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor((cluster) => istioOf(cluster), {
    id: "istioVersion",
    header: "Istio",
    meta: { width: 84, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  column.display({
    id: "kubernetes",
    header: "Kubernetes",
    meta: { width: 92, rank: 3 },
    cell: ({ row: { original } }) => <Code>{original.kubernetesVersion || "–"}</Code>,
  }),
  column.accessor("services", {
    header: "Services",
    meta: { width: 80, rank: 3, numeric: true },
    cell: ({ getValue }) => getValue().toLocaleString("en"),
  }),
  column.accessor("instances", {
    header: "Instances",
    meta: { width: 88, rank: 3, numeric: true },
    cell: ({ getValue }) => getValue().toLocaleString("en"),
  }),
  column.display({
    id: "config",
    header: "Config",
    meta: { width: 72, rank: 3, numeric: true },
    cell: ({ row: { original } }) => original.configObjects.toLocaleString("en"),
  }),
  column.accessor("incompleteKinds", {
    header: "Not read",
    meta: { width: 96, rank: 3 },
    cell: ({ getValue }) => <Incomplete kinds={getValue()} />,
  }),
  column.accessor(({ edge }) => edge?.version, {
    id: "edgeVersion",
    header: "Edge",
    meta: { width: 72, rank: 4 },
    cell: ({ getValue }) => <Code>{getValue() ?? "–"}</Code>,
  }),
]);

const keyOf = ({ id }: Pick<Cluster, "id">) => id;
const signOf = ({ freshness, services, instances, configObjects, incompleteKinds }: Cluster) =>
  [freshness, services, instances, configObjects, incompleteKinds].join();
const itemsOf = ({ clusters }: ListClustersResponse) => clusters;

export function ClustersPage() {
  return (
    <ListPage
      title="Clusters"
      ask={queries.clusterPage}
      itemsOf={itemsOf}
      detail="/clusters/$id"
      columns={COLUMNS}
      facets={FACETS}
      keyOf={keyOf}
      signOf={signOf}
      none={
        <Empty title="No cluster has connected yet">
          <p>
            Run an edge in each cluster: <code>navctl edge --manager ADDRESS --cluster-id NAME</code>. What it
            needs to be allowed is in deploy/edge-rbac.yaml.
          </p>
        </Empty>
      }
    />
  );
}

function Name({ id }: { id: string }) {
  return (
    <RowLink list="/clusters" id={id}>
      <Code>{id}</Code>
    </RowLink>
  );
}

function istioOf({ controlPlanes }: Cluster): string {
  return [...new Set(controlPlanes.map(({ version }) => version))].join(", ");
}

function Incomplete({ kinds }: { kinds: number }) {
  return kinds === 0 ? <None>0</None> : <State tone="warn">{kinds} kinds</State>;
}
