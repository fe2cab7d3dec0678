import { useQuery } from "@tanstack/react-query";
import * as queries from "../api/queries";
import type { CallersPolicy, EffectivePolicy, UnknownSource } from "../api/types";
import { Section, SimpleTable } from "../ui/layout";
import { AnswerState, Strip } from "../ui/notices";
import { None } from "../ui/text";
import { ConfigLink } from "./config-link";

/** What requests to a service meet at those who call it. */
export function TrafficPolicy({ id, mesh }: { id: string; mesh: string }) {
  const told = useQuery(queries.trafficPolicy(id, mesh));
  const { data } = told;
  return (
    <Section title="Traffic policy" aside="as its callers apply it">
      <AnswerState of={told} what="traffic policy" failed="The traffic policy is not known" />
      {data?.unknown.map((source) => (
        <Unknown key={`${source.cluster} ${source.revision}`} of={source} />
      ))}
      {data && data.policies.length > 0 && (
        <SimpleTable
          label="Traffic policy"
          head={["Callers in", "Host", "Mutual TLS", "Of", "Settings", "From"]}
          rows={data.policies.flatMap(rowsOf)}
        />
      )}
    </Section>
  );
}

export function Unknown({ of: { cluster, reason } }: { of: UnknownSource }) {
  return (
    <Strip tone="none">
      Of cluster <code>{cluster}</code> it is not known: {reason}
    </Strip>
  );
}

function rowsOf({ clusters, host, mutualTls, policies }: CallersPolicy) {
  const callers = [clusters.join(", "), <code key="host">{host}</code>, mutualTls || <None key="mtls" />];
  if (policies.length === 0) {
    const none = <None key="none">Istio’s defaults: no DestinationRule counts</None>;
    return [
      { key: `${clusters} ${host}`, cells: [...callers, none, <None key="settings" />, <None key="from" />] },
    ];
  }
  return grouped(policies).map((group, at) => ({
    key: `${clusters} ${host} ${at}`,
    cells: [...(at === 0 ? callers : ["", "", ""]), <Reach key="reach" of={group} />, ...settingsOf(group)],
  }));
}

/** Ports and subsets with the same settings from the same rules are told once. */
function grouped(policies: EffectivePolicy[]): EffectivePolicy[][] {
  const groups = Map.groupBy(policies, ({ settings, rules }) => JSON.stringify([settings, rules]));
  return [...groups.values()];
}

function Reach({ of }: { of: EffectivePolicy[] }) {
  const bySubset = Map.groupBy(of, ({ subset }) => subset);
  return (
    <ul>
      {[...bySubset].map(([subset, policies]) => (
        <li key={subset}>
          {subset ? `subset ${subset}` : "whole service"}{" "}
          <span className="text-dim">
            {policies[0]?.port ? `at ${policies.map(({ port }) => port).join(", ")}` : "at every port"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function settingsOf([policy]: EffectivePolicy[]) {
  const lines = policy?.settings.flatMap(({ name, value }) => linesOf(name, value)) ?? [];
  const settings = (
    <ul key="settings">
      {lines.map(([name, value]) => (
        <li key={name}>
          <code>
            <span className="text-dim">{name}</span> {value}
          </code>
        </li>
      ))}
    </ul>
  );
  return [settings, <Rules key="from" ids={policy?.rules ?? []} />];
}

/** `connectionPool.tcp.maxConnections 100`: a line for each that was set. */
function linesOf(name: string, value: unknown): Array<[name: string, value: string]> {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  if (Array.isArray(value)) return value.flatMap((item, at) => linesOf(`${name}[${at}]`, item));
  return Object.entries(value).flatMap(([key, inner]) => linesOf(`${name}.${key}`, inner));
}

function Rules({ ids }: { ids: string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <ConfigLink id={id} />
        </li>
      ))}
    </ul>
  );
}
