import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as queries from "../api/queries";
import type { ConfigObject, GetConfigResponse } from "../api/types";
import { toneOf } from "../lib/conditions";
import type { Search } from "../lib/search";
import { Copyable } from "../ui/copy";
import { Document } from "../ui/document";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { Failed, Loading, NotCurrent, Strip } from "../ui/notices";
import { State } from "../ui/state";
import { Age, None } from "../ui/text";
import { ClusterName, useClusters } from "./cluster-name";
import { Affected } from "./config/affected";
import { Accepted } from "./configs";
import { DetailHead } from "./detail-head";
import { isCurrent } from "./health";

/** The list again, as it was searched. */
const closed = (now: Search) => ({ ...now, whom: undefined });

export function ConfigPage() {
  const { id } = useParams({ from: "/config/$id" });
  const { data, error, refetch, dataUpdatedAt } = useQuery(queries.configObject(id));
  const notice = <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />;
  if (data?.config) return <ConfigArticle config={data.config} answer={data} notice={notice} />;
  if (error) return <Failed page what={`Config object ${id} is not known`} error={error} retry={refetch} />;
  return <Loading what={`config object ${id}`} />;
}

interface ConfigArticleProps {
  config: ConfigObject;
  answer: GetConfigResponse;
  notice: ReactNode;
}

function ConfigArticle({ config, answer, notice }: ConfigArticleProps) {
  const { id, kind, name, namespace, cluster, conditions, hosts, labels, createdAt, generation } = config;
  const known = useClusters().get(cluster);
  const facts: Array<[string, ReactNode]> = [
    [
      "Hosts",
      hosts.length > 0 ? hosts.map((host) => <Copyable key={host} text={host} what="host" />) : <None />,
    ],
    ["Labels", Object.keys(labels).length > 0 ? <Labels of={labels} /> : <None />],
    ["Created", createdAt ? <Age of={createdAt} ago /> : <None />],
    ["Generation", generation === "0" ? <None /> : generation],
  ];
  return (
    <article aria-label={`${kind} ${name}`} className="pb-8">
      <DetailHead
        crumbs={[
          { label: "Config", leads: { to: "/config", search: closed } },
          { label: kind, leads: { to: "/config", search: { filter: `kind=${kind}` } } },
        ]}
        name={name}
        id={id}
        close={{ to: "/config", search: closed }}
      >
        <span>{kind}</span>
        <span className="text-dim">{namespace ? `in namespace ${namespace}` : "cluster-wide"} of</span>
        <ClusterName id={cluster} brief />
        {conditions.length > 0 && <Accepted of={config} />}
      </DetailHead>
      {notice}
      {known && !isCurrent(known) && (
        <Strip tone="stale">
          The cluster is not current: this is how the object was <Age of={known.confirmedAt} ago />.
        </Strip>
      )}
      <Properties of={facts} />
      {conditions.length > 0 && <Conditions of={conditions} />}
      <Section
        title="Object"
        aside={answer.specLeftOut ? "its spec was too large, and was left out" : undefined}
      >
        <Document of={answer.object} name={`${kind}-${namespace}-${name}`} />
      </Section>
      <Affected id={id} />
    </article>
  );
}

export function Labels({ of }: { of: Record<string, string> }) {
  return (
    <ul>
      {Object.entries(of).map(([key, value]) => (
        <li key={key}>
          <Copyable text={`${key}=${value}`} what="label" />
        </li>
      ))}
    </ul>
  );
}

function Conditions({ of }: { of: ConfigObject["conditions"] }) {
  const rows = of.map(({ about, type, status, reason, message, lastTransitionAt }) => ({
    key: `${about} ${type}`,
    cells: [
      about,
      type,
      <State key="status" tone={toneOf({ type, status })}>
        {status}
      </State>,
      <span key="reason" className="block w-max max-w-[60ch] whitespace-normal">
        {reason} <span className="text-dim">{message}</span>
      </span>,
      <Age key="since" of={lastTransitionAt} />,
    ],
  }));
  return (
    <Section title="Status" aside="what controllers say of it">
      <SimpleTable label="Status" head={["About", "Condition", "Is", "Reason", "For"]} rows={rows} />
    </Section>
  );
}
