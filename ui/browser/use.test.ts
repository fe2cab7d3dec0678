import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, demoOfTest, instanceOf } from "./demo";
import { accessible, fits, type Visit, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const rows = (page: Page) => page.locator("[data-main-table] tr[data-index]");

async function services(path = "/services"): Promise<Visit> {
  const visited = await visit(browser, fleet.address, path);
  await rows(visited.page).first().waitFor();
  return visited;
}

test("the first page is the list of services", async () => {
  const { page, leave } = await services("/");
  expect(new URL(page.url()).pathname).toBe("/services");
  await leave();
});

test("the first page loads no more than 200 KiB of scripts", async () => {
  const { page, leave } = await services();
  const scripts = await page.evaluate(() => {
    const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return loaded.filter(({ name }) => name.endsWith(".js")).map(({ encodedBodySize }) => encodedBodySize);
  });
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024);
  await leave();
});

test("a search narrows the list with every letter, and is in the address", async () => {
  const { page, leave } = await services();
  await page.keyboard.press("/");
  await page.keyboard.type("cart");
  await page.waitForFunction(() => document.querySelectorAll("tr[data-index]").length === 2);
  expect(await rows(page).first().textContent()).toContain("cart");
  await page.waitForURL("**/services?q=cart");
  await leave();
});

test("a search without an answer says so, and leads back to all", async () => {
  const { page, leave } = await services("/services?q=cart");
  await page.getByRole("searchbox").fill("no such thing");
  await page.getByText("Nothing matches").waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.waitForFunction(() => document.querySelectorAll("tr[data-index]").length > 10);
  await leave();
});

test("a facet filters, is told above the list, and is dropped there", async () => {
  const { page, leave } = await services();
  const all = await rows(page).count();
  await page.getByRole("group", { name: "Namespace" }).getByLabel("payments").check();
  await page.waitForFunction((before) => document.querySelectorAll("tr[data-index]").length < before, all);
  await page.waitForURL("**/services?filter=namespace=payments");
  await page.getByRole("button", { name: "Drop Namespace: payments" }).click();
  await page.waitForFunction((before) => document.querySelectorAll("tr[data-index]").length === before, all);
  await leave();
});

test("an address that is loaded again shows the same", async () => {
  const { page, leave } = await services("/services/shop:cart?mesh=mesh1&q=cart&sort=-name");
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  const before = await rows(page).allInnerTexts();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await rows(page).first().waitFor();
  expect(await rows(page).allInnerTexts()).toEqual(before);
  await leave();
});

test("the cluster filter holds wherever one goes", async () => {
  const { page, leave } = await services();
  await page.getByRole("button", { name: /Cluster filter/ }).click();
  await page.getByRole("menuitemradio", { name: "staging" }).click();
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll("tr[data-index]")];
    return rows.length > 0 && rows.every((row) => row.textContent?.includes("staging"));
  });
  await page.getByRole("link", { name: "Config" }).click();
  await page.waitForURL("**/config?cluster=staging");
  await leave();
});

test("with the keyboard alone one finds a service, opens it, and closes it", async () => {
  const { page, leave } = await services("/services?q=shop");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-index"));
  expect(focused).toBe("1");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/services/shop:*");
  await page.locator("article").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForURL("**/services?q=shop");
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await page.waitForURL("**/clusters");
  await leave();
});

test("the list stays where it was when one of it is opened", async () => {
  const { page, leave } = await services();
  const scrolled = () => page.evaluate(() => document.querySelector("[data-main-table]")?.scrollTop);
  await page.keyboard.press("j");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-index") === "27");
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await page.locator("article").waitFor();
  expect(await scrolled()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-index"))).toBe("27");
  expect(await page.title()).toBe("wishlist · Navigator");
  await page.keyboard.press("Escape");
  await page.locator("article").waitFor({ state: "detached" });
  expect(await page.title()).toBe("Services · Navigator");
  await leave();
});

test("a list of several pages is reached to its end", async () => {
  const { page, leave } = await services("/config");
  await page.keyboard.press("j");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "105");
  expect(await page.locator("tr[aria-busy]").count()).toBe(0);
  await leave();
});

test("the first tabulator stop skips to the page", async () => {
  const { page, leave } = await services();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => location.hash)).toBe("#page");
  await leave();
});

test("help tells the keys, and Escape closes it", async () => {
  const { page, leave } = await services();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await accessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await leave();
});

test("a route's cluster opens the cluster, and its endpoints lead on", async () => {
  const { page, leave } = await services("/services?q=shop");
  const { id } = await instanceOf(fleet, "cluster=east&namespace=shop&q=cart-v2");
  await page.goto(`/instances/${id}?tab=routes&q=ratings`);
  await page
    .getByRole("link", { name: /outbound\|9080\|\|ratings/ })
    .first()
    .click();
  await page.locator("article h2", { hasText: "outbound|9080||ratings" }).waitFor();
  await leave();
});

test("an endpoint leads to the pod that has its address", async () => {
  const { pod, ips } = await instanceOf(fleet, "cluster=east&namespace=bookinfo&q=ratings");
  const { page, leave } = await visit(browser, fleet.address, `/addresses/${ips[0]}`);
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await page.goto("/addresses/192.0.2.1");
  await page.getByText("No instance has the address 192.0.2.1").waitFor();
  await leave();
});

test("an address is looked for among addresses only", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const [asked] = await Promise.all([
    page.waitForRequest(/\/api\/v1\/instances\?/),
    page.goto("/addresses/10.10.0.31"),
  ]);
  expect(new URL(asked.url()).searchParams.get("fieldSelector")).toBe("ip=10.10.0.31");
  await page.waitForURL("**/instances/east:shop:cart-v2-*");
  await leave();
});

test("a page that is not there names the key that searches", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/nowhere");
  await page.getByText("Ctrl K searches everything").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await leave();
});

test("what a proxy rejected is told with its reason, in both themes", async () => {
  const rejecting = await demoOfTest("--at", "3m25s", "--speed", "0.001");
  const { id } = await instanceOf(rejecting, "cluster=east&q=waypoint&namespace=payments");
  const { page, leave } = await visit(browser, rejecting.address, `/instances/${id}`);
  await page
    .getByRole("cell", { name: /peer_metadata/ })
    .first()
    .waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
    await fits(page);
  }
  await page.getByRole("link", { name: "connect_terminate" }).click();
  await page.locator("article h2", { hasText: "connect_terminate" }).waitFor();
  await leave();
});

test("a chosen theme stays", async () => {
  const { page, leave } = await services();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await page.reload();
  await rows(page).first().waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("dark");
  await leave();
});

test("more tabs are live than a browser opens connections to one address", async () => {
  const { page, context, leave } = await services();
  const others = await Promise.all(Array.from({ length: 7 }, () => context.newPage()));
  for (const tab of [page, ...others]) {
    await tab.goto("/clusters");
    await tab.getByRole("link", { name: /Live/ }).waitFor();
    await rows(tab).first().waitFor();
  }
  await leave();
});
