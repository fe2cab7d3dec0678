import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Container, Instance, InstanceDetail } from "../api/types";
import { word } from "../lib/format";
import { Copyable } from "../ui/copy";
import { Properties, Section, SimpleTable } from "../ui/layout";
import { State, type Tone } from "../ui/state";
import { Age, None } from "../ui/text";
import { Labels } from "./config";
import { isStarting } from "./health";
import { ProxyPart } from "./proxy/summary";
import { Restarts } from "./service/instances";

export function Overview({ instance, detail }: { instance: Instance; detail?: InstanceDetail }) {
  const { services, mesh, workload, ips, node, locality, labels, createdAt } = instance;
  const place = [locality?.region, locality?.zone, locality?.subzone].filter(Boolean).join(" / ");
  const facts: Array<[string, ReactNode]> = [
    ["Phase", [detail?.phase, detail?.reason].filter(Boolean).join(", ") || <None />],
    [
      "Services",
      services.length > 0 ? (
        services.map((id) => <ServiceLink key={id} id={id} mesh={mesh} />)
      ) : (
        <None>no service selects it</None>
      ),
    ],
    ["Workload", workload ? `${workload.kind} ${workload.name}` : <None>an address without a pod</None>],
    [
      "Addresses",
      ips.length > 0 ? (
        ips.map((ip) => <Copyable key={ip} text={ip} what="address" />)
      ) : (
        <None>none yet</None>
      ),
    ],
    ["Node", node ? <Copyable text={node} what="node" /> : <None />],
    ["Locality", place || <None />],
    ["Service account", detail?.serviceAccount ? <code>{detail.serviceAccount}</code> : <None />],
    ["Created", <Age key="age" of={createdAt} ago />],
    ["Labels", Object.keys(labels).length > 0 ? <Labels of={labels} /> : <None />],
  ];
  return (
    <div className="pb-8">
      {detail && <Containers of={detail.containers} />}
      <ProxyPart of={instance} />
      <Section title="Pod">
        <Properties of={facts} />
      </Section>
      {detail && Object.keys(detail.annotations).length > 0 && (
        <Section title="Annotations" aside={detail.annotationsCut ? "large ones were cut" : undefined}>
          <div className="px-4 py-2">
            <Labels of={detail.annotations} />
          </div>
        </Section>
      )}
    </div>
  );
}

function ServiceLink({ id, mesh }: { id: string; mesh: string }) {
  return (
    <Link to="/services/$id" params={{ id }} search={{ mesh }} className="mr-3 text-accent hover:underline">
      <code>{id}</code>
    </Link>
  );
}

function Containers({ of }: { of: Container[] }) {
  const rows = of.map((container) => ({
    key: `${container.sort} ${container.name}`,
    cells: [
      <code key="name">{container.name}</code>,
      <State key="state" tone={toneOf(container)}>
        {container.state}
        {container.exitCode ? `, exit code ${container.exitCode}` : ""}
      </State>,
      word(container.sort, "CONTAINER_SORT"),
      <Restarts key="restarts" of={container.restarts} />,
      <Age key="since" of={container.runningSince} />,
      <Copyable key="image" text={container.image} what="image" />,
      container.ports.map(({ name, port }) => (name ? `${port} ${name}` : port)).join(", ") || (
        <None key="ports" />
      ),
    ],
  }));
  return (
    <Section title="Containers">
      <SimpleTable
        label="Containers"
        head={["Container", "State", "Role", "Restarts", "Running for", "Image", "Ports"]}
        rows={rows}
      />
    </Section>
  );
}

function toneOf({ state, ready }: Container): Tone {
  if (["Completed", "Unknown"].includes(state)) return "none";
  if (ready) return "good";
  return isStarting(state) ? "warn" : "bad";
}
