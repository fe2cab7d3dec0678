import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, sidecar } from "./demo";
import { accessible, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const PHONE = { viewport: { width: 390, height: 844 } };

test("the part of an instance that is shown has its tab in sight", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=dumps`,
    PHONE,
  );
  const tab = page
    .getByRole("navigation", { name: "Parts of the instance" })
    .getByRole("link", { name: "Raw" });
  await tab.waitFor();
  expect(await page.locator("nav[aria-label='Parts of the instance'] [aria-current=page]").count()).toBe(1);
  await expect.poll(async () => (await tab.boundingBox())?.x).toBeLessThan(390 - 40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await accessible(page);
  await leave();
});

test("how old what is shown is, is told whole", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/nowhere", PHONE);
  const confirmedAt = new Date(Date.now() - 25 * 60_000).toISOString();
  await page.route(/\/api\/v1\/clusters(\?|$)/, async (route) => {
    const answer = await (await route.fetch()).json();
    const clusters = answer.clusters.map((cluster: object) => ({ ...cluster, confirmedAt }));
    await route.fulfill({ json: { ...answer, clusters } });
  });
  await page.goto("/services");
  const live = page.getByRole("link", { name: /Live/ });
  await live.getByText(/oldest 25 min/).waitFor();
  const cut = await live.evaluate((link) =>
    [...link.querySelectorAll("*")].filter(
      (part) => getComputedStyle(part).overflow !== "visible" && part.scrollWidth > part.clientWidth,
    ),
  );
  expect(cut).toHaveLength(0);
  await leave();
});

test("an instance is a page of those of services", async () => {
  const { page, leave } = await visit(browser, fleet.address, `/instances/${await sidecar(fleet)}`);
  const rail = page.getByRole("navigation", { name: "Pages" });
  await rail.locator("[aria-current]", { hasText: "Services" }).waitFor();
  expect(await rail.locator("[aria-current]").count()).toBe(1);
  await leave();
});
