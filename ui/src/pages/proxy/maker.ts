import type { LinkProps } from "@tanstack/react-router";
import type { proxy } from "../../api/types";

/** What shaped something, in words, and where it is told of. */
export interface Maker {
  said: string;
  leads: LinkProps;
}

type Ref = Pick<proxy.ConfigRef, "kindName" | "namespace" | "name">;

const ROUTES = "kind=HTTPRoute|GRPCRoute|TLSRoute|TCPRoute";

/**
 * The object of a cluster that has this name; where istiod made it itself, the routes of the Gateway API that it can be made from.
 * `route` is the route of Envoy that was made.
 */
export function makerOf(of: Ref, cluster: string, route = ""): Maker {
  const { kindName, namespace, name } = of;
  if (isOfGatewayApi(of)) return routesOf(of, cluster, route);
  const id = [cluster, kindName, namespace, name].join(":");
  return { said: saidOf(of), leads: { to: "/config/$id", params: { id }, search: {} } };
}

export function saidOf(of: Ref): string {
  return isOfGatewayApi(of) ? `routes for ${of.name.replace(/.*~/, "")}` : `${of.kindName} ${of.name}`;
}

/** No object of Kubernetes has a tilde in its name. */
const isOfGatewayApi = ({ kindName, name }: Ref) => kindName === "VirtualService" && name.includes("~");

/** Envoy's route is called NAMESPACE.ROUTE.RULE. */
function routesOf(of: Ref, cluster: string, route: string): Maker {
  const [, namespace, name] = route.match(/^([^.]+)\.(.+)\.\d+$/) ?? [];
  const filter = [ROUTES, `cluster=${cluster}`, ...(namespace ? [`namespace=${namespace}`] : [])].join(",");
  const said = name ? `route ${name}` : saidOf(of);
  return { said, leads: { to: "/config", search: { filter, q: name } } };
}
