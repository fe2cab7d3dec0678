import { Link } from "@tanstack/react-router";
import type { Instance, proxy } from "../../api/types";
import { plural } from "../../lib/format";
import { DownIcon } from "../../ui/icons";
import { SimpleTable } from "../../ui/layout";
import { State } from "../../ui/state";
import { None } from "../../ui/text";
import { EndpointAddress, EndpointHealth, workloadOf } from "../proxy/endpoint";
import { InstanceLink } from "./instances";
import { podAddress, type Upstream } from "./upstreams";

interface UpstreamProps {
  of: Upstream;
  caller: string;
  instances: Instance[];
  open: boolean;
}

const MOST = 100;

/** Where requests to one port, or one subset at it, go. */
export function UpstreamEndpoints({
  of: { name, port, subset, endpoints },
  caller,
  instances,
  open,
}: UpstreamProps) {
  const byAddress = new Map(instances.flatMap((instance) => instance.ips.map((ip) => [ip, instance])));
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
          rows={endpoints.slice(0, MOST).map((endpoint) => rowOf(endpoint, byAddress))}
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

function rowOf(endpoint: proxy.Endpoint, byAddress: Map<string, Instance>) {
  const { address, priority, weight, locality } = endpoint;
  const pod = byAddress.get(podAddress(endpoint));
  const place = [locality?.region, locality?.zone, locality?.subZone].filter(Boolean).join(" / ");
  return {
    key: address?.text ?? "",
    cells: [
      <EndpointAddress key="address" of={endpoint} />,
      pod ? <InstanceLink key="pod" of={pod} /> : <NoPod key="pod" of={endpoint} />,
      <EndpointHealth key="health" of={endpoint} />,
      priority,
      weight,
      place || <None key="place" />,
    ],
  };
}

/** Where no instance of the service has the address, what Istio says of it is all that is known. */
function NoPod({ of }: { of: proxy.Endpoint }) {
  const workload = workloadOf(of);
  return <None>{workload ? `no instance; of workload ${workload}` : "no instance of this service"}</None>;
}
