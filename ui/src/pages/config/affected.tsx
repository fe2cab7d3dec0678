import { useQuery } from "@tanstack/react-query";
import * as queries from "../../api/queries";
import type { AffectedEntry, AffectedInstance, Facet, Side } from "../../api/types";
import { plural, word } from "../../lib/format";
import { type FacetSpec, sayValue } from "../../ui/facets";
import { Properties, Section, SimpleTable } from "../../ui/layout";
import { AnswerState, Empty } from "../../ui/notices";
import { Code, None } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { ConfigLink } from "../config-link";
import { InstanceState } from "../health";
import { InstanceLink } from "../service/instances";
import { Unknown } from "../traffic-policy";

const SHOWN = 500;

/** Whose proxies it changes, and by which rule. */
export function Affected({ id }: { id: string }) {
  const told = useQuery(queries.affected(id, { pageSize: SHOWN, facets: "cluster,side" }));
  const { data } = told;
  return (
    <Section title="Applies to" aside={data && plural(data.total, "instance")}>
      <AnswerState of={told} what="whom it applies to" failed="Whom it applies to is not known" />
      {data?.unknown.map((source) => (
        <Unknown key={`${source.cluster} ${source.revision}`} of={source} />
      ))}
      {data?.total === 0 && data.workloadEntryTotal === 0 && (
        <Empty title="It applies to no instance">
          <p>
            No proxy is configured differently because of it. An instance’s page tells why it does not apply
            there.
          </p>
        </Empty>
      )}
      {data && data.total > 0 && <Counts of={data.facets} />}
      {data && data.total > 0 && (
        <SimpleTable
          label="Applies to"
          head={["Instance", "State", "Cluster", "Side", "Why"]}
          rows={data.affected.map(affectedRow)}
        />
      )}
      {data && data.workloadEntryTotal > 0 && (
        <SimpleTable
          label="WorkloadEntries it applies to"
          head={["WorkloadEntry", "Side", "Why"]}
          rows={data.workloadEntries.map(entryRow)}
        />
      )}
      {data && data.total > SHOWN && <p className="px-4 py-2 text-dim">These are the first {SHOWN}.</p>}
    </Section>
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
