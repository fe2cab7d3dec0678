import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Instance, proxy } from "../../api/types";
import { plural } from "../../lib/format";
import { DownIcon } from "../../ui/icons";
import { SimpleTable } from "../../ui/layout";
import { State } from "../../ui/state";
import { None } from "../../ui/text";
import { EndpointAddress, EndpointHealth, workloadOf } from "../proxy/endpoint";
import { InstanceLink } from "./instances";
import type { InstancesAt, Upstream } from "./upstreams";

interface UpstreamProps {
  of: Upstream;
  caller: string;
  instancesAt: InstancesAt;
  open: boolean;
}

const MOST = 100;

/** Where requests to one port, or one subset at it, go. */
export function UpstreamEndpoints({
  of: { name, port, subset, endpoints },
  caller,
  instancesAt,
  open,
}: UpstreamProps) {
  const said = subset ? `Port ${port}, subset ${subset}` : `Port ${port}`;
  return (
    <details open={open} className="group border-b border-line">
      <summary className="flex h-8 cursor-pointer items-center gap-2 px-4 hover:bg-hover">
        <span className="-ml-1 -rotate-90 text-dim group-open:rotate-0">
          <DownIcon size={12} />
        </span>
        <span className="font-medium">{said}</span>
        <Healthy of={endpoints} />
      </summary>
      <p className="px-4 py-1">
        <Link
          to="/instances/$id"
          params={{ id: caller }}
          search={{ tab: "clusters", open: name }}
          className="text-accent wrap-anywhere hover:underline"
        >
          <code>{name}</code>
        </Link>
      </p>
      {endpoints.length > 0 && (
        <SimpleTable
          label={`Endpoints of ${said.toLowerCase()}`}
          head={["Endpoint", "Pod", "Health", "Priority", "Weight", "Locality"]}
          rows={endpoints
            .slice(0, MOST)
            .map((endpoint, at) => ({ key: String(at), cells: cellsOf(endpoint, instancesAt) }))}
        />
      )}
      {endpoints.length > MOST && (
        <p className="px-4 py-2 text-dim">
          These are the first {MOST}. All of them are in the proxy’s own list of endpoints.
        </p>
      )}
    </details>
  );
}

function Healthy({ of }: { of: proxy.Endpoint[] }) {
  const taken = of.filter(({ health }) => health === "HEALTH_HEALTHY").length;
  if (of.length === 0) return <State tone="bad">no endpoints: requests fail</State>;
  if (taken === of.length) return <State tone="good">{plural(taken, "healthy endpoint")}</State>;
  return (
    <State tone={taken === 0 ? "bad" : "warn"}>
      {taken} of {plural(of.length, "endpoint")} healthy
    </State>
  );
}

function cellsOf(endpoint: proxy.Endpoint, instancesAt: InstancesAt): ReactNode[] {
  const { priority, weight, locality } = endpoint;
  const place = [locality?.region, locality?.zone, locality?.subZone].filter(Boolean).join(" / ");
  return [
    <EndpointAddress key="address" of={endpoint} />,
    <Pod key="pod" of={endpoint} found={instancesAt(endpoint)} />,
    <EndpointHealth key="health" of={endpoint} />,
    priority,
    weight,
    place || <None key="place" />,
  ];
}

/** Where it is not one instance of the service that has the address, what Istio says of it is all that is known. */
function Pod({ of, found: [first, ...others] }: { of: proxy.Endpoint; found: Instance[] }) {
  if (first && others.length === 0) return <InstanceLink of={first} />;
  const workload = workloadOf(of);
  const said = first ? `one of ${others.length + 1} instances` : "no instance";
  return <None>{workload ? `${said}; of workload ${workload}` : `${said} of this service`}</None>;
}
