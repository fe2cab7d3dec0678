import type { Browser, Page } from "playwright-core";
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

const permissions = ["clipboard-read", "clipboard-write"];
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the key c copies what the row with the focus is called", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services?q=shop:cart", { permissions });
  await page.locator("tr[data-index]").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.getByRole("status").filter({ hasText: "Copied shop:cart" }).waitFor();
  expect(await clipboard(page)).toBe("shop:cart");
  await leave();
});

test("a row at the pointer has a button that copies, and does not open it", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/config?filter=kind=Sidecar", { permissions });
  await page.locator("tr[data-index='0']").hover();
  await page
    .locator("tr[data-index='0']")
    .getByRole("button", { name: /^Copy / })
    .click();
  expect(await clipboard(page)).toMatch(/^central:Sidecar:shop:/);
  expect(new URL(page.url()).pathname).toBe("/config");
  await leave();
});

test("where the browser gives no clipboard, what is chosen is copied", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters/east", { permissions });
  await page.getByRole("heading", { level: 1, name: "east" }).waitFor();
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await page.locator("article").getByRole("button", { name: "Copy id" }).click();
  await page.getByRole("button", { name: "Copied id" }).waitFor();
  await page.evaluate(() => Reflect.deleteProperty(navigator, "clipboard"));
  expect(await clipboard(page)).toBe("east");
  await leave();
});

test("a column that is chosen is shown, takes no room of the names, and is in the address", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Ports" }).click();
  await page.getByRole("columnheader", { name: "Ports" }).waitFor();
  const names = await page.getByRole("columnheader", { name: "Service" }).boundingBox();
  expect(names?.width).toBeGreaterThanOrEqual(140);
  await page.getByRole("menuitemcheckbox", { name: "Mesh" }).click();
  await page.getByRole("columnheader", { name: "Mesh" }).waitFor({ state: "detached" });
  await page.waitForURL("**/services?columns=ports,mesh");
  await leave();
});

test("a row's link opens it beside the list as it is searched, and by itself in another tab", async () => {
  const { page, context, leave } = await visit(browser, fleet.address, "/services?q=shop:cart&cluster=east");
  const link = page.locator("tr[data-index] a").first();
  const other = context.waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  const tab = await other;
  await tab.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  expect(new URL(tab.url()).search).toBe("?mesh=mesh1&cluster=east");
  expect(new URL(page.url()).pathname).toBe("/services");
  await link.click();
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe("shop:cart");
  await leave();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-index"));

test("next of the last row and previous of the first are these themselves, whichever is open", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services/shop:cart?mesh=mesh1");
  await page.locator("tr[aria-current=true]").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Home");
  await page.keyboard.press("k");
  expect(await focused(page)).toBe("0");
  await page.keyboard.press("End");
  await page.locator("tr[data-index='27']:focus").waitFor();
  await page.keyboard.press("j");
  expect(await focused(page)).toBe("27");
  await leave();
});

test("the row that the keys lead to is in sight, below the heads and above the end", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services", {
    viewport: { width: 1440, height: 500 },
  });
  await page.locator("tr[data-index]").first().waitFor();
  const inSight = () =>
    page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const [heads, frame] = ["thead th", "[data-main-table]"].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      );
      return row && heads && frame && row.top >= heads.bottom && row.bottom <= frame.bottom;
    });
  const steps = [...Array(20).fill("j"), ...Array(18).fill("k")];
  for (const [at, key] of steps.entries()) {
    await page.keyboard.press(key);
    expect(await inSight(), `after ${at + 1} keys`).toBe(true);
  }
  await leave();
});

test("the keys that lead to another page do nothing to the row", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services?q=shop:cart", { permissions });
  await page.locator("tr[data-index]").first().waitFor();
  await page.evaluate(() => navigator.clipboard.writeText("as before"));
  await page.keyboard.press("j");
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.waitForURL("**/config");
  await page.locator("tr[data-index]").first().waitFor();
  expect(await clipboard(page)).toBe("as before");
  await leave();
});

test("Enter opens the row, whatever text is selected", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services?q=shop:cart");
  await page.locator("tr[data-index]").first().waitFor();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1") as Node));
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/services/shop:cart?*");
  await leave();
});

test("the tabulator key leads back to the row that had the focus", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services");
  await page.locator("tr[data-index]").first().waitFor();
  for (const key of ["j", "j", "j", "/"]) await page.keyboard.press(key);
  const stops = page.locator("tr[tabindex='0']");
  expect(await stops.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-index")))).toEqual(["2"]);
  await leave();
});

test("Escape clears the search, then leaves it, and only then closes what is open", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services/shop:cart?mesh=mesh1&q=cart");
  const field = page.getByRole("searchbox");
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await page.waitForURL("**/services/shop:cart?mesh=mesh1");
  await expect.poll(() => field.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await field.evaluate((field) => field === document.activeElement)).toBe(false);
  await page.getByRole("heading", { level: 1, name: "cart" }).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForURL("**/services");
  await leave();
});

test("a cluster's page tells how many objects of each kind are known, which is as many as are listed", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters/east");
  const kinds = page.getByRole("table", { name: "Kinds" });
  const isTold = (kind: string, objects: number) =>
    kinds.getByRole("row", { name: new RegExp(`^${kind} .*synced ${objects} `) }).waitFor();
  await isTold("Pod", 30);
  await isTold("Service", 19);
  await isTold("WasmPlugin", 0);
  await page.getByRole("link", { name: "33 config objects" }).click();
  await page.waitForURL("**/config?cluster=east");
  const rules = page.getByRole("group", { name: "Kind" }).locator("label", { hasText: "DestinationRule" });
  await expect.poll(() => rules.allInnerTexts()).toEqual(["DestinationRule\n6"]);
  await page.goBack();
  await isTold("DestinationRule", 6);
  await leave();
});

test("the list of clusters tells versions and counts of each", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await page.getByRole("row", { name: /^central current .* mesh1 1\.30\.4 v1\.34\.1 11 14 27 0 / }).waitFor();
  await page.getByRole("row", { name: /^staging current .* staging 1\.29\.2 v1\.32\.9 8 10 8 0 / }).waitFor();
  await leave();
});
