import { expect, test } from "vitest";
import { makerOf } from "./maker";

const cart = { kindName: "DestinationRule", namespace: "shop", name: "cart" };
const generated = { kindName: "VirtualService", namespace: "shop", name: "shop~cart.shop.svc.cluster.local" };
const routes = "kind=HTTPRoute|GRPCRoute|TLSRoute|TCPRoute,cluster=east";

test("what names an object leads to it in the cluster whose objects count", () =>
  expect(makerOf(cart, "east")).toEqual({
    said: "DestinationRule cart",
    leads: { to: "/config/$id", params: { id: "east:DestinationRule:shop:cart" }, search: {} },
  }));

test("what istiod made of the Gateway API's routes leads to the route that its own name tells", () =>
  expect(makerOf(generated, "east", "web.cart.v1.0")).toEqual({
    said: "route cart.v1",
    leads: { to: "/config", search: { filter: `${routes},namespace=web`, q: "cart.v1" } },
  }));

test("and to all of them, where nothing tells which", () =>
  expect(makerOf(generated, "east")).toEqual({
    said: "routes for cart.shop.svc.cluster.local",
    leads: { to: "/config", search: { filter: routes, q: undefined } },
  }));
