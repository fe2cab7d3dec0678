import { useMore } from "../../api/more";
import * as queries from "../../api/queries";
import type { ConfigObject, Service } from "../../api/types";
import { Section, SimpleTable } from "../../ui/layout";
import { AnswerState, Empty, ShowMore } from "../../ui/notices";
import { Age } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { ConfigLink } from "../config-link";
import { Accepted } from "../configs";

const PAGE_SIZE = 100;

/** The config objects that have one of a service's host names among their hosts. Wildcards and selectors are not looked through. */
export function NamingConfig({ of: { name, namespace, mesh } }: { of: Service }) {
  const full = ["", ".svc", ".svc.cluster.local"].map((rest) => `${name}.${namespace}${rest}`).join("|");
  const qualified = useNaming(`host=${full}`, { mesh });
  // A name alone is of the object's own namespace. What has both forms is among the others.
  const short = useNaming(`host=${name},host!=${full}`, { mesh, namespace });
  const both = [qualified, short];
  const awaited = both.some(({ isPending }) => isPending);
  const objects = both.flatMap(({ data }) => data?.flatMap(({ config }) => config) ?? []);
  const naming = awaited ? [] : distinct(objects);
  const total = both.reduce((sum, { data }) => sum + (data?.[0]?.total ?? 0), 0);
  const known = both.every(({ data }) => data);
  const told = both.find(({ data, error }) => error || !data) ?? qualified;
  return (
    <Section title="Config that names it" aside={known && total}>
      <AnswerState of={told} what="config that names it" failed="Config that names it is not known" />
      {known && naming.length === 0 && (
        <Empty title="No config object has it among its hosts">
          <p>Others may still apply to its instances, by selector or for whole namespaces: see below.</p>
        </Empty>
      )}
      {naming.length > 0 && (
        <SimpleTable
          label="Config that names it"
          head={["Kind", "Object", "Cluster", "Hosts", "Status", "Age"]}
          rows={naming.map(rowOf)}
        />
      )}
      <ShowMore
        of={both.find(({ hasNextPage }) => hasNextPage) ?? qualified}
        shown={naming.length}
        total={total}
      />
    </Section>
  );
}

const useNaming = (fieldSelector: string, place: { mesh: string; namespace?: string }) =>
  useMore((pageToken) => queries.configObjects({ ...place, fieldSelector, pageSize: PAGE_SIZE, pageToken }));

/** An object whose hosts change may be in both for a moment. */
const distinct = (objects: ConfigObject[]) => [...new Map(objects.map((one) => [one.id, one])).values()];

function rowOf(object: ConfigObject) {
  const { id, kind, namespace, name, cluster, hosts, createdAt } = object;
  return {
    key: id,
    cells: [
      kind,
      <ConfigLink key="name" id={id}>
        <code>
          {namespace}/{name}
        </code>
      </ConfigLink>,
      <ClusterName key="cluster" id={cluster} brief />,
      <code key="hosts" className="whitespace-normal">
        {hosts.join(", ")}
      </code>,
      <Accepted key="status" of={object} />,
      <Age key="age" of={createdAt} />,
    ],
  };
}
