import { useMemo } from "react";
import type { proxy } from "../../api/types";
import { State } from "../../ui/state";
import { columnsOf } from "../../ui/table/columns";
import { Code, None } from "../../ui/text";
import { Browse } from "./browse";
import { AddressLink } from "./endpoint";

const nameOf = ({ namespace, name }: { namespace: string; name: string }) => `${namespace}/${name}`;

const workload = columnsOf<proxy.ZtunnelWorkload>();

const WORKLOADS = workload.columns([
  workload.accessor((of) => nameOf(of), {
    id: "name",
    header: "Workload",
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  workload.accessor(({ addresses, hostname }) => addresses.join(", ") || hostname, {
    id: "address",
    header: "Address",
    meta: { width: 140, rank: 2 },
    cell: ({ getValue, row: { original } }) => (
      <AddressLink address={original.addresses[0] ?? ""} cluster={original.cluster}>
        {getValue()}
      </AddressLink>
    ),
  }),
  workload.accessor("protocol", { header: "Over", meta: { width: 76 }, cell: ({ getValue }) => getValue() }),
  workload.accessor("waypoint", {
    header: "Waypoint",
    meta: { width: 200, rank: 3 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None />),
  }),
  workload.accessor("cluster", {
    header: "Cluster",
    meta: { width: 100, rank: 3 },
    cell: ({ getValue }) => getValue(),
  }),
  workload.accessor("node", {
    header: "Node",
    meta: { width: 120, rank: 3 },
    cell: ({ getValue }) => getValue(),
  }),
  workload.accessor("status", {
    header: "Health",
    meta: { width: 110 },
    cell: ({ getValue }) => <State tone={getValue() === "Healthy" ? "good" : "warn"}>{getValue()}</State>,
  }),
]);

const uidOf = ({ uid }: proxy.ZtunnelWorkload) => uid;

export function Workloads({ of }: { of: proxy.Ztunnel }) {
  return <Browse title="Workloads" items={of.workloads} columns={WORKLOADS} nameOf={uidOf} />;
}

const service = columnsOf<proxy.ZtunnelService>();

const SERVICES = service.columns([
  service.accessor("hostname", { header: "Service", cell: ({ getValue }) => <Code>{getValue()}</Code> }),
  service.accessor(({ vips }) => vips.join(", "), {
    id: "vips",
    header: "Address",
    meta: { width: 220, rank: 3 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None />),
  }),
  service.accessor(({ ports }) => ports.join(", "), {
    id: "ports",
    header: "Ports",
    meta: { width: 180, rank: 3 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  service.accessor("waypoint", {
    header: "Waypoint",
    meta: { width: 200, rank: 2 },
    cell: ({ getValue }) => (getValue() ? <Code>{getValue()}</Code> : <None />),
  }),
  service.accessor("healthyEndpoints", {
    header: "Endpoints",
    meta: { width: 150 },
    cell: ({ row: { original } }) => <Healthy of={original} />,
  }),
]);

const hostOf = ({ namespace, hostname }: proxy.ZtunnelService) => `${namespace}/${hostname}`;

export function Services({ of }: { of: proxy.Ztunnel }) {
  return <Browse title="Services" items={of.services} columns={SERVICES} nameOf={hostOf} />;
}

function Healthy({ of: { endpoints, healthyEndpoints } }: { of: proxy.ZtunnelService }) {
  if (endpoints === 0) return <State tone="none">none</State>;
  const tone = healthyEndpoints === endpoints ? "good" : healthyEndpoints === 0 ? "bad" : "warn";
  return (
    <State tone={tone}>
      {healthyEndpoints} of {endpoints} healthy
    </State>
  );
}

const policy = columnsOf<proxy.ZtunnelPolicy>();

const POLICIES = policy.columns([
  policy.accessor((of) => nameOf(of), {
    id: "name",
    header: "Policy",
    meta: { width: 320 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  policy.accessor("action", { header: "Action", meta: { width: 80 }, cell: ({ getValue }) => getValue() }),
  policy.accessor("scope", {
    header: "Scope",
    meta: { width: 150, rank: 2 },
    cell: ({ getValue }) => getValue(),
  }),
  policy.accessor(({ ruleTexts }) => ruleTexts.join("; or "), {
    id: "rules",
    header: "Where",
    meta: { rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
]);

export function Policies({ of }: { of: proxy.Ztunnel }) {
  return <Browse title="Policies" items={of.policies} columns={POLICIES} nameOf={nameOf} />;
}

const certificate = columnsOf<proxy.ZtunnelCertificate>();

const CERTIFICATES = certificate.columns([
  certificate.accessor("identity", { header: "Identity", cell: ({ getValue }) => <Code>{getValue()}</Code> }),
  certificate.accessor(({ chain }) => chain[0]?.notAfter ?? "", {
    id: "ends",
    header: "Valid until",
    meta: { width: 220, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  certificate.accessor("state", {
    header: "State",
    meta: { width: 180 },
    cell: ({ getValue }) => <State tone={getValue() === "Available" ? "good" : "warn"}>{getValue()}</State>,
  }),
]);

const identityOf = ({ identity }: proxy.ZtunnelCertificate) => identity;

export function Certificates({ of }: { of: proxy.Ztunnel }) {
  return <Browse title="Certificates" items={of.certificates} columns={CERTIFICATES} nameOf={identityOf} />;
}

interface Connection {
  workload: string;
  direction: string;
  of: proxy.ZtunnelConnection;
}

const connection = columnsOf<Connection>();

const CONNECTIONS = connection.columns([
  connection.accessor("workload", { header: "Workload", cell: ({ getValue }) => <Code>{getValue()}</Code> }),
  connection.accessor("direction", {
    header: "Direction",
    meta: { width: 90 },
    cell: ({ getValue }) => getValue(),
  }),
  connection.accessor(({ of }) => of.source, {
    id: "source",
    header: "From",
    meta: { width: 200, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  connection.accessor(({ of }) => of.destination, {
    id: "destination",
    header: "To",
    meta: { width: 200, rank: 2 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  connection.accessor(({ of }) => of.originalDestination, {
    id: "asked",
    header: "Asked for",
    meta: { width: 240, rank: 3 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  connection.accessor(({ of }) => of.protocol, {
    id: "protocol",
    header: "Over",
    meta: { width: 80, rank: 3 },
    cell: ({ getValue }) => getValue(),
  }),
]);

const endsOf = ({ workload, of: { source, destination } }: Connection) =>
  `${workload} ${source} → ${destination}`;

export function Connections({ of: { states } }: { of: proxy.Ztunnel }) {
  const connections = useMemo(() => states.flatMap(connectionsOf), [states]);
  return <Browse title="Connections" items={connections} columns={CONNECTIONS} nameOf={endsOf} />;
}

function connectionsOf(state: proxy.ZtunnelWorkloadState): Connection[] {
  const workload = nameOf(state);
  return [
    ...state.inbound.map((of) => ({ workload, direction: "inbound", of })),
    ...state.outbound.map((of) => ({ workload, direction: "outbound", of })),
  ];
}
