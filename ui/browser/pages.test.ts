import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, instanceOf } from "./demo";
import { compact } from "./png";
import { accessible, fits, lookAt, visit } from "./visit";

const SCREENSHOTS = new URL("../screenshots/", import.meta.url).pathname;
/** `make pictures` says where those of the documentation are; their size is kept small. */
const PICTURES = process.env.PICTURES ?? SCREENSHOTS;
const FOR_DOCS = process.env.PICTURES !== undefined;
const SMALL = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const WIDE = FOR_DOCS ? SMALL : { width: 1440, height: 900 };

interface Sight {
  name: string;
  path: string;
  /** What a reader waits for. */
  ready: string;
  /** What is done then, before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** It is only tested: no picture of it is in the documentation. */
  untold?: boolean;
  /** What a browser reports by itself. */
  complains?: RegExp;
}

const PAGES: Sight[] = [
  { name: "services", path: "/services", ready: "table[aria-label=Services] tr[data-index]" },
  {
    name: "service",
    path: "/services/shop:cart?mesh=mesh1",
    ready: "section[aria-label='Traffic policy'] td",
  },
  {
    name: "callers",
    path: "/services/shop:cart?mesh=mesh1&caller=CALLER",
    ready: "section[aria-label='Traffic policy'] td",
    act: (page) => lookBelow(page, "Endpoints", "table[aria-label='Without an endpoint'] td"),
  },
  {
    name: "service-config",
    path: "/services/shop:cart?mesh=mesh1",
    ready: "section[aria-label='Config that names it'] td",
    act: (page) => lookBelow(page, "Config that applies to its instances", "td"),
    untold: true,
  },
  {
    name: "choose-caller",
    path: "/services/shop:cart?mesh=mesh1",
    ready: "section[aria-label='Config that names it'] td",
    act: async (page) => {
      await lookBelow(page, "Endpoints", "summary");
      await page.getByRole("button", { name: /^Choose the caller/ }).click();
      await page.getByRole("option").first().waitFor();
    },
    untold: true,
  },
  {
    name: "columns",
    path: "/services",
    ready: "table[aria-label=Services] tr[data-index]",
    act: async (page) => {
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("menuitemcheckbox", { name: "Ports" }).waitFor();
    },
    untold: true,
  },
  {
    name: "palette",
    path: "/services",
    ready: "table[aria-label=Services] tr[data-index]",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("cart");
      await page
        .getByRole("option", { name: /^DestinationRule cart/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "help",
    path: "/services",
    ready: "table[aria-label=Services] tr[data-index]",
    act: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    },
  },
  { name: "clusters", path: "/clusters", ready: "table[aria-label=Clusters] tr[data-index]" },
  { name: "cluster", path: "/clusters/east", ready: "table[aria-label=Kinds] td" },
  { name: "configs", path: "/config", ready: "table[aria-label=Config] tr[data-index]" },
  { name: "config", path: "/config/east:DestinationRule:shop:cart", ready: ".cm-line" },
  { name: "instance", path: "/instances/INSTANCE", ready: "section[aria-label=Proxy] dd" },
  { name: "verdicts", path: "/instances/INSTANCE?tab=config", ready: "section[aria-label=Applies] td" },
  {
    name: "listeners",
    path: "/instances/INSTANCE?tab=listeners",
    ready: "table[aria-label=Listeners] tr[data-index]",
  },
  {
    name: "routes",
    path: "/instances/INSTANCE?tab=routes",
    ready: "table[aria-label=Routes] tr[data-index]",
  },
  {
    name: "upstream-cluster",
    path: "/instances/INSTANCE?tab=clusters&open=outbound|80||cart.shop.svc.cluster.local",
    ready: ".cm-line",
  },
  {
    name: "endpoints",
    path: "/instances/INSTANCE?tab=endpoints",
    ready: "table[aria-label=Endpoints] tr[data-index]",
  },
  {
    name: "secrets",
    path: "/instances/INSTANCE?tab=secrets",
    ready: "table[aria-label=Secrets] tr[data-index]",
  },
  { name: "bootstrap", path: "/instances/INSTANCE?tab=bootstrap", ready: ".cm-line" },
  { name: "raw", path: "/instances/INSTANCE?tab=dumps", ready: ".cm-line" },
  { name: "ambient", path: "/instances/AMBIENT", ready: "a[href*='payments:waypoint']" },
  { name: "ztunnel", path: "/instances/ZTUNNEL", ready: "section[aria-label=Proxy] dd" },
  {
    name: "ztunnel-workloads",
    path: "/instances/ZTUNNEL?tab=workloads",
    ready: "table[aria-label=Workloads] tr[data-index]",
  },
  ...["services", "policies", "certificates", "connections"].map((part) => ({
    name: `ztunnel-${part}`,
    path: `/instances/ZTUNNEL?tab=${part}`,
    ready: part === "connections" ? "main [role=status] p" : "[data-main-table] tr[data-index]",
    untold: part === "connections",
  })),
  { name: "waypoint", path: "/instances/WAYPOINT", ready: "section[aria-label=Proxy] dd" },
  {
    name: "gateway",
    path: "/instances/GATEWAY?tab=routes",
    ready: "table[aria-label=Routes] tr[data-index]",
  },
  { name: "no-page", path: "/nowhere", ready: "text=There is no such page" },
  { name: "no-address", path: "/addresses/192.0.2.1", ready: "text=No instance has the address" },
  { name: "no-service", path: "/services/shop:nope", ready: "text=is not known", complains: /status of 404/ },
];

/** What in a path stands for an instance, whose name is another in each recording. */
const INSTANCES: Record<string, string> = {
  INSTANCE: "cluster=east&namespace=shop&q=cart-v2",
  AMBIENT: "cluster=east&namespace=payments&field_selector=ambient=true",
  ZTUNNEL: "cluster=east&field_selector=proxyRole=ztunnel",
  WAYPOINT: "cluster=east&field_selector=proxyRole=waypoint",
  // It has ejected one.
  CALLER: "cluster=west&q=edge-istio&field_selector=proxyRole=gateway",
  GATEWAY: "cluster=east&field_selector=proxyRole=gateway&q=istio-ingressgateway",
};

let fleet: Demo;
let browser: Browser;
let instances: Array<[standsIn: string, id: string]>;

beforeAll(async () => {
  for (const folder of [SCREENSHOTS, PICTURES]) mkdirSync(folder, { recursive: true });
  // A moment at which something is wrong, held.
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
  instances = await Promise.all(
    Object.entries(INSTANCES).map(
      async ([standsIn, query]): Promise<[string, string]> => [standsIn, (await instanceOf(fleet, query)).id],
    ),
  );
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

/** What comes there may move it, so it is looked at again. */
async function lookBelow(page: Page, name: string, ready: string): Promise<void> {
  const part = page.getByRole("region", { name, exact: true });
  await lookAt(part, part.locator(ready));
  await part.evaluate((place) => place.scrollIntoView());
}

const addressOf = (path: string) =>
  instances.reduce((address, [standsIn, id]) => address.replace(standsIn, id), path);

test.each(PAGES)(
  "$name can be read by all in both themes, fits each screen, and asks nobody else",
  async (sight) => {
    const { name, path, ready, act, untold, complains } = sight;
    const { page, leave } = await visit(browser, fleet.address, addressOf(path), { viewport: WIDE });
    await page.locator(ready).first().waitFor();
    await act?.(page);
    const folder = untold ? SCREENSHOTS : PICTURES;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await accessible(page);
      const picture = await page.screenshot();
      writeFileSync(`${folder}${name}-${colorScheme}.png`, FOR_DOCS ? compact(picture) : picture);
    }
    for (const viewport of [WIDE, SMALL, PHONE]) {
      await page.setViewportSize(viewport);
      await fits(page);
    }
    await accessible(page);
    await page.screenshot({ path: `${SCREENSHOTS}${name}-phone.png` });
    await leave(complains);
  },
);
