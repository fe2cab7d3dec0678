import { useQueries } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { whole } from "../../api/more";
import * as queries from "../../api/queries";
import type { Service, Verdict } from "../../api/types";
import { plural, sentence } from "../../lib/format";
import { Section, SimpleTable } from "../../ui/layout";
import { Empty, FirstOf, Loading, Strip } from "../../ui/notices";
import { State } from "../../ui/state";
import { Age } from "../../ui/text";
import { WhenSeen } from "../../ui/when-seen";
import { ConfigLink } from "../config-link";
import { type Applied, appliedOf, type Judged, keyOf, type Workload, workloadsOf } from "./applied";

/** What decides about those that are called. What shapes requests at callers is told as traffic policy. */
const KINDS = [
  "AuthorizationPolicy",
  "EnvoyFilter",
  "Gateway",
  "Gateway.gateway.networking.k8s.io",
  "PeerAuthentication",
  "ProxyConfig",
  "RequestAuthentication",
  "Sidecar",
  "Telemetry",
  "WasmPlugin",
];

const QUESTION = { fieldSelector: `outcome=applies,kind=${KINDS.join("|")}`, pageSize: 500 };

/** Of so many workloads at first, and more at once when somebody wants more: each is much work for the manager. */
const AT_ONCE = 20;

/** The objects that apply to a service's instances, by selector or for whole namespaces. */
export function AppliedConfig({ of: { instances } }: { of: Service }) {
  const [most, setMost] = useState(AT_ONCE);
  const workloads = workloadsOf(instances);
  if (workloads.length === 0) return null;
  const asked = workloads.slice(0, most);
  return (
    <Section
      title="Config that applies to its instances"
      aside={
        asked.length < workloads.length
          ? `of the first ${asked.length} of ${workloads.length} workloads`
          : `of ${plural(workloads.length, "workload")}`
      }
    >
      <WhenSeen>
        <Merged of={asked} isAll={asked.length === workloads.length} />
        {asked.length < workloads.length && (
          <FirstOf
            what="workloads"
            shown={asked.length}
            total={workloads.length}
            onMore={() => setMost(most + AT_ONCE)}
          />
        )}
      </WhenSeen>
    </Section>
  );
}

/** What the instance that stands for a workload told, or one that did so before. */
interface Told {
  name: string;
  verdicts?: Verdict[];
  toldAt: number;
  error: Error | null;
}

const applyingTo = ({ instance: { id } }: Workload) =>
  whole((pageToken) => queries.verdicts(id, { ...QUESTION, pageToken }));

function useTold(of: Workload[]): Told[] {
  const kept = useRef(new Map<string, Told>());
  const answers = useQueries({ queries: of.map(applyingTo) });
  const told = of.map(({ name }, at): Told => {
    const { data, dataUpdatedAt = 0, error = null } = answers[at] ?? {};
    const verdicts = data?.flatMap((page) => page.verdicts);
    const known = verdicts ? { verdicts, toldAt: dataUpdatedAt } : kept.current.get(name);
    return { toldAt: 0, ...known, name, error };
  });
  useEffect(() => {
    kept.current = new Map(told.map((one) => [one.name, one]));
  });
  return told;
}

function Merged({ of, isAll }: { of: Workload[]; isAll: boolean }) {
  const told = useTold(of);
  const judged = told.flatMap(({ name, verdicts }): Judged[] =>
    verdicts ? [{ workload: name, verdicts }] : [],
  );
  const awaited = told.filter(({ verdicts, error }) => !verdicts && !error).map(({ name }) => name);
  if (judged.length === 0 && awaited.length > 0) return <Loading what="config that applies" />;
  const objects = appliedOf(judged);
  const known = judged.map(({ workload }) => workload);
  return (
    <>
      {told.map((one) => (
        <NotKnown key={one.name} of={one} />
      ))}
      {objects.length === 0 && known.length > 0 && awaited.length === 0 && (
        <Empty title="Nothing applies to its instances">
          <p>
            No policy, filter or other object selects them or holds for their namespace. Istio’s defaults do.
          </p>
        </Empty>
      )}
      {objects.length > 0 && (
        <SimpleTable
          label="Config that applies to its instances"
          head={["Kind", "Object", "In", "Holds for", "Why"]}
          rows={objects.map((object) => rowOf(object, known, isAll))}
        />
      )}
      {awaited.length > 0 && <p className="px-4 py-2 text-dim">Not known yet of {awaited.join(", ")}</p>}
    </>
  );
}

function NotKnown({ of: { name, verdicts, toldAt, error } }: { of: Told }) {
  if (!error) return null;
  return (
    <Strip tone={verdicts ? "stale" : "bad"}>
      Of workload <code>{name}</code> it is not known: {sentence(error.message)}
      {verdicts && (
        <>
          {" "}
          What is shown is what it was <Age of={new Date(toldAt).toISOString()} ago />.
        </>
      )}
    </Strip>
  );
}

function rowOf(object: Applied, known: string[], isAll: boolean) {
  const { kind, namespace, name, ids, reasons } = object;
  return {
    key: keyOf(object),
    cells: [
      kind,
      <code key="name">{namespace ? `${namespace}/${name}` : name}</code>,
      <span key="in" className="flex w-max max-w-[32ch] flex-wrap gap-x-3">
        {ids.map((id) => (
          <ConfigLink key={id} id={id}>
            <code>{clusterOf(id, object)}</code>
          </ConfigLink>
        ))}
      </span>,
      <HoldsFor key="for" of={object} known={known} isAll={isAll} />,
      <span key="why" className="block w-max max-w-[60ch] whitespace-normal">
        {reasons.join("; ")}
      </span>,
    ],
  };
}

/** Of an id, `cluster:kind:namespace:name`; a cluster's may have colons. */
const clusterOf = (id: string, object: Applied) => id.slice(0, -keyOf(object).length - 1);

interface HoldsForProps {
  of: Applied;
  known: string[];
  isAll: boolean;
}

function HoldsFor({ of: { workloads }, known, isAll }: HoldsForProps) {
  if (workloads.length === known.length)
    return <State tone="good">{isAll ? "all" : `all of these ${known.length}`}</State>;
  return (
    <span className="block whitespace-normal">
      <State tone="warn">
        only {workloads.length} of {known.length}
      </State>
      <span className="block max-w-[32ch] text-label wrap-anywhere text-dim">{workloads.join(", ")}</span>
    </span>
  );
}
