import type { Browser, BrowserContext, Page } from "playwright-core";
import { launch } from "./chromium";
import { instruments } from "./instruments";

/** Samples go to standard output as they come, a JSON object a line: nav-bench reads them. */
const tell = (line: object) => console.log(JSON.stringify(line));

const WORDS = ["checkout", "ratings-30", "orders-12", "media-3", "shipping"];
/** Between two keys, at most. */
const PAUSE_MS = 200;
const VISITS = 10;
const CHANGES = 30;
const SCROLL_MS = 20_000;
const HEAP_EVERY_MS = 5000;

interface Task {
  browser: Browser;
  url: string;
  seconds: number;
}

/** What can be measured, by the name that it is asked for by. */
const MEASURES: Record<string, (task: Task) => Promise<void>> = { paint, typing, scrolling, changes, heap };

export async function main(measure: string, url: string, seconds = "0"): Promise<void> {
  const run = MEASURES[measure];
  if (!run) throw new Error(`${measure} is not measured: there are ${Object.keys(MEASURES).join(", ")}`);
  const browser = await launch();
  await run({ browser, url, seconds: Number(seconds) }).finally(() => browser.close());
}

/** From the start of a navigation to the first row on the screen, each time with nothing cached. */
async function paint({ browser, url }: Task): Promise<void> {
  for (let visit = 0; visit < VISITS; visit++) {
    const { page, context } = await open(browser, url);
    tell({ ms: await page.evaluate(() => measure.firstRow) });
    await context.close();
  }
}

/** From each key to the list that answers it on the screen. */
async function typing({ browser, url }: Task): Promise<void> {
  for (const word of WORDS) {
    const { page, context } = await open(browser, url);
    await page.keyboard.press("/");
    for (const letter of word) {
      await page.evaluate(() => measure.awaitKey());
      await page.keyboard.press(letter);
      tell({ ms: await page.evaluate(() => measure.answer) });
      await page.waitForTimeout(PAUSE_MS * Math.random());
    }
    await context.close();
  }
}

/** The length of each frame while the list goes by from end to end, and whether it had rows that were not there yet. */
async function scrolling({ browser, url }: Task): Promise<void> {
  const { page, context } = await open(browser, url);
  const frames = await page.evaluate((duration) => measure.scroll(duration), SCROLL_MS);
  for (const frame of frames) tell(frame);
  await context.close();
}

/** From a change of what is in sight, which nav-bench is asked for, to its row on the screen. */
async function changes({ browser, url }: Task): Promise<void> {
  const { page, context } = await open(browser, url);
  await page.exposeFunction("change", (service: string) => tell({ change: service }));
  for (let change = 0; change < CHANGES; change++)
    tell({ ms: await page.evaluate(() => measure.changeOfFirstRow()) });
  await context.close();
}

/** What scripts hold after all garbage is gone, again and again. */
async function heap({ browser, url, seconds }: Task): Promise<void> {
  const { page, context } = await open(browser, url);
  const devtools = await context.newCDPSession(page);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await page.waitForTimeout(HEAP_EVERY_MS);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    tell({ bytes: usedSize });
  }
  await context.close();
}

/** The list of services, in a browser that knows nothing of it. */
async function open(browser: Browser, url: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url });
  await context.addInitScript(instruments);
  const page = await context.newPage();
  await page.goto("/services");
  await page.getByRole("link", { name: /Live/ }).waitFor();
  await page.evaluate(() => measure.firstRow);
  return { page, context };
}
