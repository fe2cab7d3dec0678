import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { launch } from "./chromium";
import { type Demo, demo } from "./demo";
import { type Visit, visit } from "./visit";

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
  return visited;
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
    const found = await fetch(`${fleet.address}/api/v1/instances?namespace=shop&q=cart-v2`);
    const { id } = (await found.json()).instances[0];
    const { page, leave } = await restless(path.replace("INSTANCE", id));
    const there = page.locator(part);
    await there.scrollIntoViewIfNeeded();
    await there.locator(shown).first().waitFor();
    await failing(page, asked);
    await there
      .getByText(/The manager stumbled\. What is shown is what it was/)
      .first()
      .waitFor();
    await there.locator(shown).first().waitFor();
    await leave(/status of 500/);
  });
});
