import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, onTestFailed, type TestContext } from "vitest";

const SCREENSHOTS = new URL("../screenshots/", import.meta.url).pathname;
/** Of what was on the screen when a test failed. */
const TOLD_CHARACTERS = 3000;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Ends the visit: in none may the console complain, but of what is expected, or elsewhere be asked. */
  leave: (expected?: RegExp) => Promise<void>;
}

export async function visit(
  browser: Browser,
  address: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: address,
    ...options,
  });
  const complaints: string[] = [];
  context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on(
    "request",
    (request) =>
      !request.url().startsWith(address) &&
      !request.url().startsWith("blob:") &&
      complaints.push(`asked ${request.url()}`),
  );
  const page = await context.newPage();
  onTestFailed((test) => tell(page, complaints, test));
  await page.goto(path);
  const leave = async (expected?: RegExp) => {
    await context.close();
    expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
  };
  return { page, context, leave };
}

/** Answers that come when they are let. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What a failed test was looking at, as a picture and in words. */
async function tell(page: Page, complaints: string[], { task }: TestContext): Promise<void> {
  const said = complaints.length > 0 ? complaints.join("\n") : "nothing";
  if (page.isClosed()) return console.error(`The page is left. Its console said: ${said}`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const picture = `${SCREENSHOTS}failed-${task.name.replaceAll(/\W+/g, "-")}.png`;
  await page.screenshot({ path: picture });
  // The innermost first, as a list beside it may be long.
  const texts = await page.locator("main, article, dialog").allInnerTexts();
  const seen = texts.toReversed().join(" ").replaceAll(/\s+/g, " ").slice(0, TOLD_CHARACTERS);
  console.error(`${page.url()}, as in ${picture}\nThe console said: ${said}\n${seen}`);
}

/** What axe finds wrong, in words: nothing. Nor is an age, which moves each second, read out whenever it does. */
export async function accessible(page: Page): Promise<void> {
  expect(await page.locator(":is([role=status], [role=alert], [aria-live]) time").count()).toBe(0);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
    );
  });
  expect(violations).toEqual([]);
}

/** Nothing is wider than the screen, the page itself does not scroll, and whatever is cut has its whole text at the pointer. */
export async function fits(page: Page): Promise<void> {
  const [wider, longer, cut] = await page.evaluate(() => {
    const hasTitle = (element: Element) => element.closest("[title]") ?? element.querySelector("[title]");
    const isCut = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX === "hidden" &&
      !element.matches(".sr-only") &&
      !hasTitle(element);
    const cut = [...document.querySelectorAll("body *")].filter(isCut);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight, cut.map(({ outerHTML }) => outerHTML)];
  });
  expect([wider, longer, cut], `at ${page.viewportSize()?.width} pixels`).toEqual([0, 0, []]);
}

interface Violation {
  id: string;
  nodes: Array<{ html: string; failureSummary: string }>;
}

/** Leads to a part of a page that comes when it is in sight, as long as what comes above it moves it away again. */
export async function lookAt(part: Locator, shown: Locator): Promise<void> {
  const look = async () => {
    await part.evaluate((place) => place.scrollIntoView());
    return shown.first().isVisible();
  };
  await expect.poll(look, { timeout: 30_000 }).toBe(true);
}
