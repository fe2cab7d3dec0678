import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, instanceOf } from "./demo";
import { accessible, hold, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

/** Leads to a part of the page that comes when it is in sight, once all above it has its place. */
async function reveal(page: Page, name: string): Promise<Locator> {
  await page.locator("section[aria-label='Traffic policy'] td").first().waitFor();
  await page
    .locator("section[aria-label='Config that names it']")
    .locator("td, [role=status] p")
    .first()
    .waitFor();
  const section = page.getByRole("region", { name, exact: true });
  await section.scrollIntoViewIfNeeded();
  return section;
}

/** Types into the picker once it hears. */
async function searchCaller(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /Choose the caller/ }).click();
  await page.locator("dialog[aria-label='Choose a caller'] input:focus").waitFor();
  await page.keyboard.type(words);
}

const CART = "/services/shop:cart?mesh=mesh1";

test("a service's endpoints are shown as a sidecar that could call it has them", async () => {
  const { page, leave } = await visit(browser, fleet.address, CART);
  const section = await reveal(page, "Endpoints");
  await section.getByRole("button", { name: "Choose the caller, now central:shop:checkout-0" }).waitFor();
  await section.locator("summary", { hasText: "Port 80, subset v2" }).waitFor();
  await accessible(page);
  await section
    .getByRole("table", { name: "Endpoints of port 80" })
    .getByRole("link", { name: /^cart-v1-/ })
    .first()
    .click();
  await page.waitForURL("**/instances/central:shop:cart-v1-*");
  await leave();
});

test("of a thousand instances those in sight exist, and they are searched and sorted in the address", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await page.route(/services\/shop%3Acart\?/, async (route) => {
    const { service } = await (await route.fetch()).json();
    const [one] = service.instances;
    const instances = Array.from({ length: 1000 }, (_, at) => {
      const cluster = at % 2 ? "east" : "west";
      return { ...one, cluster, pod: `cart-${at}`, id: `${cluster}:shop:cart-${at}`, restarts: at };
    });
    await route.fulfill({ json: { service: { ...service, instances } } });
  });
  await page.goto(CART);
  const rows = page.locator("table[aria-label=Instances] tr[data-index]");
  const first = (pod: string) => rows.first().getByRole("link", { name: pod, exact: true }).waitFor();
  await first("cart-1");
  expect(await rows.count()).toBeLessThan(60);
  await page.getByRole("button", { name: "Instance", exact: true }).click();
  await page.getByRole("button", { name: "Instance", exact: true }).click();
  await first("cart-999");
  await page.getByRole("searchbox", { name: "Search instances" }).fill("west cart-99");
  await page.waitForURL("**&order=-name&within=west+cart-99");
  await first("cart-998");
  expect(await rows.count()).toBe(5);
  await accessible(page);
  await page.getByRole("link", { name: "Close" }).click();
  await page.waitForURL("**/services");
  await leave();
});

test("instances that a caller has no endpoint for are told, with what is known of them", async () => {
  const { page, leave } = await visit(browser, fleet.address, `${CART}&caller=west:shop:checkout-0`);
  await reveal(page, "Endpoints");
  const row = page.getByRole("table", { name: "Without an endpoint" }).getByRole("row", { name: /fp4xd/ });
  await row.getByText("it is not ready").waitFor();
  await leave();
});

test("a caller is found by search, looked through, and is in the address", async () => {
  const { page, leave } = await visit(browser, fleet.address, CART);
  await reveal(page, "Endpoints");
  await searchCaller(page, "west edge-istio");
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/caller=west:shop:edge-istio-/);
  await page.locator("button[aria-label^='Choose the caller']:focus").waitFor();
  await page
    .getByRole("table", { name: "Endpoints of port 80" })
    .getByRole("link", { name: /^10\.20\./ })
    .first()
    .waitFor();
  await leave();
});

test("what is at the pointer stays there while a part above it comes", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const release = await hold(page, /verdicts/);
  await page.goto(CART);
  await reveal(page, "Endpoints");
  const button = page.getByRole("button", { name: "Choose the caller, now central:shop:checkout-0" });
  await button.hover();
  const before = await button.boundingBox();
  release();
  const above = page.getByRole("table", { name: "Config that applies to its instances" });
  await above.getByRole("row").nth(1).waitFor();
  await expect.poll(() => button.boundingBox()).toEqual(before);
  await leave();
});

test("who does not wait for a caller to be found can choose one, and goes on when one is found", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const release = await hold(page, /proxyRole%3Dsidecar%2Cready/);
  await page.goto(CART);
  await reveal(page, "Endpoints");
  await searchCaller(page, "west edge-");
  release();
  await page.getByText("the first ready sidecar found").waitFor();
  await page.keyboard.type("istio");
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/caller=west:shop:edge-istio-/);
  await leave();
});

test("an endpoint that the caller ejected is told so", async () => {
  const { id } = await instanceOf(fleet, "cluster=west&q=edge-istio");
  const { page, leave } = await visit(browser, fleet.address, `${CART}&caller=${id}`);
  const section = await reveal(page, "Endpoints");
  await section.locator("summary", { hasText: "Port 80, subset v2" }).click();
  await section
    .getByRole("table", { name: "Endpoints of port 80, subset v2" })
    .getByText("ejected as an outlier")
    .waitFor();
  await leave();
});

test("a caller whose proxy does not know the service leads to why", async () => {
  const { page, leave } = await visit(
    browser,
    fleet.address,
    "/services/plain:mysql?mesh=mesh1&caller=east:shop:checkout-0",
  );
  await reveal(page, "Endpoints");
  await page.getByText("The caller does not know this service").waitFor();
  await page.getByRole("link", { name: "the config that applies there" }).click();
  await page.waitForURL("**/instances/east:shop:checkout-0?tab=config");
  await leave();
});

test("a caller that cannot be asked is told with the reason, and another can be chosen", async () => {
  const { page, leave } = await visit(browser, fleet.address, `${CART}&caller=east:shop:nobody`);
  await reveal(page, "Endpoints");
  await page.getByRole("alert").filter({ hasText: "The caller’s proxy did not answer" }).waitFor();
  await page.getByRole("button", { name: /Choose the caller/ }).waitFor();
  await leave(/status of 404/);
});

test("where no sidecar could call the service, that is said, and a gateway can be chosen", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const nobody = { instances: [], total: 0, nextPageToken: "", facets: [], freshness: [] };
  await page.route(/\/api\/v1\/instances\?.*proxyRole%3Dsidecar%2Cready/, (route) =>
    route.fulfill({ json: nobody }),
  );
  await page.goto(CART);
  const section = await reveal(page, "Endpoints");
  await section.getByText("No proxy could be asked").waitFor();
  await searchCaller(page, "west edge-istio");
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 1);
  await page.keyboard.press("Enter");
  await section.getByText("Port 80, subset v1").waitFor();
  await leave();
});

test("config that applies to all instances of a service is told once, with each cluster's object", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services/shop:checkout?mesh=mesh1");
  const section = await reveal(page, "Config that applies to its instances");
  const sidecar = section.getByRole("row", { name: /shop\/checkout/ });
  await sidecar.getByText("all", { exact: true }).waitFor();
  await accessible(page);
  await sidecar.getByRole("link", { name: "east" }).click();
  await page.waitForURL("**/config/east:Sidecar:shop:checkout");
  await leave();
});

test("config that applies to some workloads only is marked, and a workload that nothing is known of is told", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const nothing = { verdicts: [], total: 0, nextPageToken: "", facets: [], freshness: [] };
  const refusal = { code: 9, message: "two clusters could be meant", details: [] };
  await page.route(/east%3Ashop%3Acheckout-0\/verdicts/, (route) => route.fulfill({ json: nothing }));
  await page.route(/west%3Ashop%3Acheckout-0\/verdicts/, (route) =>
    route.fulfill({ status: 400, json: refusal }),
  );
  await page.goto("/services/shop:checkout?mesh=mesh1");
  const section = await reveal(page, "Config that applies to its instances");
  await section
    .getByRole("row", { name: /shop\/checkout/ })
    .getByText("only 1 of 2")
    .waitFor();
  await section
    .getByText("Of workload west/checkout it is not known: Two clusters could be meant.")
    .waitFor();
  await leave(/status of 400/);
});

test("config that names a service is looked for by full names everywhere, by the name alone in its namespace, and comes page by page", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await page.route(/\/api\/v1\/config\?/, (route) =>
    route.continue({ url: route.request().url().replace("pageSize=100", "pageSize=1") }),
  );
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/v1/config" && !searchParams.has("pageToken"))
      asked.push(`${searchParams.get("namespace") ?? "anywhere"} ${searchParams.get("fieldSelector")}`);
  });
  await page.goto(CART);
  const section = page.getByRole("region", { name: "Config that names it" });
  const said = await section.getByText(/These are the first 2 of \d+/).textContent();
  const [, total = ""] = said?.match(/of (\d+)/) ?? [];
  await section.locator("h2 + span").getByText(total, { exact: true }).waitFor();
  expect(asked.sort()).toEqual([
    "anywhere host=cart.shop|cart.shop.svc|cart.shop.svc.cluster.local",
    "shop host=cart,host!=cart.shop|cart.shop.svc|cart.shop.svc.cluster.local",
  ]);
  const more = section.getByRole("button", { name: "Show more" });
  for (let shown = 2; await more.isVisible(); shown += 1) {
    await section.getByText(`These are the first ${shown} of`).waitFor();
    await more.click();
    await section.getByText(`These are the first ${shown} of`).waitFor({ state: "detached" });
  }
  await section.getByRole("link", { name: "shop/cart-mesh" }).first().waitFor();
  expect(await section.getByRole("row").count()).toBe(Number(total) + 1);
  await leave();
});
