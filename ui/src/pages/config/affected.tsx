import { useMore } from "../../api/more";
import * as queries from "../../api/queries";
import type { AffectedEntry, AffectedInstance, Facet, ListAffectedResponse, Side } from "../../api/types";
import { plural, word } from "../../lib/format";
import { SearchField } from "../../ui/controls";
import { type FacetSpec, sayValue } from "../../ui/facets";
import { Properties, Section, SimpleTable } from "../../ui/layout";
import { AnswerState, Empty, ShowMore } from "../../ui/notices";
import { Code, None } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { ConfigLink } from "../config-link";
import { InstanceState } from "../health";
import { useWords } from "../list-frame";
import { InstanceLink } from "../service/instances";
import { Unknown } from "../traffic-policy";

const PAGE_SIZE = 100;

/** Whose proxies it changes, and by which rule. */
export function Affected({ id }: { id: string }) {
  const [q, search] = useWords("whom");
  const told = useMore((pageToken) =>
    queries.affected(id, { q, pageSize: PAGE_SIZE, pageToken, facets: "cluster,side" }),
  );
  const [first] = told.data ?? [];
  const affected = told.data?.flatMap((page) => page.affected) ?? [];
  return (
    <Section
      title="Applies to"
      aside={first && `${plural(first.total, "instance")}${q && " with these words"}`}
    >
      <AnswerState of={told} what="whom it applies to" failed="Whom it applies to is not known" />
      {first?.unknown.map((source) => (
        <Unknown key={`${source.cluster} ${source.revision}`} of={source} />
      ))}
      {first && (q || first.total > PAGE_SIZE) && (
        <div className="px-4 py-2">
          <SearchField part label="Search whom it applies to" value={q} onChange={search} />
        </div>
      )}
      {first?.total === 0 && (q || first.workloadEntryTotal === 0) && <Nobody q={q} />}
      {first && first.total > 0 && <Counts of={first.facets} />}
      {affected.length > 0 && (
        <SimpleTable
          label="Applies to"
          head={["Instance", "State", "Cluster", "Side", "Why"]}
          rows={affected.map(affectedRow)}
        />
      )}
      {first && <ShowMore of={told} shown={affected.length} total={first.total} />}
      {first && first.workloadEntryTotal > 0 && <Entries of={first} />}
    </Section>
  );
}

function Nobody({ q }: { q: string }) {
  if (q) {
    return (
      <Empty title="Nothing matches">
        <p>Words are looked for in names, labels and addresses of the instances that it applies to.</p>
      </Empty>
    );
  }
  return (
    <Empty title="It applies to no instance">
      <p>
        No proxy is configured differently because of it. An instance’s page tells why it does not apply
        there.
      </p>
    </Empty>
  );
}

function Entries({ of: { workloadEntries, workloadEntryTotal } }: { of: ListAffectedResponse }) {
  return (
    <>
      <SimpleTable
        label="WorkloadEntries it applies to"
        head={["WorkloadEntry", "Side", "Why"]}
        rows={workloadEntries.map(entryRow)}
      />
      {workloadEntryTotal > workloadEntries.length && (
        <p className="px-4 py-2 text-dim">
          These are the first {workloadEntries.length} of {workloadEntryTotal} WorkloadEntries.
        </p>
      )}
    </>
  );
}

const COUNTED: FacetSpec[] = [
  { field: "cluster", label: "By cluster" },
  { field: "side", label: "By side", say: (value) => value || "either" },
];

function Counts({ of }: { of: Facet[] }) {
  const rows = COUNTED.flatMap((spec): Array<[string, string]> => {
    const values = of.find(({ field }) => field === spec.field)?.values ?? [];
    const said = values.map(({ value, count }) => `${sayValue(spec, value)} ${count}`);
    return said.length > 0 ? [[spec.label, said.join(", ")]] : [];
  });
  return <Properties of={rows} />;
}

function affectedRow({ instance, sides, reason, rule }: AffectedInstance) {
  return {
    key: instance?.id ?? "",
    cells: [
      instance && <InstanceLink key="pod" of={instance} />,
      instance && <InstanceState key="state" of={instance} />,
      instance && <ClusterName key="cluster" id={instance.cluster} brief />,
      sidesOf(sides) || <None key="side" />,
      <span key="why" className="block w-max max-w-[60ch] whitespace-normal" title={rule}>
        {reason}
      </span>,
    ],
  };
}

function entryRow({ id, sides, reason, rule }: AffectedEntry) {
  return {
    key: id,
    cells: [
      <ConfigLink key="entry" id={id}>
        <Code>{id}</Code>
      </ConfigLink>,
      sidesOf(sides) || <None key="side" />,
      <span key="why" className="block w-max max-w-[60ch] whitespace-normal" title={rule}>
        {reason}
      </span>,
    ],
  };
}

const sidesOf = (sides: Side[]) => sides.map((side) => word(side, "SIDE")).join(", ");
