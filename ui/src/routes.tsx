import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { parseSearch, validSearch, writeSearch } from "./lib/search";
import { Crashed, NoPage } from "./shell/dead-ends";
import { Shell } from "./shell/shell";

const root = createRootRoute({
  component: Shell,
  validateSearch: validSearch,
  // The cluster filter holds wherever one goes.
  search: { middlewares: [retainSearchParams(["cluster"])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/services", replace: true });
  },
});

const services = createRoute({
  getParentRoute: () => root,
  path: "services",
  component: lazyRouteComponent(() => import("./pages/services"), "ServicesPage"),
});

const service = createRoute({
  getParentRoute: () => services,
  path: "$id",
  component: lazyRouteComponent(() => import("./pages/service"), "ServicePage"),
});

const configs = createRoute({
  getParentRoute: () => root,
  path: "config",
  component: lazyRouteComponent(() => import("./pages/configs"), "ConfigsPage"),
});

const config = createRoute({
  getParentRoute: () => configs,
  path: "$id",
  component: lazyRouteComponent(() => import("./pages/config"), "ConfigPage"),
});

const clusters = createRoute({
  getParentRoute: () => root,
  path: "clusters",
  component: lazyRouteComponent(() => import("./pages/clusters"), "ClustersPage"),
});

const cluster = createRoute({
  getParentRoute: () => clusters,
  path: "$id",
  component: lazyRouteComponent(() => import("./pages/cluster"), "ClusterPage"),
});

const instance = createRoute({
  getParentRoute: () => root,
  path: "instances/$id",
  component: lazyRouteComponent(() => import("./pages/instance"), "InstancePage"),
});

const address = createRoute({
  getParentRoute: () => root,
  path: "addresses/$address",
  component: lazyRouteComponent(() => import("./pages/address"), "AddressPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    services.addChildren([service]),
    configs.addChildren([config]),
    clusters.addChildren([cluster]),
    instance,
    address,
  ]),
  parseSearch,
  stringifySearch: writeSearch,
  // As ids are written: readable, and as people type them.
  pathParamsAllowedCharacters: [":", "@", "&", "=", "+", "$", ",", ";"],
  defaultPreload: "intent",
  defaultNotFoundComponent: NoPage,
  defaultErrorComponent: Crashed,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
