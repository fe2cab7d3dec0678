import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

async function sidecar(): Promise<string> {
  const answer = await fetch(`${fleet.address}/api/v1/instances?cluster=east&namespace=shop&q=cart-v2`);
  return (await answer.json()).instances[0].id;
}

test("what a proxy has is sorted by any column, and the order is in the address", async () => {
  const { page, leave } = await visit(browser, fleet.address, `/instances/${await sidecar()}?tab=endpoints`);
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
  expect(new URL(page.url()).search).toBe("?tab=endpoints&sort=-address");
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
    `/instances/${await sidecar()}?tab=clusters&q=cart`,
  );
  await page.getByRole("link", { name: "DestinationRule cart" }).first().click();
  await page.waitForURL("**/config/east:DestinationRule:shop:cart");
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await leave();
});
