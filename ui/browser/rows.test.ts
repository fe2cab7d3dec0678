import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, sidecar } from "./demo";
import { lookAt, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const LOW = { viewport: { width: 1280, height: 420 } };

/** Whether both its edges are what somebody sees there: nothing lies over them, and no frame cuts them off. */
const isWholeInSight = (row: Locator) =>
  row.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const seen = [top + 2, bottom - 3].map((y) => document.elementFromPoint(left + 20, y));
    return seen.every((part) => part !== null && element.contains(part));
  });

test("the row that has the focus is in sight, in a table within a page too", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services/shop:cart?mesh=mesh1", LOW);
  const table = page.getByRole("table", { name: "Instances" });
  await table.locator("tr[data-index='0']").focus();
  for (let index = 1; index < 10; index++) {
    await page.keyboard.press("ArrowDown");
    const row = table.locator(`tr[data-index='${index}']:focus`);
    await row.waitFor();
    expect(await isWholeInSight(row), `row ${index}`).toBe(true);
  }
  await page.keyboard.press("Home");
  const first = table.locator("tr[data-index='0']:focus");
  await first.waitFor();
  expect(await isWholeInSight(first)).toBe(true);
  await leave();
});

test("the last row in sight is whole, whoever goes down by key", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${await sidecar(fleet)}?tab=clusters`,
    LOW,
  );
  await page.locator("tr[data-index='0']").focus();
  for (let index = 1; index < 20; index++) {
    await page.keyboard.press("ArrowDown");
    const row = page.locator(`tr[data-index='${index}']:focus`);
    await row.waitFor();
    expect(await isWholeInSight(row), `row ${index}`).toBe(true);
  }
  await leave();
});

test("what an address has open is in sight in its list", async () => {
  const open = encodeURIComponent("outbound|80|v1|cart.shop.svc.cluster.local");
  const path = `/instances/${await sidecar(fleet)}?tab=clusters&open=${open}`;
  const { page, leave } = await visit(browser, fleet.address, path, LOW);
  const chosen = page.locator("tr[aria-current=true]");
  await chosen.waitFor();
  await expect.poll(() => isWholeInSight(chosen)).toBe(true);
  await leave();
});

test("parts of a page scroll, but never the page with its bars", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services", LOW);
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  await page.getByRole("checkbox").nth(8).waitFor();
  expect(await beyond()).toBe(0);
  await page.goto("/services/shop:cart?mesh=mesh1");
  const endpoints = page.getByRole("region", { name: "Endpoints" });
  await lookAt(endpoints, endpoints.getByRole("button", { name: "Ask the proxy again" }));
  await endpoints.evaluate((part) => part.scrollIntoView());
  expect(await beyond()).toBe(0);
  expect(await page.evaluate(() => document.querySelector("header")?.getBoundingClientRect().top)).toBe(0);
  await leave();
});
