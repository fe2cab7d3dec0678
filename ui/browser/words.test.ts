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

test("the way back has the words that were searched for there, while the field has the focus", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services?q=checkout");
  await page.locator("tr[data-index] a", { hasText: "checkout" }).click();
  await page.getByRole("heading", { level: 1, name: "checkout" }).waitFor();
  const field = page.getByRole("searchbox", { name: "Search services" });
  await field.fill("ratings");
  await page.waitForURL("**/services/shop:checkout?*q=ratings*");
  await page.goBack();
  await page.waitForURL("**/services?q=checkout");
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await expect.poll(() => field.inputValue()).toBe("checkout");
  await page.locator("tr[data-index] a", { hasText: "checkout" }).waitFor();
  await leave();
});

test("who clears what was found by nothing sees all, however fast", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services");
  const field = page.getByRole("searchbox", { name: "Search services" });
  await field.fill("no such thing");
  const all = page.getByRole("button", { name: "Show all" });
  // Before the address has followed.
  await all.evaluate((button: HTMLElement) => button.click());
  await page.locator("tr[data-index]").first().waitFor();
  expect(await field.inputValue()).toBe("");
  await leave();
});

for (const [path, label] of [
  ["/config/east:Sidecar:shop:default?whom=c", "Search whom it applies to"],
  ["/services/shop:cart?mesh=mesh1&within=cart", "Search instances"],
] as const) {
  test(`letters typed fast are all there, and then in the address: ${label}`, async () => {
    const { page, leave } = await visit(browser, fleet.address, path);
    const field = page.getByRole("searchbox", { name: label });
    await field.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("-v1");
    await page.waitForURL(/(whom=c|within=cart)-v1/);
    expect(await field.inputValue()).toMatch(/-v1$/);
    await leave();
  });
}
