import type { Browser } from "playwright-core";
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
