import * as queries from "../api/queries";
import type { ConfigObject, ListConfigResponse } from "../api/types";
import { toneOfAll } from "../lib/conditions";
import type { FacetSpec } from "../ui/facets";
import { Empty } from "../ui/notices";
import { State } from "../ui/state";
import { columnsOf } from "../ui/table/columns";
import { Age, Code, None } from "../ui/text";
import { ClusterNames } from "./cluster-name";
import { ListPage } from "./list-page";
import { RowLink } from "./row-link";

const ACCEPTED: Record<string, string> = { true: "accepted", false: "refused" };

const FACETS: FacetSpec[] = [
  { field: "kind", label: "Kind" },
  { field: "cluster", label: "Cluster" },
  { field: "namespace", label: "Namespace", say: (value) => value || "cluster-wide" },
  { field: "accepted", label: "Status", say: (value) => ACCEPTED[value] ?? "nobody says" },
  { field: "mesh", label: "Mesh" },
];

const column = columnsOf<ConfigObject>();

const COLUMNS = column.columns([
  column.accessor("name", {
    header: "Object",
    enableHiding: false,
    cell: ({ row: { original } }) => <Name of={original} />,
  }),
  column.accessor("kind", {
    header: "Kind",
    meta: { width: 180, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor("namespace", {
    header: "Namespace",
    meta: { width: 130, rank: 2 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None />),
  }),
  column.accessor("cluster", {
    header: "Cluster",
    meta: { width: 110 },
    cell: ({ getValue }) => <ClusterNames of={[getValue()]} />,
  }),
  column.display({
    id: "hosts",
    header: "Hosts",
    meta: { width: 220, rank: 3 },
    cell: ({ row: { original } }) =>
      original.hosts.length > 0 ? <Code>{original.hosts.join(", ")}</Code> : <None />,
  }),
  column.accessor("conditions", {
    id: "accepted",
    header: "Status",
    meta: { width: 110, rank: 3 },
    cell: ({ row: { original } }) => <Accepted of={original} />,
  }),
  column.accessor("createdAt", {
    header: "Age",
    meta: { width: 72, rank: 3, numeric: true },
    cell: ({ getValue }) => <Age of={getValue()} />,
  }),
]);

function Name({ of: { id, kind, namespace, name } }: { of: ConfigObject }) {
  const rest = [kind, namespace].filter(Boolean).join(" · ");
  return (
    <RowLink list="/config" id={id} className="flex items-baseline gap-2">
      <Code>{name}</Code>
      <span className="shrink-99 truncate text-label text-dim @min-[560px]:hidden" title={rest}>
        {rest}
      </span>
    </RowLink>
  );
}

const keyOf = ({ id }: Pick<ConfigObject, "id">) => id;
const signOf = ({ generation, uid, conditions }: ConfigObject) =>
  [uid, generation, ...conditions.map(({ type, status }) => type + status)].join();
const itemsOf = ({ config }: ListConfigResponse) => config;

export function ConfigsPage() {
  return (
    <ListPage
      title="Config"
      ask={queries.configObjects}
      itemsOf={itemsOf}
      detail="/config/$id"
      alsoOf={() => ({ whom: undefined })}
      columns={COLUMNS}
      facets={FACETS}
      keyOf={keyOf}
      signOf={signOf}
      none={
        <Empty title="No config objects">
          <p>
            Objects of Istio and the Gateway API appear here. Which kinds could be read, each cluster’s page
            tells.
          </p>
        </Empty>
      }
    />
  );
}

const SAID = { good: "accepted", bad: "refused", none: "not known" };

/** What controllers say of it as a whole: refused if any refuses a part of it. */
export function Accepted({ of: { conditions } }: { of: ConfigObject }) {
  const tone = toneOfAll(conditions);
  return tone ? <State tone={tone}>{SAID[tone]}</State> : <None />;
}
