import { useQuery } from "@tanstack/react-query";
import * as queries from "../../api/queries";
import type { ConfigObject, Service } from "../../api/types";
import { Section, SimpleTable } from "../../ui/layout";
import { AnswerState, Empty } from "../../ui/notices";
import { Age } from "../../ui/text";
import { ClusterName } from "../cluster-name";
import { ConfigLink } from "../config-link";
import { Accepted } from "../configs";

/** The config objects that have one of a service's host names among their hosts. Wildcards and selectors are not looked through. */
export function NamingConfig({ of }: { of: Service }) {
  const hosts = hostsOf(of);
  const asked = { mesh: of.mesh, fieldSelector: `host=${hosts.join("|")}`, pageSize: 500 };
  const told = useQuery(queries.configObjects(asked));
  const { data } = told;
  const naming = data?.config.filter((object) => isMeant(object, of)) ?? [];
  return (
    <Section title="Config that names it" aside={data && naming.length}>
      <AnswerState of={told} what="config that names it" failed="Config that names it is not known" />
      {data && naming.length === 0 && (
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
    </Section>
  );
}

function hostsOf({ name, namespace }: Service): string[] {
  const qualified = `${name}.${namespace}`;
  return [name, qualified, `${qualified}.svc`, `${qualified}.svc.cluster.local`];
}

/** A name alone is of the object's own namespace. */
function isMeant({ hosts, namespace }: ConfigObject, service: Service): boolean {
  return namespace === service.namespace || hosts.some((host) => host.startsWith(`${service.name}.`));
}

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
