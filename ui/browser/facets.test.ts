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

const rows = (page: Page) => page.locator("tr[data-index]");

/** What the rows say in a column. */
async function cells(page: Page, column: string): Promise<string[]> {
  const heads = await page.locator("th").allInnerTexts();
  const at = heads.findIndex((head) => head.trim() === column);
  return rows(page)
    .locator(`td:nth-child(${at + 1})`)
    .allInnerTexts();
}

const facetOf = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

/** The values of a facet, each with its count. */
const countsOf = (page: Page, facet: string) => facetOf(page, facet).locator("label").allInnerTexts();

const isListed = (page: Page, total: number) =>
  page.locator(`[data-total="${total}"]`).waitFor({ state: "attached" });

/** Facets of the services with a value, how many have it, and what each of these says where. */
const FACETS: Array<
  [facet: string, value: string, filter: string, total: number, column: string, says: RegExp]
> = [
  ["Health", "degraded", "health=degraded", 2, "Service", /^cart(-headless)?$/],
  ["Health", "failing", "health=failing", 1, "Ready", /^0 of 2 ready$/],
  ["Differs between clusters in", "versions", "differs=versions", 4, "Differences", /^versions/],
  ["Differs between clusters in", "replicas", "differs=replicas", 3, "Differences", /; replicas/],
  ["Differs between clusters in", "presence", "differs=presence", 9, "Differences", /^not in /],
  ["Differs between clusters in", "nothing", "differs=", 15, "Differences", /^–$/],
  ["Cluster", "west", "cluster=west", 16, "Clusters", /\bwest$/],
  ["Proxy", "waypoint", "proxyRole=waypoint", 1, "Service", /^waypoint$/],
  ["Proxy", "gateway", "proxyRole=gateway", 4, "Proxy", /^gateway$/],
  ["Team", "discovery", "labels.team=discovery", 2, "Service", /^(recommendations|wishlist)$/],
  ["Mesh", "staging", "mesh=staging", 8, "Mesh", /^staging$/],
];

test.each(FACETS)("services are filtered by %s: %s", async (facet, value, filter, total, column, says) => {
  const { page, leave } = await visit(browser, fleet.address, "/services");
  const choice = facetOf(page, facet).getByLabel(value);
  await choice.waitFor();
  expect(await countsOf(page, facet)).toContain(`${value}\n${total}`);
  await choice.check();
  await isListed(page, total);
  const said = await cells(page, column);
  expect(said).toHaveLength(total);
  expect(said.filter((text) => !says.test(text))).toEqual([]);
  await page.waitForURL(`**/services?filter=${filter}`);
  await page.getByRole("button", { name: `Drop ${facet}: ${value}` }).waitFor();
  await leave();
});

test("a choice narrows the counts of the other facets, its own goes on counting all, and two values are either", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services");
  await facetOf(page, "Health").getByLabel("degraded").check();
  await expect.poll(() => countsOf(page, "Cluster")).toEqual(["central\n2", "east\n2", "west\n2"]);
  expect(await countsOf(page, "Health")).toEqual([
    "ready\n23",
    "no instances\n2",
    "degraded\n2",
    "failing\n1",
  ]);
  await facetOf(page, "Health").getByLabel("failing").check();
  await isListed(page, 3);
  await page.waitForURL("**/services?filter=health=degraded|failing");
  await expect.poll(() => countsOf(page, "Cluster")).toEqual(["east\n3", "central\n2", "west\n2"]);
  await leave();
});

test("config that is refused is filtered by its status, and says so", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/config");
  await facetOf(page, "Status").getByLabel("refused").check();
  await isListed(page, 3);
  expect(new Set(await cells(page, "Status"))).toEqual(new Set(["refused"]));
  await page.waitForURL("**/config?filter=accepted=false");
  await leave();
});

/** What differs, as the list says it and as the page does. */
const DIFFERENCES: Array<[service: string, listed: string, told: string[]]> = [
  [
    "bookinfo:reviews",
    "versions; replicas",
    ["versions v1, v2 in central v1, v2, v3 in east v2, v3 in west", "replicas 2 in central 3 in east, west"],
  ],
  ["shop:gifts", "not in central, west", ["presence missing in central, west present in east"]],
];

test.each(DIFFERENCES)("what differs between the clusters of %s is told", async (service, listed, told) => {
  const { page, leave } = await visit(browser, fleet.address, `/services?q=${service}&filter=mesh=mesh1`);
  await isListed(page, 1);
  expect(await cells(page, "Differences")).toEqual([expect.stringContaining(listed)]);
  await rows(page).getByRole("link").click();
  const differences = page.getByRole("table", { name: "Differences" }).locator("tbody tr");
  await differences.first().waitFor();
  const said = await differences.allInnerTexts();
  expect(said.map((text) => text.replaceAll(/\s+/g, " "))).toEqual(told);
  await leave();
});

test("of a service without differences there is no word of any", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/services/shop:checkout?mesh=mesh1");
  await page.getByRole("table", { name: "By cluster" }).waitFor();
  expect(await page.getByRole("region", { name: "Differences" }).count()).toBe(0);
  await leave();
});
