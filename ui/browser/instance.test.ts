import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, inEast, instanceOf, sidecar } from "./demo";
import { accessible, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

test("of an ambient pod its node's ztunnel and its waypoint are told, and lead on", async () => {
  const { id } = await inEast(fleet, "namespace=payments&field_selector=ambient=true,node=east-c");
  const ztunnel = await inEast(fleet, "field_selector=proxyRole=ztunnel,node=east-c");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  const proxy = page.getByRole("region", { name: "Proxy" });
  await proxy.getByText("none in the pod: it is in the ambient mesh").waitFor();
  await proxy.getByRole("link", { name: ztunnel.pod }).waitFor();
  await proxy.getByRole("link", { name: "payments:waypoint" }).click();
  await page.getByRole("heading", { level: 1, name: "waypoint" }).waitFor();
  await leave();
});

test("a ztunnel tells the workloads, services, policies and certificates that it has", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=ztunnel");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  await page.getByText(/\d+ workloads, \d+ services, 1 policy, 1 certificate/).waitFor();
  await page.getByRole("link", { name: "Workloads" }).click();
  await page.getByRole("searchbox", { name: "Search workloads" }).fill("ledger");
  await page
    .getByRole("row", { name: /payments\/ledger-.* HBONE/ })
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Policies" }).click();
  await page.getByRole("row", { name: /istio-system\/istio_converted_static_strict Deny/ }).waitFor();
  await leave();
});

test("of a gateway, routes lead to the objects that they were made of", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=gateway&q=istio-ingressgateway");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=routes`);
  await page
    .getByRole("link", { name: /VirtualService/ })
    .first()
    .click();
  await page.waitForURL("**/config/east:VirtualService:*");
  await page.locator("article h1").waitFor();
  await leave();
});

test("what istiod made itself leads to what it was made of", async () => {
  const { id } = await inEast(fleet, "namespace=shop&q=edge-istio");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=routes`);
  await page.getByRole("link", { name: "HTTPRoute cart" }).first().click();
  await page.waitForURL("**/config/east:HTTPRoute:shop:cart");
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await leave();
});

test("a waypoint tells about which of its services each policy is asked", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=waypoint");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=config`);
  await page
    .getByRole("listitem")
    .filter({ hasText: "DENY east:AuthorizationPolicy:payments:ledger-l7 about payments/ledger" })
    .waitFor();
  await leave();
});

test("EnvoyFilters are told in the order in which they patch", async () => {
  const id = await sidecar(fleet);
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=config`);
  await page
    .getByRole("listitem")
    .filter({ hasText: /^east:EnvoyFilter:shop:\S+ priority 0$/ })
    .waitFor();
  await leave();
});

test("a waypoint tells its role and what it holds", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=waypoint");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  const proxy = page.getByRole("region", { name: "Proxy" });
  await proxy.getByText("waypoint", { exact: true }).waitFor();
  await proxy.getByText(/\d+ listeners, .* clusters/).waitFor();
  await leave();
});

test("why an object does not apply is found by search", async () => {
  const id = await sidecar(fleet);
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=config`);
  await page.getByRole("searchbox", { name: "Search verdicts" }).fill("jwt");
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  await page.getByText("it selects app=checkout, the workload's label app is cart").waitFor();
  await page.waitForURL("**?tab=config&q=jwt");
  await leave();
});

test("whom an object affects is counted by cluster and by side", async () => {
  const path = "/config/east:PeerAuthentication:shop:cart";
  const { page, leave } = await visit(browser, fleet.address, path);
  const affected = page.getByRole("region", { name: "Applies to" });
  await affected.getByText(/^east \d+$/).waitFor();
  await affected.getByText(/^client \d+, server \d+$/).waitFor();
  await leave();
});

test("verdicts come page by page, and are searched in all pages", async () => {
  const id = await sidecar(fleet);
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await smallPages(page, /\/verdicts/);
  await page.goto(`/instances/${id}?tab=config`);
  const section = page.getByRole("region", { name: "Does not apply" });
  await section.getByText(/These are the first 2 of \d+/).waitFor();
  expect(await section.getByRole("row").count()).toBe(3);
  await section.getByRole("button", { name: "Show more" }).click();
  await section.getByText(/These are the first 4 of \d+/).waitFor();
  expect(await section.getByText("it selects app=checkout, the workload's label app is cart").count()).toBe(
    0,
  );
  await page.getByRole("searchbox", { name: "Search verdicts" }).fill("jwt");
  await section.getByText("it selects app=checkout, the workload's label app is cart").waitFor();
  await page.getByText(/^1 of \d+$/).waitFor();
  await leave();
});

test("whom an object affects comes page by page, and is searched in all pages", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await smallPages(page, /\/affected/);
  await page.goto("/config/east:Sidecar:shop:default?whom=-");
  const affected = page.getByRole("region", { name: "Applies to" });
  await affected.getByText(/These are the first 2 of \d+/).waitFor();
  await affected.getByRole("button", { name: "Show more" }).click();
  await affected.getByText(/These are the first 4 of \d+/).waitFor();
  await affected.getByRole("searchbox").fill("cart-v2");
  await affected.getByText(/instances? with these words/).waitFor();
  await page.waitForURL("**?whom=cart-v2");
  await affected
    .getByRole("link", { name: /^cart-v2-/ })
    .first()
    .waitFor();
  await accessible(page);
  await leave();
});

test("of a pod that crashes each container's state is told, and why the pod is not ready", async () => {
  const { id } = await instanceOf(fleet, "cluster=west&namespace=shop&field_selector=ready=false");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  const containers = page.getByRole("table", { name: "Containers" });
  await containers.getByRole("row", { name: /^cart CrashLoopBackOff ordinary 16 –/ }).waitFor();
  await containers.getByRole("row", { name: /^istio-proxy Running ordinary 0 / }).waitFor();
  await containers.getByRole("row", { name: /^istio-init Completed init 0 –/ }).waitFor();
  await page.locator("article header").getByText("CrashLoopBackOff").waitFor();
  await fact(page, "Phase").getByText("Running, ContainersNotReady").waitFor();
  await leave();
});

test("of a pod that no node has room for it is said that it waits, and what for", async () => {
  const { id } = await inEast(fleet, "namespace=bookinfo&q=details-v2");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  await fact(page, "Phase").getByText("Pending, Unschedulable").waitFor();
  await fact(page, "Addresses").getByText("none yet").waitFor();
  await page.getByRole("row", { name: /^details Unknown ordinary/ }).waitFor();
  expect(
    await page.locator("article header, table[aria-label=Containers]").locator(".text-bad").count(),
  ).toBe(0);
  await leave(/status of 400/);
});

/** What a page says under a name. */
const fact = (page: Page, name: string) => page.locator(`dt:text-is("${name}") + dd`);

/** As if there were much more than there is. */
const smallPages = (page: Page, asked: RegExp) =>
  page.route(asked, (route) =>
    route.continue({ url: route.request().url().replace("pageSize=100", "pageSize=2") }),
  );
