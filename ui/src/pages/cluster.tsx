import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as queries from "../api/queries";
import type { Cluster, KindState, KindStatus } from "../api/types";
import { plural } from "../lib/format";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { Failed, Loading, NotCurrent, Strip } from "../ui/notices";
import { State, type Tone } from "../ui/state";
import { Age, None } from "../ui/text";
import { DetailHead } from "./detail-head";
import { FreshnessState, isCurrent } from "./health";

export function ClusterPage() {
  const { id } = useParams({ from: "/clusters/$id" });
  const { data, error, refetch, dataUpdatedAt } = useQuery(queries.cluster(id));
  const notice = <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />;
  if (data?.cluster) return <ClusterArticle cluster={data.cluster} notice={notice} />;
  if (error) return <Failed page what={`Cluster ${id} is not known`} error={error} retry={refetch} />;
  return <Loading what={`cluster ${id}`} />;
}

function ClusterArticle({ cluster, notice }: { cluster: Cluster; notice: ReactNode }) {
  const { id, freshness, confirmedAt, disconnectedAt, problems, note } = cluster;
  return (
    <article aria-label={`Cluster ${id}`} className="pb-8">
      <DetailHead
        crumbs={[{ label: "Clusters", leads: { to: "/clusters", search: (now) => now } }]}
        name={id}
        id={id}
        close={{ to: "/clusters", search: (now) => now }}
      >
        <FreshnessState of={freshness} />
        <span className="text-dim">
          confirmed <Age of={confirmedAt} ago />
        </span>
        <Link to="/services" search={{ cluster: id }} className="text-accent hover:underline">
          {plural(cluster.services, "service")}
        </Link>
        <Link to="/config" search={{ cluster: id }} className="text-accent hover:underline">
          {plural(cluster.configObjects, "config object")}
        </Link>
      </DetailHead>
      {notice}
      {!isCurrent(cluster) && (
        <Strip tone="stale">
          {disconnectedAt ? (
            <>
              The edge has been gone for <Age of={disconnectedAt} />. What is shown is the last it said. Look
              at the edge’s pod and its log.
            </>
          ) : (
            <>The edge is connected, but does not say that its state is current. Look at its log.</>
          )}
        </Strip>
      )}
      {note && <Strip tone="none">{note}</Strip>}
      {problems.map((problem) => (
        <Strip key={problem} tone="warn">
          {problem}
        </Strip>
      ))}
      <Facts of={cluster} />
      <Kinds of={cluster.kinds} />
    </article>
  );
}

function Facts({ of }: { of: Cluster }) {
  const planes = of.controlPlanes.map(({ namespace, name, revision, version, readyReplicas }) => (
    <div key={`${namespace}/${name}`}>
      <code>{version || "unknown version"}</code>{" "}
      <span className="text-dim">
        {namespace}/{name}, revision {revision}, {plural(readyReplicas, "replica")} ready
      </span>
    </div>
  ));
  const proxies = of.proxyVersions.map(({ version, proxies }) => (
    <div key={version}>
      <code>{version || "unknown version"}</code>{" "}
      <span className="text-dim">{plural(proxies, "proxy", "proxies")}</span>
    </div>
  ));
  const rows: Array<[string, React.ReactNode]> = [
    ["Mesh", <code key="mesh">{of.mesh}</code>],
    ["Trust domain", of.trustDomain ? <code>{of.trustDomain}</code> : <None />],
    ["Root namespace", of.rootNamespace ? <code>{of.rootNamespace}</code> : <None />],
    ["Kubernetes", <code key="kubernetes">{of.kubernetesVersion || "–"}</code>],
    ["Istio", planes.length > 0 ? planes : <None>no istiod here</None>],
    ["Proxies", proxies.length > 0 ? proxies : <None />],
    ["Nodes", `${of.nodes}${of.regions.length > 0 ? ` in ${of.regions.join(", ")}` : ""}`],
    ["Instances", of.instances.toLocaleString("en")],
    [
      "Edge",
      of.edge ? <EdgeFacts key="edge" of={of} /> : <None>on the plain protocol, which does not tell</None>,
    ],
  ];
  return (
    <Section title="What runs there">
      <Properties of={rows} />
    </Section>
  );
}

function EdgeFacts({ of: { edge, connectedAt } }: { of: Cluster }) {
  return (
    <>
      <code>{edge?.version}</code>{" "}
      <span className="text-dim">
        connected <Age of={connectedAt} ago />, started <Age of={edge?.startedAt} ago />,{" "}
        {Math.round(Number(edge?.residentBytes) / 2 ** 20)} MiB
      </span>
    </>
  );
}

const STATES: Record<KindState, [Tone, string]> = {
  KIND_STATE_SYNCED: ["good", "synced"],
  KIND_STATE_PENDING: ["none", "not read yet"],
  KIND_STATE_ABSENT: ["none", "not installed"],
  KIND_STATE_FORBIDDEN: ["bad", "forbidden"],
  KIND_STATE_FAILING: ["bad", "failing"],
  KIND_STATE_UNKNOWN: ["none", "not told"],
  KIND_STATE_UNSPECIFIED: ["none", "unknown"],
};

/** What could not be read comes first: it is what people look for here. */
const URGENCY: Tone[] = ["bad", "stale", "warn", "none", "good"];

function Kinds({ of }: { of: KindStatus[] }) {
  const urgency = ({ state, skipped }: KindStatus) => (skipped > 0 ? 1 : URGENCY.indexOf(STATES[state][0]));
  const rows = [...of]
    .sort((a, b) => urgency(a) - urgency(b))
    .map((kind) => ({
      key: `${kind.kind}.${kind.group}`,
      cells: [
        <span key="kind">
          <code>{kind.kind}</code> <span className="text-label text-dim">{kind.group}</span>
        </span>,
        <State key="state" tone={STATES[kind.state][0]}>
          {STATES[kind.state][1]}
        </State>,
        kind.objects.toLocaleString("en"),
        kind.currentAt ? <Age key="current" of={kind.currentAt} ago /> : <None key="current" />,
        <Why key="why" of={kind} />,
      ],
    }));
  return (
    <Section title="How well each kind is known" aside={plural(of.length, "kind")}>
      <SimpleTable label="Kinds" head={["Kind", "State", "Objects", "Current", "Why"]} rows={rows} />
    </Section>
  );
}

function Why({ of: { reason, skipped, firstSkipped, differs } }: { of: KindStatus }) {
  return (
    <span className="block w-max max-w-[60ch] whitespace-normal wrap-anywhere">
      {reason}
      {differs && "Edge and manager held different objects, which were asked for again. "}
      {skipped > 0 && <>{plural(skipped, "object")} left out: </>}
      {firstSkipped.map(({ namespace, name, reason }) => (
        <span key={`${namespace}/${name}`}>
          <code>{namespace ? `${namespace}/${name}` : name}</code> {reason}{" "}
        </span>
      ))}
    </span>
  );
}
