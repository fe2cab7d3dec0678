import { Link } from "@tanstack/react-router";
import type { Instance } from "../../api/types";
import { Copyable } from "../../ui/copy";
import { Section, SimpleTable } from "../../ui/layout";
import { Empty } from "../../ui/notices";
import { Age, Code, None, Tag } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { InstanceState, Versions } from "../health";

/** Everything that stands behind a service. */
export function Instances({ of }: { of: Instance[] }) {
  const rows = of.map((instance) => ({
    key: instance.id,
    cells: [
      <InstanceLink key="pod" of={instance} />,
      <InstanceState key="state" of={instance} />,
      <ClusterName key="cluster" id={instance.cluster} brief />,
      <Versions key="version" of={[instance.version]} />,
      instance.workload ? (
        `${instance.workload.kind} ${instance.workload.name}`
      ) : (
        <None key="workload">no pod</None>
      ),
      instance.ips[0] ? <Copyable key="ip" text={instance.ips[0]} what="address" /> : <None key="ip" />,
      instance.locality?.zone || instance.node || <None key="zone" />,
      <Restarts key="restarts" of={instance.restarts} />,
      <Age key="age" of={instance.createdAt} />,
    ],
  }));
  return (
    <Section title="Instances" aside={of.length}>
      {of.length === 0 ? (
        <Empty title="Nothing stands behind this service">
          <p>No pod matches its selector in any cluster, and it has no endpoints. Requests to it fail.</p>
        </Empty>
      ) : (
        <SimpleTable
          label="Instances"
          head={["Instance", "State", "Cluster", "Version", "Workload", "Address", "Zone", "Restarts", "Age"]}
          rows={rows}
        />
      )}
    </Section>
  );
}

export function Restarts({ of }: { of: number }) {
  return of === 0 ? <None>0</None> : <Tag>{of}</Tag>;
}

export function InstanceLink({ of: { id, pod, ips } }: { of: Instance }) {
  return (
    <Link to="/instances/$id" params={{ id }} search={{}} className="text-accent hover:underline">
      <Code>{pod || (ips[0] ?? id)}</Code>
    </Link>
  );
}
