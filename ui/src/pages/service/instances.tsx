import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Instance } from "../../api/types";
import { rowsOf } from "../../lib/rows";
import { SearchField } from "../../ui/controls";
import { Copyable } from "../../ui/copy";
import { Section } from "../../ui/layout";
import { Empty } from "../../ui/notices";
import { Table } from "../../ui/table";
import { columnsOf } from "../../ui/table/columns";
import { ROW_HEIGHT } from "../../ui/table/look";
import { Age, Code, None, Tag } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { InstanceState, Versions } from "../health";
import { useListSearch, useWords } from "../list-frame";
import { byWorkload, foundBy, nameOf, stateOf, workloadOf } from "./instance-rows";

const column = columnsOf<Instance>();

const COLUMNS = column.columns([
  column.accessor(nameOf, {
    id: "name",
    header: "Instance",
    cell: ({ row: { original } }) => <InstanceLink of={original} />,
  }),
  column.accessor(stateOf, {
    id: "state",
    header: "State",
    meta: { width: 164 },
    cell: ({ row: { original } }) => <InstanceState of={original} />,
  }),
  column.accessor("cluster", {
    header: "Cluster",
    meta: { width: 84, rank: 2 },
    cell: ({ getValue }) => <ClusterName id={getValue()} brief />,
  }),
  column.accessor(workloadOf, {
    id: "workload",
    header: "Workload",
    meta: { width: 150, rank: 2 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None>no pod</None>),
  }),
  column.accessor("version", {
    header: "Version",
    meta: { width: 64, rank: 2 },
    cell: ({ getValue }) => <Versions of={[getValue()]} />,
  }),
  column.accessor(({ ips: [ip = ""] }) => ip, {
    id: "address",
    header: "Address",
    meta: { width: 140, rank: 3 },
    cell: ({ getValue }) => (getValue() ? <Copyable text={getValue()} what="address" /> : <None />),
  }),
  column.accessor(({ locality, node }) => locality?.zone || node, {
    id: "zone",
    header: "Zone",
    meta: { width: 90, rank: 3 },
    cell: ({ getValue }) => getValue() || <None />,
  }),
  column.accessor("restarts", {
    header: "Restarts",
    meta: { width: 76, rank: 3, numeric: true },
    cell: ({ getValue }) => <Restarts of={getValue()} />,
  }),
  column.accessor(({ createdAt }) => createdAt ?? "", {
    id: "age",
    header: "Age",
    meta: { width: 64, rank: 2 },
    cell: ({ getValue }) => <Age of={getValue()} />,
  }),
]);

const idOf = ({ id }: Instance) => id;

/** Everything that stands behind a service: by cluster and workload, unless another order is chosen. */
export function Instances({ of }: { of: Instance[] }) {
  return (
    <Section title="Instances" aside={of.length}>
      {of.length === 0 ? (
        <Empty title="Nothing stands behind this service">
          <p>No pod matches its selector in any cluster, and it has no endpoints. Requests to it fail.</p>
        </Empty>
      ) : (
        <SearchedInstances of={of} />
      )}
    </Section>
  );
}

/** The table is scrolled by itself when it has more rows, as only those in sight exist. */
const MOST = 20;

function SearchedInstances({ of }: { of: Instance[] }) {
  const [{ order }, set] = useListSearch();
  const [within, search] = useWords("within");
  const navigate = useNavigate();
  const sorted = useMemo(() => of.toSorted(byWorkload), [of]);
  const found = useMemo(
    () => rowsOf(sorted.filter((instance) => foundBy(instance, within))),
    [sorted, within],
  );
  return (
    <>
      {(within !== "" || of.length > MOST) && (
        <div className="px-4 pt-2">
          <SearchField part label="Search instances" value={within} onChange={search} />
        </div>
      )}
      {found.count === 0 ? (
        <Empty title="Nothing matches" />
      ) : (
        <div className="flex flex-col" style={{ height: (Math.min(found.count, MOST) + 1) * ROW_HEIGHT }}>
          <Table
            label="Instances"
            columns={COLUMNS}
            rows={found}
            keyOf={idOf}
            signOf={stateOf}
            sort={order}
            onSort={(order) => set({ order })}
            onOpen={({ id }) => void navigate({ to: "/instances/$id", params: { id }, search: {} })}
          />
        </div>
      )}
    </>
  );
}

export function Restarts({ of }: { of: number }) {
  return of === 0 ? <None>0</None> : <Tag>{of}</Tag>;
}

export function InstanceLink({ of }: { of: Instance }) {
  return (
    <Link to="/instances/$id" params={{ id: of.id }} search={{}} className="text-accent hover:underline">
      <Code>{nameOf(of)}</Code>
    </Link>
  );
}
