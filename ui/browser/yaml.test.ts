import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, instanceOf } from "./demo";
import { type Visit, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const RULE = "/config/east:DestinationRule:shop:cart";

async function document(path: string): Promise<Visit> {
  const visited = await visit(browser, fleet.address, path);
  await visited.page.locator(".cm-line").first().waitFor();
  return visited;
}

test("a document is searched with Ctrl F", async () => {
  const { page, leave } = await document(RULE);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+f");
  await page.locator(".cm-search input[name=search]:focus").waitFor();
  await page.keyboard.type("outlierdetection");
  await page.locator(".cm-searchMatch", { hasText: "outlierDetection" }).first().waitFor();
  await leave();
});

test("a document is downloaded as it is", async () => {
  const { page, leave } = await document(RULE);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/cart.*\.yaml$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("kind: DestinationRule\n");
  expect(text).toContain("  name: cart\n");
  await leave();
});

test("what is folded in a document stays so when another part of it changes", async () => {
  const name = "outbound|80|v1|cart.shop.svc.cluster.local";
  const { id } = await instanceOf(fleet, "cluster=east&namespace=shop&q=cart-v2");
  const { page, leave } = await document(`/instances/${id}?tab=clusters&open=${encodeURIComponent(name)}`);
  await page.route(/proxy-config\?.*maxAge=0/, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.replaceAll('"EDS"', '"LOGICAL_DNS"'), contentType: "application/json" });
  });
  await page.locator(".cm-foldGutter [title='Fold line']").first().click();
  await page.locator(".cm-foldPlaceholder").waitFor();
  await page.getByRole("button", { name: "Ask the proxy again" }).click();
  await page.locator(".cm-line", { hasText: "discovery: LOGICAL_DNS" }).waitFor();
  expect(await page.locator(".cm-foldPlaceholder").count()).toBe(1);
  await leave();
});
