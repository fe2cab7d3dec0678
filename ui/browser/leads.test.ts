import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { accessible, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "3m25s", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

async function idOf(query: string): Promise<string> {
  const answer = await fetch(`${fleet.address}/api/v1/instances?cluster=east&${query}`);
  return (await answer.json()).instances[0].id;
}

test("what a proxy rejected names the objects that shaped it, each of which leads somewhere", async () => {
  const id = await idOf("field_selector=proxyRole=waypoint");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  const rejected = page.getByRole("row", { name: /^main_internal/ });
  await rejected.getByRole("link", { name: "routes for ledger.payments.svc.cluster.local" }).waitFor();
  await accessible(page);
  await rejected.getByRole("link", { name: "AuthorizationPolicy ledger-l7" }).click();
  await page.waitForURL("**/config/east:AuthorizationPolicy:payments:ledger-l7");
  await page.getByRole("heading", { level: 1, name: "ledger-l7" }).waitFor();
  await leave();
});

test("a route that the Gateway API made leads to the route there", async () => {
  const id = await idOf("field_selector=proxyRole=gateway&namespace=shop");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=routes&q=cart`);
  await page.getByRole("link", { name: "route cart" }).first().click();
  await page.waitForURL("**/config?*");
  await page.locator("tr[data-index]", { hasText: "HTTPRoute" }).waitFor();
  expect(await page.locator("tr[data-index]").count()).toBe(1);
  await leave();
});

/** Networks of clusters may overlap: the same pod again, as another cluster's. */
async function alsoIn(page: Page, cluster: string): Promise<void> {
  await page.route(/\/api\/v1\/instances\?/, async (route) => {
    const answer = await (await route.fetch()).json();
    const others = answer.instances.map((of: { id: string }) => ({
      ...of,
      cluster,
      id: of.id.replace("east", cluster),
    }));
    await route.fulfill({ json: { ...answer, instances: [...others, ...answer.instances] } });
  });
}

test("of pods that have one address in several clusters an endpoint leads to that of its own", async () => {
  const id = await idOf("namespace=shop&q=cart-v2");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=endpoints&q=ratings`);
  await alsoIn(page, "central");
  await page
    .getByRole("link", { name: /^10\.10\.\d+\.\d+:9080$/ })
    .first()
    .click();
  await page.waitForURL("**/instances/east:bookinfo:ratings-*");
  await page.goto("/addresses/10.10.0.31?at=nowhere");
  await page.getByRole("heading", { name: "Several instances have the address 10.10.0.31" }).waitFor();
  await leave();
});
