import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as queries from "../../api/queries";
import type { Instance } from "../../api/types";
import { sentence } from "../../lib/format";
import { Properties } from "../../ui/layout";
import { Failed, Loading } from "../../ui/notices";
import { State } from "../../ui/state";
import { None } from "../../ui/text";
import { InstanceLink } from "../service/instances";
import { type Waypoint, waypointsOf } from "./waypoints";

/** Who carries the traffic of a pod that has no proxy of its own. */
export function Ambient({ of }: { of: Instance }) {
  const asked = { cluster: of.cluster, fieldSelector: `proxyRole=ztunnel,node=${of.node}`, pageSize: 1 };
  const { data, error, refetch } = useQuery(queries.instances(asked));
  if (error && !data)
    return <Failed what="Who carries its traffic is not known" error={error} retry={refetch} />;
  if (!data) return <Loading what="who carries its traffic" />;
  const [ztunnel] = data.instances;
  return (
    <Properties
      of={[
        ["Proxy", <None key="proxy">none in the pod: it is in the ambient mesh</None>],
        [
          "ztunnel",
          ztunnel ? (
            <InstanceLink key="ztunnel" of={ztunnel} />
          ) : (
            <State key="ztunnel" tone="bad">
              none on node {of.node || "that it runs on"}: nobody carries its traffic
            </State>
          ),
        ],
        [
          "Waypoint",
          ztunnel ? <Waypoints key="waypoint" of={of} ztunnel={ztunnel} /> : <None key="waypoint" />,
        ],
      ]}
    />
  );
}

function Waypoints({ of, ztunnel }: { of: Instance; ztunnel: Instance }) {
  const { data, error } = useQuery(queries.proxyConfig(ztunnel.id, ["ztunnel"]));
  if (error && !data) return <None>not known, as the ztunnel did not answer: {sentence(error.message)}</None>;
  if (!data) return <None>asking the ztunnel</None>;
  const waypoints = data.proxyConfig?.ztunnel ? waypointsOf(data.proxyConfig.ztunnel, of) : [];
  if (waypoints.length === 0) return <None>none, says the ztunnel: requests go straight to the pod</None>;
  return (
    <ul>
      {waypoints.map((waypoint) => (
        <li key={waypoint.host}>
          <WaypointName of={waypoint} mesh={of.mesh} />
          {waypoint.host && (
            <span className="text-dim">
              {" "}
              for <code>{waypoint.host}</code>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function WaypointName({ of: { id, address }, mesh }: { of: Waypoint; mesh: string }) {
  if (!id) return <code>{address}</code>;
  return (
    <Link to="/services/$id" params={{ id }} search={{ mesh }} className="text-accent hover:underline">
      <code>{id}</code>
    </Link>
  );
}
