import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { lookAt, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

const CART = "/services/shop:cart?mesh=mesh1";
const TITLE = "Config that applies to its instances";

test("config that applies is read to its end, however many pages it has", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  const table = page.getByRole("table", { name: TITLE });
  const rows = async () => {
    await page.goto(CART);
    await lookAt(page.getByRole("region", { name: TITLE }), table);
    await page.getByText("Not known yet of").waitFor({ state: "detached" });
    return table.getByRole("row").allTextContents();
  };
  const expected = await rows();
  await page.route(/\/verdicts\?.*pageSize=500/, (route) =>
    route.continue({ url: route.request().url().replace("pageSize=500", "pageSize=1") }),
  );
  const following = page.waitForRequest(/\/verdicts\?(.*&)?pageToken=[^&]/);
  expect(await rows()).toEqual(expected);
  await following;
  await leave();
});

test("of many workloads the first are looked at, and more when somebody wants more", async () => {
  const { page, leave } = await visit(browser, fleet.address, "/clusters");
  await page.route(/\/api\/v1\/services\/shop[^/]+$/, async (route) => {
    const answer = await (await route.fetch()).json();
    const [one] = answer.service.instances;
    const many = Array.from({ length: 45 }, (_, at) => ({
      ...one,
      workload: { ...one.workload, name: `cart-${at + 10}` },
    }));
    await route.fulfill({ json: { ...answer, service: { ...answer.service, instances: many } } });
  });
  await page.goto(CART);
  const section = page.getByRole("region", { name: TITLE });
  await lookAt(section, section.getByText("all of these 20"));
  const more = section.getByRole("button", { name: "Show more" });
  await more.click();
  await section.getByText("all of these 40").first().waitFor();
  await more.click();
  await more.waitFor({ state: "detached" });
  await section.getByText("of 45 workloads").waitFor();
  await section.getByRole("cell", { name: "all", exact: true }).first().waitFor();
  await leave();
});
