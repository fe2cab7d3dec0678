import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo, instanceOf } from "./demo";
import { lookAt, type Visit, visit } from "./visit";

let fleet: Demo;
let browser: Browser;

beforeAll(async () => {
  [fleet, browser] = await Promise.all([demo("--at", "2m", "--speed", "0.001"), launch()]);
});

afterAll(() => Promise.all([browser?.close(), fleet?.stop()]));

/** A tab that follows by itself, and hears again and again that all may have changed. */
async function restless(path: string): Promise<Visit> {
  const visited = await visit(browser, fleet.address, "/clusters");
  await visited.page.addInitScript("delete globalThis.SharedWorker");
  const body = 'retry: 200\nevent: reload\nid: 1\ndata: {"id": "1", "reload": true, "changes": []}\n\n';
  await visited.page.route(/api\/v1\/events/, (route) =>
    route.fulfill({ contentType: "text/event-stream", body }),
  );
  await visited.page.goto(path);
  const leave = async (expected?: RegExp) => {
    await visited.page.unrouteAll({ behavior: "ignoreErrors" });
    await visited.leave(expected);
  };
  return { ...visited, leave };
}

const failing = (page: Page, asked: RegExp) =>
  page.route(asked, (route) =>
    route.fulfill({ status: 500, json: { code: 13, message: "the manager stumbled", details: [] } }),
  );

const SERVICE = "/services/shop:cart?mesh=mesh1";

describe.each<[what: string, path: string, part: string, shown: string, asked: RegExp]>([
  ["a traffic policy", SERVICE, "section[aria-label='Traffic policy']", "td", /\/traffic-policy/],
  ["config that names a service", SERVICE, "section[aria-label='Config that names it']", "td", /\/config\?/],
  [
    "config that applies to a service's instances",
    SERVICE,
    "section[aria-label='Config that applies to its instances']",
    "td",
    /\/verdicts/,
  ],
  ["verdicts", "/instances/INSTANCE?tab=config", "article", "section[aria-label=Applies] td", /\/verdicts/],
  [
    "whom an object affects",
    "/config/east:PeerAuthentication:shop:cart",
    "section[aria-label='Applies to']",
    "td",
    /\/affected/,
  ],
])("%s", (_, path, part, shown, asked) => {
  test("that cannot be asked for again stays, and is told not to be current", async () => {
    const { id } = await instanceOf(fleet, "namespace=shop&q=cart-v2");
    const { page, leave } = await restless(path.replace("INSTANCE", id));
    const there = page.locator(part);
    await lookAt(there, there.locator(shown));
    await failing(page, asked);
    await there
      .getByText(/The manager stumbled\. What is shown is what it was/)
      .first()
      .waitFor();
    await there.locator(shown).first().waitFor();
    await leave(/status of 500/);
  });
});

test("what applies to a workload stays while another instance, which stands for it now, is asked", async () => {
  const { page, leave } = await restless("/clusters");
  let turned = false;
  const before = new Set<string>();
  page.on("request", (request) => turned || before.add(request.url()));
  await page.route(/\/api\/v1\/services\/shop[^/]+$/, async (route) => {
    const answer = await (await route.fetch()).json();
    if (turned) answer.service.instances.reverse();
    await route.fulfill({ json: answer });
  });
  await page.goto(SERVICE);
  const section = page.getByRole("region", { name: "Config that applies to its instances" });
  await lookAt(section, section.getByRole("row").nth(1));
  await section.getByText("Not known yet of").waitFor({ state: "detached" });
  const rows = await section.getByRole("row").allTextContents();
  // Nobody answers any more.
  await page.route(/\/verdicts/, () => {});
  turned = true;
  await page.waitForRequest((request) => /\/verdicts/.test(request.url()) && !before.has(request.url()));
  expect(await section.getByRole("row").allTextContents()).toEqual(rows);
  await leave();
});
