import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, inEast, sidecar } from "./demo";
import { visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

test("what a proxy has is sorted by any column, and the order is in the address", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=endpoints`,
  );
  const addresses = () => page.locator("tr[data-index] td:first-child a").allInnerTexts();
  await page.getByRole("button", { name: "Endpoint" }).click();
  await page
    .getByRole("columnheader", { name: "Endpoint", exact: true })
    .and(page.locator("[aria-sort=ascending]"))
    .waitFor();
  const ascending = await addresses();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
  await page.getByRole("button", { name: "Endpoint" }).click();
  await page.locator("[aria-sort=descending]").waitFor();
  await page.waitForURL("**?tab=endpoints&sort=-address");
  const descending = await addresses();
  await page.reload();
  await page.locator("tr[data-index]").first().waitFor();
  expect(await addresses()).toEqual(descending);
  await leave();
});

test("what a proxy was made of leads to the object in the cluster whose objects count", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=clusters&q=cart`,
  );
  await page.getByRole("link", { name: "DestinationRule cart" }).first().click();
  await page.waitForURL("**/config/east:DestinationRule:shop:cart");
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await leave();
});

test("who asks a proxy again gets the proxy's own answer, not one that the manager kept", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=clusters`,
  );
  const fetchedAt = "2027-01-01T00:00:00Z";
  await page.route(/proxy-config\?.*maxAge=0/, async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, proxyConfig: { ...answer.proxyConfig, fetchedAt } } });
  });
  await page.getByRole("button", { name: "Ask the proxy again" }).click();
  await page.locator(`time[datetime='${fetchedAt}']`).waitFor();
  await leave();
});

test("a listener leads to the routes of its configuration, and to no others", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=listeners`,
  );
  await page.getByRole("link", { name: "route 80", exact: true }).first().click();
  await page.waitForURL("**?tab=routes&q=*");
  await page.locator("tr[data-index]").first().waitFor();
  const configs = await page.locator("tr[data-index] td:nth-child(4)").allInnerTexts();
  expect(new Set(configs)).toEqual(new Set(["80"]));
  await leave();
});

test("an endpoint at the end of a tunnel leads to the pod that it is", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=waypoint");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=endpoints&q=ledger`);
  const tunnel = page.getByRole("link", { name: /^envoy:\/\/connect_originate\/10\.10\./ }).first();
  await tunnel.click();
  await page.getByRole("heading", { level: 1, name: /^ledger-/ }).waitFor();
  await leave();
});
