import { useQuery } from "@tanstack/react-query";
import { keptFor, useMore } from "../api/more";
import * as queries from "../api/queries";
import type {
  Authorization,
  ConfigSource,
  Instance,
  ListVerdictsResponse,
  MutualTls,
  OrderedConfig,
  Verdict,
} from "../api/types";
import { plural, sentence } from "../lib/format";
import { SearchField } from "../ui/controls";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { AnswerState, Empty, ShowMore } from "../ui/notices";
import { State, type Tone } from "../ui/state";
import { None, Tag } from "../ui/text";
import { ConfigLink, pathOf } from "./config-link";
import { useWords } from "./list-frame";

const OUTCOMES: Array<[outcome: string, tone: Tone, title: string]> = [
  ["invalid", "bad", "Invalid"],
  ["applies", "good", "Applies"],
  ["shadowed", "warn", "Shadowed by others"],
  ["notApplicable", "none", "Does not apply"],
];

const PAGE_SIZE = 100;

const counted = (id: string, q: string) => queries.verdicts(id, { q, pageSize: 1, facets: "outcome" });

/** Which of Istio's objects shape this instance's proxy, which do not, and why. */
export function Verdicts({ instance: { id } }: { instance: Instance }) {
  const told = useQuery(counted(id, ""));
  return (
    <div className="pb-8">
      <AnswerState of={told} what="which config applies" failed="Which config applies is not known" />
      {told.data?.total === 0 && (
        <Empty title="No config object is seen by this instance">
          <p>Its control plane reads none that could concern it.</p>
        </Empty>
      )}
      {told.data && told.data.total > 0 && (
        <>
          <Effect of={told.data} />
          <Judged id={id} total={told.data.total} />
        </>
      )}
    </div>
  );
}

/** By outcome; searched in all that is said of them, so that one finds why an object does not apply. */
function Judged({ id, total }: { id: string; total: number }) {
  const [q, search] = useWords("q");
  const question = counted(id, q);
  const told = useQuery({ ...question, placeholderData: keptFor(question.queryKey) });
  const values = told.data?.facets.find(({ field }) => field === "outcome")?.values ?? [];
  return (
    <>
      <div className="mt-6 flex items-center gap-2 px-4">
        <SearchField label="Search verdicts" value={q} onChange={search} />
        <span role="status" className="whitespace-nowrap text-dim">
          {q && told.data ? `${told.data.total} of ${total}` : plural(total, "object")}
        </span>
      </div>
      {q && <AnswerState of={told} what="what was found" failed="What was searched for is not known" />}
      {told.data?.total === 0 && (
        <Empty title="Nothing matches">
          <p>
            Words are looked for in kinds, names, reasons and rules of all objects, be they in effect or not.
          </p>
        </Empty>
      )}
      {OUTCOMES.map(([outcome, tone, title]) => {
        const count = values.find(({ value }) => value === outcome)?.count ?? 0;
        return count > 0 && <OneOutcome key={outcome} {...{ id, q, outcome, tone, title, count }} />;
      })}
    </>
  );
}

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
          ["EnvoyFilters, in order", <InOrder key="filters" of={effective?.envoyFilters} />],
          ["Extensions, in order", <InOrder key="extensions" of={effective?.extensions} />],
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
      {of.steps.map(({ id, step, dryRun, services, connectionsOnly }) => (
        <li key={`${step} ${id}`}>
          {step} <ConfigLink id={id} />
          {connectionsOnly && <span className="text-dim"> about connections</span>}
          {services.length > 0 && <span className="text-dim"> about {services.map(pathOf).join(", ")}</span>}
          {dryRun && <span className="text-dim"> only written down, not done</span>}
        </li>
      ))}
      {of.deniesConnections && <li>Connections whose requests the proxy does not read are denied.</li>}
      <li>{whatIsLeft(of)}</li>
    </ol>
  );
}

function whatIsLeft({ deniesTheRest, guardedServices }: Authorization) {
  if (deniesTheRest) return "All that no ALLOW policy matches is denied.";
  if (guardedServices.length === 0) return "All else is allowed.";
  return `All that no ALLOW policy matches is denied to ${guardedServices.map(pathOf).join(", ")}; all else is allowed.`;
}

/** What acts one after the other. */
function InOrder({ of = [] }: { of?: OrderedConfig[] }) {
  if (of.length === 0) return <None />;
  return (
    <ol>
      {of.map(({ id, phase, priority }) => (
        <li key={id}>
          <ConfigLink id={id} />
          <span className="text-dim">
            {phase && ` phase ${phase}`}
            {priority !== undefined && ` priority ${priority}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface OneOutcomeProps {
  id: string;
  q: string;
  outcome: string;
  tone: Tone;
  title: string;
  count: number;
}

function OneOutcome({ id, q, outcome, tone, title, count }: OneOutcomeProps) {
  const told = useMore((pageToken) =>
    queries.verdicts(id, { q, fieldSelector: `outcome=${outcome}`, pageSize: PAGE_SIZE, pageToken }),
  );
  const verdicts = told.data?.flatMap((page) => page.verdicts) ?? [];
  return (
    <Section title={title} aside={count}>
      <AnswerState of={told} what={`what ${title.toLowerCase()}`} failed="Which these are is not known" />
      {verdicts.length > 0 && (
        <SimpleTable
          label={title}
          head={["Kind", "Object", "Why", "Rule"]}
          rows={verdicts.map((verdict) => rowOf(verdict, tone))}
        />
      )}
      <ShowMore of={told} shown={verdicts.length} total={count} />
    </Section>
  );
}

/** Patches of an EnvoyFilter that do not fit, of which the reason does not speak already. */
const otherPatches = ({ patches, patchTotal, reason }: Verdict) =>
  patches
    .filter((patch) => patch.reason !== reason)
    .map((patch) => `patch ${patch.number} of ${patchTotal}: ${patch.reason}`);

function rowOf(verdict: Verdict, tone: Tone) {
  const { id, kind, name, namespace, reason, rule, others } = verdict;
  return {
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
        {otherPatches(verdict).map((patch) => (
          <span key={patch} className="block text-dim">
            {patch}
          </span>
        ))}
      </span>,
      <Tag key="rule">{rule.toLowerCase().replaceAll("_", " ")}</Tag>,
    ],
  };
}
