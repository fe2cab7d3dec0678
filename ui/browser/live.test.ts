import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { demoOfTest } from "./demo";
import { visit } from "./visit";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const SERVICE = "/services/shop:checkout?mesh=mesh1";

const rowsOf = (page: Page, table: string, name: RegExp) =>
  page.getByRole("table", { name: table }).getByRole("row", { name });

/** Where it is told that central is stale, by page. */
const MARKS: Array<[path: string, mark: (page: Page) => Locator]> = [
  ["/", (page) => page.getByRole("link", { name: /^1 of 4 stale/ })],
  ["/services", (page) => page.getByRole("row", { name: /^checkout .* central stale, .*, east, west/ })],
  ["/config?filter=kind=Sidecar", (page) => page.getByRole("row", { name: /^checkout .* central stale,/ })],
  ["/clusters", (page) => page.getByRole("row", { name: /^central disconnected/ })],
  ["/clusters/central", (page) => page.locator("article").getByText("The edge has been gone for")],
  [SERVICE, (page) => page.getByText("Cluster central is not connected or silent.")],
  [SERVICE, (page) => rowsOf(page, "By cluster", /^central stale, .* 2 of 2 ready/)],
  [SERVICE, (page) => rowsOf(page, "Instances", /^checkout-0 ready central stale,/)],
  ["/instances/central:shop:checkout-0", (page) => page.getByText("The cluster is not current:")],
];

test("that a cluster goes and comes back is shown without being asked, wherever something of it is", async () => {
  // At 3:30 central goes; at 4:15 it is back.
  const fleet = await demoOfTest("--at", "3m22s", "--speed", "2");
  const { page, context, leave } = await visit(browser, fleet.address, "/clusters");
  const visits = MARKS.map(async ([path, mark]) => {
    const tab = await context.newPage();
    await tab.goto(path);
    await mark(tab).waitFor();
    await mark(tab).waitFor({ state: "detached", timeout: 40_000 });
  });
  await Promise.all(visits);
  await page.getByRole("link", { name: /^Live/ }).waitFor();
  // Who looks at a pod of a cluster that is gone asks for its proxy in vain.
  await leave(/status of 503/);
});

test("a row that changes glows once", async () => {
  // At 2:40 an instance of cart is deleted.
  const fleet = await demoOfTest("--at", "2m30s");
  const { page, leave } = await visit(browser, fleet.address, "/services?q=shop:cart-headless");
  await page.locator("tr[data-index]", { hasText: "cart-headless" }).waitFor();
  expect(await page.locator("tr.glows, tr.glows-again").count()).toBe(0);
  const row = page.locator("tr.glows", { hasText: "cart-headless" });
  await row.waitFor({ timeout: 40_000 });
  expect(await row.evaluate((row) => getComputedStyle(row).animationIterationCount)).toBe("1");
  expect(await page.locator("tr.glows, tr.glows-again").count()).toBe(1);
  await leave();
});

test("a list that is scrolled stays where it is when something in it changes", async () => {
  // At 2:34 an instance of cart begins to end; the change before it is at 2:28.
  const fleet = await demoOfTest("--at", "2m29s", "--speed", "0.5");
  const { page, leave } = await visit(browser, fleet.address, "/services", {
    viewport: { width: 1440, height: 500 },
  });
  await page.locator("tr[data-index]").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("End");
  const row = page.locator("tr[data-index]", { hasText: "cart-headless" });
  await row.hover();
  const glowing = row.and(page.locator(".glows, .glows-again"));
  expect(await glowing.count()).toBe(0);
  const place = () => page.evaluate(() => document.querySelector("[data-main-table]")?.scrollTop);
  const before = { place: await place(), box: await row.boundingBox() };
  expect(before.place).toBeGreaterThan(0);
  await glowing.waitFor({ timeout: 40_000 });
  expect({ place: await place(), box: await row.boundingBox() }).toEqual(before);
  await page.locator("tr:focus", { hasText: "wishlist" }).waitFor();
  await leave();
});

test("a manager that is gone is told, and what was shown stays", async () => {
  const gone = await demoOfTest("--speed", "0.001");
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
  const hanging = await demoOfTest("--speed", "0.001");
  const { page } = await visit(browser, hanging.address, "/services");
  await page.getByRole("link", { name: /Live/ }).waitFor();
  hanging.hang();
  await page.getByRole("link", { name: /Not live · heard \d+ s ago/ }).waitFor({ timeout: 30_000 });
  hanging.goOn();
  await page.getByRole("link", { name: /^Live/ }).waitFor({ timeout: 20_000 });
});

test("an instance that goes while it is open is told to be gone, and stays to be read", async () => {
  // At 2:40 it is deleted.
  const fleet = await demoOfTest("--at", "2m30s");
  const pod = "cart-v1-7db4c9d575-jv4rb";
  const { page, leave } = await visit(browser, fleet.address, `/instances/east:shop:${pod}`);
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await page.getByText("It is gone.").waitFor({ timeout: 40_000 });
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await leave(/status of 404/);
});
