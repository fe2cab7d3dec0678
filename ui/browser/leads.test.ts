import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, inEast, sidecar } from "./demo";
import { accessible, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "3m25s", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

test("what a proxy rejected names the objects that shaped it, each of which leads somewhere", async () => {
  const { id } = await inEast(fleet, "field_selector=proxyRole=waypoint");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}`);
  const rejected = page.getByRole("row", { name: /^main_internal/ });
  await rejected.getByRole("link", { name: "HTTPRoute ledger" }).waitFor();
  await accessible(page);
  await rejected.getByRole("link", { name: "AuthorizationPolicy ledger-l7" }).click();
  await page.waitForURL("**/config/east:AuthorizationPolicy:payments:ledger-l7");
  await page.getByRole("heading", { level: 1, name: "ledger-l7" }).waitFor();
  await leave();
});

/** Networks of clusters may overlap: the same pod again, as another cluster's. */
async function alsoIn(page: Page, cluster: string): Promise<void> {
  await page.route(/\/api\/v1\/instances\?/, async (route) => {
    const answer = await (await route.fetch()).json();
    const others = answer.instances.map((of: { id: string }) => ({
      ...of,
      cluster,
      id: of.id.replace("east", cluster),
    }));
    await route.fulfill({ json: { ...answer, instances: [...others, ...answer.instances] } });
  });
}

test("of pods that have one address in several clusters an endpoint leads to that of its own", async () => {
  const { id, ips } = await inEast(fleet, "namespace=shop&q=cart-v2");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=endpoints&q=ratings`);
  await alsoIn(page, "central");
  await page
    .getByRole("link", { name: /^10\.10\.\d+\.\d+:9080$/ })
    .first()
    .click();
  await page.waitForURL("**/instances/east:bookinfo:ratings-*");
  await page.goto(`/addresses/${ips[0]}?at=nowhere`);
  await page.getByRole("heading", { name: `Several instances have the address ${ips[0]}` }).waitFor();
  await leave();
});

/** Of a document, which is in a shadow root: there the tabulator key goes from link to link. */
const linkIn = (page: Page, name: string | RegExp) =>
  page.locator(".cm-content").getByRole("link", { name, exact: true });

test("what a document of a proxy names is a link to it, from the listener to the pod", async () => {
  const id = await sidecar(fleet);
  const { page, leave } = await visit(
    browser,
    fleet.address,
    `/instances/${id}?tab=listeners&open=0.0.0.0_9080`,
  );
  await linkIn(page, /9080/).click();
  await page.waitForURL("**?tab=routes&q=*");
  await page.locator("tr[data-index]", { hasText: "ratings" }).first().press("Enter");
  await linkIn(page, /outbound\|9080\|\|ratings/)
    .first()
    .click();
  await page.locator("article h2", { hasText: /^outbound\|9080\|\|ratings/ }).waitFor();
  await accessible(page);
  await linkIn(page, /^outbound\|9080\|\|ratings/)
    .first()
    .click();
  await page.waitForURL("**?tab=endpoints&q=*");
  await page.locator("tr[data-index]").first().press("Enter");
  await linkIn(page, /^10\.10\.\d+\.\d+:9080$/).click();
  await page.waitForURL("**/instances/east:bookinfo:ratings-*");
  await leave();
});

test("a document's links are reached and followed by keyboard", async () => {
  const id = await sidecar(fleet);
  const open = encodeURIComponent("outbound|80|v1|cart.shop.svc.cluster.local");
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=clusters&open=${open}`);
  const rule = page.locator(".cm-content a[href*=DestinationRule]");
  await rule.waitFor();
  await page.locator(".cm-content").focus();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press("Tab");
    if (await rule.evaluate((link) => link.matches(":focus-visible"))) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL("**/config/east:DestinationRule:shop:cart");
  await leave();
});

test("what a proxy itself told links as well", async () => {
  const id = await sidecar(fleet);
  const { page, leave } = await visit(browser, fleet.address, `/instances/${id}?tab=dumps`);
  await page.getByRole("textbox", { name: /config_dump/ }).focus();
  await page.keyboard.press("Control+f");
  await page.locator(".cm-search input[name=search]:focus").waitFor();
  await page.keyboard.type("destination-rule/cart");
  await page.keyboard.press("Enter");
  await linkIn(page, /namespaces\/shop\/destination-rule\/cart/)
    .first()
    .click();
  await page.waitForURL("**/config/east:DestinationRule:shop:cart");
  await leave();
});
