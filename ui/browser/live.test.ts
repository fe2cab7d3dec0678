import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { visit } from "./visit";

let browser: Browser;
let fleet: Demo | undefined;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

test("that a cluster goes and comes back is shown without being asked", async () => {
  // From 3:30 on central is gone; at 4:10 it is back.
  fleet = await demo("--at", "3m20s", "--speed", "4");
  const { page, leave } = await visit(browser, fleet.address, "/services");
  await page.locator("tr[data-index]").first().waitFor();
  await page.getByRole("link", { name: /1 of 4 stale/ }).waitFor({ timeout: 30_000 });
  await page.getByRole("link", { name: /Live/ }).waitFor({ timeout: 50_000 });
  await leave();
});

test("a row that changes glows once", async () => {
  // At 2:40 an instance of cart is deleted.
  const fleet = await demo("--at", "2m30s");
  const { page, leave } = await visit(browser, fleet.address, "/services?q=shop:cart-headless");
  await page.locator("tr[data-index]", { hasText: "cart-headless" }).waitFor();
  expect(await page.locator("tr.glows, tr.glows-again").count()).toBe(0);
  const row = page.locator("tr.glows", { hasText: "cart-headless" });
  await row.waitFor({ timeout: 40_000 });
  expect(await row.evaluate((row) => getComputedStyle(row).animationIterationCount)).toBe("1");
  expect(await page.locator("tr.glows, tr.glows-again").count()).toBe(1);
  await leave();
  await fleet.stop();
});

test("a manager that is gone is told, and what was shown stays", async () => {
  const gone = await demo("--speed", "0.001");
  const { page, leave } = await visit(browser, gone.address, "/services");
  await page.getByRole("link", { name: /Live/ }).waitFor();
  await page.locator("tr[data-index]").first().waitFor();
  const before = await page.locator("tr[data-index]").count();
  await gone.stop();
  await page.getByRole("link", { name: /Not live/ }).waitFor();
  expect(await page.locator("tr[data-index]").count()).toBe(before);
  await leave(/ERR_/);
});

test("a manager that hangs is told with since when, and is followed again when it goes on", async () => {
  const hanging = await demo("--speed", "0.001");
  onTestFinished(hanging.stop);
  const { page } = await visit(browser, hanging.address, "/services");
  await page.getByRole("link", { name: /Live/ }).waitFor();
  hanging.hang();
  await page.getByRole("link", { name: /Not live · heard \d+ s ago/ }).waitFor({ timeout: 30_000 });
  hanging.goOn();
  await page.getByRole("link", { name: /^Live/ }).waitFor({ timeout: 20_000 });
});

test("an instance that goes while it is open is told to be gone, and stays to be read", async () => {
  // At 2:40 it is deleted.
  const fleet = await demo("--at", "2m30s");
  const pod = "cart-v1-7db4c9d575-jv4rb";
  const { page, leave } = await visit(browser, fleet.address, `/instances/east:shop:${pod}`);
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await page.getByText("It is gone.").waitFor({ timeout: 40_000 });
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await leave(/status of 404/);
  await fleet.stop();
});
