import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as queries from "../api/queries";
import type { Difference, Service, ServiceInCluster } from "../api/types";
import { plural, word } from "../lib/format";
import type { Search } from "../lib/search";
import { Copyable } from "../ui/copy";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { Failed, Loading, NotCurrent, Strip } from "../ui/notices";
import { Age, None } from "../ui/text";
import { ClusterName, useClusters } from "./cluster-name";
import { DetailHead } from "./detail-head";
import { healthOf, isCurrent, Ready, Versions } from "./health";
import { AppliedConfig } from "./service/applied-config";
import { Callers } from "./service/callers";
import { Instances } from "./service/instances";
import { NamingConfig } from "./service/naming-config";
import { TrafficPolicy } from "./traffic-policy";

export function ServicePage() {
  const { id } = useParams({ from: "/services/$id" });
  const { mesh = "" } = useSearch({ from: "/services/$id" });
  const { data, error, refetch, dataUpdatedAt } = useQuery(queries.service(id, mesh));
  const notice = <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />;
  if (data?.service) return <ServiceArticle service={data.service} notice={notice} />;
  if (error) return <Failed page what={`Service ${id} is not known`} error={error} retry={refetch} />;
  return <Loading what={`service ${id}`} />;
}

/** The list again, as it was searched. */
const closed = (now: Search) => ({
  ...now,
  mesh: undefined,
  within: undefined,
  order: undefined,
  caller: undefined,
});

function ServiceArticle({ service, notice }: { service: Service; notice: ReactNode }) {
  const { id, name, namespace, mesh, health, clusters, differences, instances } = service;
  return (
    <article aria-label={`Service ${name}`} className="pb-8">
      <DetailHead
        crumbs={[
          { label: "Services", leads: { to: "/services", search: closed } },
          { label: namespace, leads: { to: "/services", search: { filter: `namespace=${namespace}` } } },
        ]}
        name={name}
        id={id}
        close={{ to: "/services", search: closed }}
      >
        <Ready health={health} of={clusters} />
        <span className="text-dim">
          in {plural(clusters.length, "cluster")}
          {mesh && <> of mesh {mesh}</>}
        </span>
      </DetailHead>
      {notice}
      <StaleClusters of={clusters} />
      {differences.length > 0 && <Differences of={differences} />}
      <ByCluster of={clusters} />
      <Instances of={instances} />
      <TrafficPolicy id={id} mesh={mesh} />
      <NamingConfig of={service} />
      <AppliedConfig key={`${mesh} ${id}`} of={service} />
      <Callers of={service} />
    </article>
  );
}

function StaleClusters({ of }: { of: ServiceInCluster[] }) {
  const known = useClusters();
  const stale = of
    .map(({ cluster }) => known.get(cluster))
    .filter((cluster) => cluster && !isCurrent(cluster));
  return stale.map(
    (cluster) =>
      cluster && (
        <Strip key={cluster.id} tone="stale">
          Cluster <code>{cluster.id}</code> is not connected or silent. What is shown of it is what it was{" "}
          <Age of={cluster.confirmedAt} ago />.
        </Strip>
      ),
  );
}

function Differences({ of }: { of: Difference[] }) {
  const rows = of.map(({ aspect, values }) => ({
    key: aspect,
    cells: [
      word(aspect, "DIFFERENCE_ASPECT"),
      <ul key="values" className="whitespace-normal">
        {values.map(({ value, clusters }) => (
          <li key={value}>
            <code>{value || "none"}</code> <span className="text-dim">in {clusters.join(", ")}</span>
          </li>
        ))}
      </ul>,
    ],
  }));
  return (
    <Section title="Differences" aside="between the clusters of its mesh">
      <SimpleTable label="Differences" head={["Aspect", "Values"]} rows={rows} />
    </Section>
  );
}

function ByCluster({ of }: { of: ServiceInCluster[] }) {
  const rows = of.map((share) => ({
    key: share.cluster,
    cells: [
      <ClusterName key="cluster" id={share.cluster} />,
      <Ready key="ready" health={healthOf(share)} of={[share]} />,
      <Versions key="versions" of={share.versions} />,
      <Address key="address" of={share} />,
      <Ports key="ports" of={share} />,
      share.proxyRoles.map((role) => word(role, "PROXY_ROLE")).join(", ") || <None key="proxy" />,
      <Age key="age" of={share.createdAt} />,
    ],
  }));
  const selectors = new Set(of.map(({ selector }) => pairs(selector)).filter(Boolean));
  return (
    <Section title="Clusters">
      <SimpleTable
        label="By cluster"
        head={["Cluster", "Ready", "Versions", "Address", "Ports", "Proxy", "Age"]}
        rows={rows}
      />
      {selectors.size > 0 && (
        <Properties
          of={[["Selector", [...selectors].map((selector) => <code key={selector}>{selector}</code>)]]}
        />
      )}
    </Section>
  );
}

const pairs = (of: Record<string, string>) =>
  Object.entries(of)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");

function Address({ of }: { of: ServiceInCluster }) {
  const addresses = [...of.clusterIps, ...of.externalAddresses, of.externalName].filter(Boolean);
  return (
    <span className="flex flex-col items-start">
      <span className="text-label text-dim">{of.headless ? "headless" : word(of.type, "SERVICE_TYPE")}</span>
      {addresses.map((address) => (
        <Copyable key={address} text={address} what="address" />
      ))}
    </span>
  );
}

function Ports({ of }: { of: ServiceInCluster }) {
  return (
    <ul>
      {of.ports.map(({ name, port, targetPort, protocol, appProtocol }) => (
        <li key={`${port}/${protocol}`} className="whitespace-nowrap">
          <code>
            {port}
            {targetPort && targetPort !== String(port) && `→${targetPort}`}
          </code>{" "}
          <span className="text-label text-dim">
            {[name, appProtocol, protocol !== "TCP" && protocol].filter(Boolean).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
