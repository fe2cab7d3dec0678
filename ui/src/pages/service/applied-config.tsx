import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import * as queries from "../../api/queries";
import type { Service } from "../../api/types";
import { plural, sentence } from "../../lib/format";
import { Section, SimpleTable } from "../../ui/layout";
import { Empty, Loading, Strip } from "../../ui/notices";
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

const MOST = 20;

/** The objects that apply to a service's instances, by selector or for whole namespaces. */
export function AppliedConfig({ of: { instances } }: { of: Service }) {
  const workloads = workloadsOf(instances);
  if (workloads.length === 0) return null;
  const asked = workloads.slice(0, MOST);
  return (
    <Section
      title="Config that applies to its instances"
      aside={
        asked.length < workloads.length
          ? `of the first ${MOST} of ${workloads.length} workloads`
          : `of ${plural(workloads.length, "workload")}`
      }
    >
      <WhenSeen>
        <Merged of={asked} />
      </WhenSeen>
    </Section>
  );
}

function Merged({ of }: { of: Workload[] }) {
  const answers = useQueries({ queries: of.map(({ instance }) => queries.verdicts(instance.id, QUESTION)) });
  if (answers.some(({ isPending }) => isPending)) return <Loading what="config that applies" />;
  const judged = of.flatMap(({ name }, at): Judged[] => {
    const verdicts = answers[at]?.data?.verdicts;
    return verdicts ? [{ workload: name, verdicts }] : [];
  });
  const objects = appliedOf(judged);
  const known = judged.map(({ workload }) => workload);
  return (
    <>
      {of.map(({ name }, at) => answers[at] && <Known key={name} of={name} answer={answers[at]} />)}
      {objects.length === 0 && known.length > 0 && (
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
          rows={objects.map((object) => rowOf(object, known))}
        />
      )}
    </>
  );
}

/** What of a workload is not known, or not as it is now. */
function Known({ of, answer: { data, error, dataUpdatedAt } }: { of: string; answer: UseQueryResult }) {
  if (!error) return null;
  return (
    <Strip tone={data ? "stale" : "bad"}>
      Of workload <code>{of}</code> it is not known{data ? " what applies now" : ""}:{" "}
      {sentence(error.message)}
      {data !== undefined && (
        <>
          {" "}
          What is shown is what it was <Age of={new Date(dataUpdatedAt).toISOString()} ago />.
        </>
      )}
    </Strip>
  );
}

function rowOf(object: Applied, known: string[]) {
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
      <HoldsFor key="for" of={object} known={known} />,
      <span key="why" className="block w-max max-w-[60ch] whitespace-normal">
        {reasons.join("; ")}
      </span>,
    ],
  };
}

/** Of an id, `cluster:kind:namespace:name`; a cluster's may have colons. */
const clusterOf = (id: string, object: Applied) => id.slice(0, -keyOf(object).length - 1);

function HoldsFor({ of: { workloads }, known }: { of: Applied; known: string[] }) {
  if (workloads.length === known.length) return <State tone="good">all</State>;
  return (
    <span className="block whitespace-normal">
      <State tone="warn">
        only {workloads.length} of {known.length}
      </State>
      <span className="block max-w-[32ch] text-label wrap-anywhere text-dim">{workloads.join(", ")}</span>
    </span>
  );
}
