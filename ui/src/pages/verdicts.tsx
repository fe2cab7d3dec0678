import { useQuery } from "@tanstack/react-query";
import * as queries from "../api/queries";
import type {
  Authorization,
  ConfigSource,
  Instance,
  ListVerdictsResponse,
  MutualTls,
  Outcome,
  Verdict,
} from "../api/types";
import { plural, sentence } from "../lib/format";
import { hasWords } from "../lib/words";
import { SearchField } from "../ui/controls";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { AnswerState, Empty } from "../ui/notices";
import { State, type Tone } from "../ui/state";
import { None, Tag } from "../ui/text";
import { ConfigLink } from "./config-link";
import { useListSearch } from "./list-frame";

const OUTCOMES: Array<[Outcome, Tone, title: string]> = [
  ["OUTCOME_INVALID", "bad", "Invalid"],
  ["OUTCOME_APPLIES", "good", "Applies"],
  ["OUTCOME_SHADOWED", "warn", "Shadowed by others"],
  ["OUTCOME_NOT_APPLICABLE", "none", "Does not apply"],
];

const MOST = 500;

/** Which of Istio's objects shape this instance's proxy, which do not, and why. */
export function Verdicts({ instance }: { instance: Instance }) {
  const told = useQuery(queries.verdicts(instance.id, { pageSize: MOST }));
  const { data } = told;
  const state = (
    <AnswerState of={told} what="which config applies" failed="Which config applies is not known" />
  );
  if (!data) return state;
  if (data.total === 0) {
    return (
      <Empty title="No config object is seen by this instance">
        <p>Its control plane reads none that could concern it.</p>
      </Empty>
    );
  }
  return (
    <div className="pb-8">
      {state}
      <Effect of={data} />
      <Judged of={data.verdicts} />
      {data.total > MOST && (
        <p className="px-4 py-2 text-dim">
          These are the first {MOST} of {data.total}.
        </p>
      )}
    </div>
  );
}

/** By outcome; searched in all that is said of them, so that one finds why an object does not apply. */
function Judged({ of }: { of: Verdict[] }) {
  const [{ q = "" }, set] = useListSearch();
  const found = of.filter((verdict) => hasWords(textOf(verdict), q));
  return (
    <>
      <div className="mt-6 flex items-center gap-2 px-4">
        <SearchField label="Search verdicts" value={q} onChange={(value) => set({ q: value })} />
        <span role="status" className="whitespace-nowrap text-dim">
          {q ? `${found.length} of ${of.length}` : plural(of.length, "object")}
        </span>
      </div>
      {found.length === 0 && (
        <Empty title="Nothing matches">
          <p>
            Words are looked for in kinds, names, reasons and rules of all objects, be they in effect or not.
          </p>
        </Empty>
      )}
      {OUTCOMES.map(([outcome, tone, title]) => (
        <OneOutcome
          key={outcome}
          tone={tone}
          title={title}
          of={found.filter((verdict) => verdict.outcome === outcome)}
        />
      ))}
    </>
  );
}

const textOf = ({ id, reason, rule, others }: Verdict) => [id, reason, saidRule(rule), ...others].join(" ");

function Effect({ of: { effective, source } }: { of: ListVerdictsResponse }) {
  if (!effective && !source) return null;
  return (
    <Section title="In effect">
      <Properties
        of={[
          ["Control plane", source ? <ControlPlane key="source" of={source} /> : <None />],
          ["Mutual TLS", <Tls key="tls" of={effective?.mutualTls} />],
          [
            "Sidecar",
            effective?.sidecar ? (
              <ConfigLink id={effective.sidecar} />
            ) : (
              <None>none: it sees all that is exported to it</None>
            ),
          ],
          ["Authorization", <Decisions key="authorization" of={effective?.authorization} />],
        ]}
      />
    </Section>
  );
}

function ControlPlane({ of }: { of: ConfigSource }) {
  return (
    <>
      <code>
        {of.istiodNamespace}/{of.istiodName}
      </code>{" "}
      of cluster <code>{of.istiodCluster}</code>, with the objects of <code>{of.cluster}</code>:{" "}
      {of.explanation}.
      {of.assumptions.map((assumption) => (
        <span key={assumption} className="block text-dim">
          {sentence(assumption)}
        </span>
      ))}
    </>
  );
}

function Tls({ of }: { of?: MutualTls }) {
  if (!of) return <None />;
  return [of.mode, ...of.ports.map(({ port, mode }) => `${mode} at port ${port}`)].join(", ");
}

/** Who decides about requests, in the order in which they are asked. */
function Decisions({ of }: { of?: Authorization }) {
  if (!of) return <None />;
  return (
    <ol>
      {of.steps.map(({ id, step, dryRun }) => (
        <li key={`${step} ${id}`}>
          {step} <ConfigLink id={id} />
          {dryRun && <span className="text-dim"> only written down, not done</span>}
        </li>
      ))}
      {of.deniesConnections && <li>Connections whose requests the proxy does not read are denied.</li>}
      <li>{of.deniesTheRest ? "All that no ALLOW policy matches is denied." : "All else is allowed."}</li>
    </ol>
  );
}

function OneOutcome({ tone, title, of }: { tone: Tone; title: string; of: Verdict[] }) {
  if (of.length === 0) return null;
  const rows = of.map(({ id, kind, name, namespace, reason, rule, others }) => ({
    key: id,
    cells: [
      <State key="kind" tone={tone}>
        {kind}
      </State>,
      <ConfigLink key="name" id={id}>
        <code>{namespace ? `${namespace}/${name}` : name}</code>
      </ConfigLink>,
      <span key="reason" className="block w-max max-w-[72ch] whitespace-normal">
        {reason}{" "}
        {others.map((other) => (
          <ConfigLink key={other} id={other} />
        ))}
      </span>,
      <Tag key="rule">{saidRule(rule)}</Tag>,
    ],
  }));
  return (
    <Section title={title} aside={of.length}>
      <SimpleTable label={title} head={["Kind", "Object", "Why", "Rule"]} rows={rows} />
    </Section>
  );
}

const saidRule = (rule: string) => rule.toLowerCase().replaceAll("_", " ");
