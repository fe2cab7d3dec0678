import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { accessible, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const PHONE = { viewport: { width: 390, height: 844 } };

async function sidecar(): Promise<string> {
  const answer = await fetch(`${fleet.address}/api/v1/instances?cluster=east&namespace=shop&q=cart-v2`);
  return (await answer.json()).instances[0].id;
}

test("the part of an instance that is shown has its tab in sight", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar()}?tab=dumps`,
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
  const { page, leave } = await visit(browser, fleet.address, "/services", PHONE);
  const live = page.getByRole("link", { name: /Live/ });
  await live.waitFor();
  await live.getByText(/oldest \d\d s/).waitFor();
  const cut = await live.evaluate((link) =>
    [...link.querySelectorAll("*")].filter(
      (part) => getComputedStyle(part).overflow !== "visible" && part.scrollWidth > part.clientWidth,
    ),
  );
  expect(cut).toHaveLength(0);
  await leave();
});

test("an instance is a page of those of services", async () => {
  const { page, leave } = await visit(browser, fleet.address, `/instances/${await sidecar()}`);
  const rail = page.getByRole("navigation", { name: "Pages" });
  const colourOf = (name: string) =>
    rail.getByRole("link", { name }).evaluate((link) => getComputedStyle(link).color);
  expect(await colourOf("Services")).not.toBe(await colourOf("Config"));
  await leave();
});
