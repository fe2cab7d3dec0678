import { Link } from "@tanstack/react-router";
import type { Instance, Service } from "../../api/types";
import { Section, SimpleTable } from "../../ui/layout";
import { Empty, Failed, Loading, NotCurrent, Strip } from "../../ui/notices";
import { Age, None } from "../../ui/text";
import { WhenSeen } from "../../ui/when-seen";
import { ClusterName, useClusters } from "../cluster-name";
import { isCurrent } from "../health";
import { AsOf } from "../proxy/as-of";
import { useProxyConfig } from "../proxy/use-proxy-config";
import { type Caller, ChooseCaller, useCaller } from "./caller";
import { InstanceLink } from "./instances";
import { UpstreamEndpoints } from "./upstream";
import { instancesAt, type Unreached, type Upstream, unreachedOf, upstreamsOf } from "./upstreams";

/** The service's endpoints as the proxy of one that calls it has them. */
export function Callers({ of }: { of: Service }) {
  return (
    <Section title="Endpoints" aside="as a caller's proxy sees them">
      <WhenSeen>
        <Chosen service={of} />
      </WhenSeen>
    </Section>
  );
}

/** The choice stands in one place, whatever is known so far: its open picker outlives what is found and asked meanwhile. */
function Chosen({ service }: { service: Service }) {
  const found = useCaller(service);
  const { caller, byDefault } = found;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-4 pt-2">
        <span className="text-dim">Caller</span>
        <ChooseCaller service={service} caller={caller} />
        {caller && <ItsProxy of={service} caller={caller} />}
        {caller && byDefault && (
          <span className="text-dim">the first ready sidecar found; choose any other</span>
        )}
      </div>
      <SeenBy service={service} found={found} />
    </>
  );
}

function ItsProxy({ of: { name, namespace }, caller }: { of: Service; caller: string }) {
  return (
    <Link
      to="/instances/$id"
      params={{ id: caller }}
      search={{ tab: "endpoints", q: `${name}.${namespace}` }}
      className="text-accent hover:underline"
    >
      its proxy
    </Link>
  );
}

function SeenBy({ service, found: { caller, error, retry } }: { service: Service; found: Caller }) {
  if (error) return <Failed what="Who could call it is not known" error={error} retry={retry} />;
  if (caller === undefined) return <Loading what="who could call it" />;
  if (caller === "") {
    return (
      <Empty title="No proxy could be asked">
        <p>Beside its own, its mesh has no ready sidecar. A gateway or waypoint may be chosen instead.</p>
      </Empty>
    );
  }
  return <Seen key={caller} service={service} caller={caller} />;
}

/** Of an instance's id, `cluster:namespace:pod`; a cluster's may have colons. */
const clusterOf = (id: string) => id.split(":").slice(0, -2).join(":");

function Seen({ service, caller }: { service: Service; caller: string }) {
  const { data, error, refetch, isFetching, dataUpdatedAt, askAnew } = useProxyConfig(caller, [
    "clusters",
    "endpoints",
  ]);
  const config = data?.proxyConfig;
  return (
    <>
      <Staleness of={clusterOf(caller)} />
      {error && !config && <Failed what="The caller’s proxy did not answer" error={error} retry={refetch} />}
      {!error && !config && <Loading what="what the caller's proxy has" />}
      {config && (
        <>
          <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />
          <AsOf config={config} asking={isFetching} onAsk={askAnew} />
          <Upstreams service={service} of={upstreamsOf(service, config)} id={caller} caller={data.instance} />
        </>
      )}
    </>
  );
}

function Staleness({ of }: { of: string }) {
  const cluster = useClusters().get(of);
  if (isCurrent(cluster)) return null;
  return (
    <Strip tone="stale">
      The caller’s cluster <code>{of}</code> is not current, last confirmed{" "}
      <Age of={cluster?.confirmedAt} ago />: its proxies cannot be asked until the edge is back.
    </Strip>
  );
}

interface UpstreamsProps {
  service: Service;
  of: Upstream[];
  /** The caller's. */
  id: string;
  caller?: Instance;
}

function Upstreams({ service, of, id, caller }: UpstreamsProps) {
  if (of.length === 0) return <Unknown id={id} />;
  const at = instancesAt(service.instances, of);
  return (
    <>
      {of.map((upstream, index) => (
        <UpstreamEndpoints
          key={upstream.name}
          of={upstream}
          caller={id}
          instancesAt={at}
          open={index === 0}
        />
      ))}
      <NotReached of={unreachedOf(service.instances, of, caller)} caller={caller} />
    </>
  );
}

function Unknown({ id }: { id: string }) {
  return (
    <Empty title="The caller does not know this service">
      <p>
        Its proxy has no upstream cluster for it. A Sidecar that holds for the caller, or where the service is
        exported to, may leave it out:{" "}
        <Link
          to="/instances/$id"
          params={{ id }}
          search={{ tab: "config" }}
          className="text-accent hover:underline"
        >
          the config that applies there
        </Link>{" "}
        tells.
      </p>
    </Empty>
  );
}

function NotReached({ of, caller }: { of: Unreached[]; caller?: Instance }) {
  if (of.length === 0) return null;
  const rows = of.map(({ instance, known }) => ({
    key: instance.id,
    cells: [
      <InstanceLink key="pod" of={instance} />,
      <ClusterName key="cluster" id={instance.cluster} brief />,
      known.join(", ") || <None key="why">not known</None>,
    ],
  }));
  return (
    <>
      <h3 className="mt-4 px-4 font-medium">
        Instances that {caller?.pod ?? "the caller"} has no endpoint for
      </h3>
      <SimpleTable
        label="Without an endpoint"
        head={["Instance", "Cluster", "What is known of why"]}
        rows={rows}
      />
    </>
  );
}
