import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, instanceOf } from "./demo";
import { accessible, hold, type Visit, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

async function services(): Promise<Visit> {
  const visited = await visit(browser, fleet.address, "/services");
  await visited.page.locator("tr[data-index]").first().waitFor();
  return visited;
}

const isPage = async (page: Page, name: string) => {
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

const isFiltered = async (page: Page, by: string) => {
  await page.getByRole("button", { name: `Drop ${by}`, exact: true }).waitFor();
};

interface Way {
  typed: string;
  /** What of the found is chosen. */
  option: RegExp;
  /** The address that it leads to, and what is seen there. */
  address: string;
  seen: (page: Page) => Promise<void>;
}

const WAYS: Array<[what: string, way: Way]> = [
  [
    "a service",
    {
      typed: "recommendations",
      option: /^service recommendations shop/,
      address: "/services/shop:recommendations?mesh=mesh1",
      seen: (page) => isPage(page, "recommendations"),
    },
  ],
  [
    "a service by its cluster IP",
    {
      typed: "10.100.0.12",
      option: /^service cart address 10\.100\.0\.12 shop/,
      address: "/services/shop:cart?mesh=mesh1",
      seen: (page) => isPage(page, "cart"),
    },
  ],
  [
    "a config object",
    {
      typed: "cart-readers",
      option: /^AuthorizationPolicy cart-readers shop · east/,
      address: "/config/east:AuthorizationPolicy:shop:cart-readers",
      seen: (page) => isPage(page, "cart-readers"),
    },
  ],
  [
    "a config object by a host that it names",
    {
      typed: "shop.example.com",
      option: /^VirtualService shop-public host shop\.example\.com shop · west/,
      address: "/config/west:VirtualService:shop:shop-public",
      seen: (page) => isPage(page, "shop-public"),
    },
  ],
  [
    "a cluster",
    {
      typed: "staging",
      option: /^cluster staging/,
      address: "/clusters/staging",
      seen: (page) => isPage(page, "staging"),
    },
  ],
  [
    "a namespace",
    {
      typed: "payments",
      option: /^namespace payments/,
      address: "/services?filter=namespace=payments",
      seen: (page) => isFiltered(page, "Namespace: payments"),
    },
  ],
  [
    "a mesh",
    {
      typed: "staging",
      option: /^mesh staging/,
      address: "/services?filter=mesh=staging",
      seen: (page) => isFiltered(page, "Mesh: staging"),
    },
  ],
  [
    "a page",
    {
      typed: "clus",
      option: /^page Clusters/,
      address: "/clusters",
      seen: (page) => isPage(page, "Clusters"),
    },
  ],
];

test.each(WAYS)("the palette leads to %s", async (_, { typed, option, address, seen }) => {
  const { page, leave } = await services();
  await page.keyboard.press("Control+k");
  await page.keyboard.type(typed);
  await page.getByRole("option", { name: option }).click();
  await seen(page);
  await page.waitForURL(fleet.address + address);
  await leave();
});

test("the palette finds a pod by its address, and leads to it", async () => {
  const { page, leave } = await services();
  const { pod, ips } = await instanceOf(fleet, "cluster=west&namespace=shop&q=cart");
  await page.keyboard.press("Control+k");
  await page.keyboard.type(ips[0] ?? "");
  await page.getByRole("option", { name: pod }).waitFor();
  await accessible(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: pod }).waitFor();
  await leave();
});

test("Enter in the palette chooses what was found for what was typed, and nothing before", async () => {
  const { page, leave } = await services();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("cart");
  const highlighted = page.locator("[role=option][aria-selected=true]");
  await highlighted.filter({ hasText: "cart" }).waitFor();
  const release = await hold(page, /api\/v1\/search/);
  await page.getByRole("combobox").fill("gifts");
  await page.getByText("Searching", { exact: true }).waitFor();
  await accessible(page);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  release();
  await highlighted.filter({ hasText: "gifts" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "gifts" }).waitFor();
  await leave();
});

test("what is highlighted in the palette stays so when more is found", async () => {
  const { page, leave } = await services();
  const release = await hold(page, /api\/v1\/search/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("c");
  await page.getByRole("option", { name: /Clusters/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  const highlighted = () => page.locator("[role=option][aria-selected=true] code").allInnerTexts();
  expect(await highlighted()).toEqual(["Config"]);
  release();
  await page.getByRole("option", { name: /cart/ }).first().waitFor();
  expect(await highlighted()).toEqual(["Config"]);
  await leave();
});
