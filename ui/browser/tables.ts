import type { Page } from "playwright-core";
import { launch } from "./chromium";

const TABS = ["listeners", "routes", "clusters", "endpoints", "secrets"];
/** Only rows in sight exist, and columns where there is room: so large that all are. */
const VIEWPORT = { width: 2400, height: 30_000 };

/** Tells what the pages of an instance show of its proxy, a JSON object for each tab: rows, which are cells by their heads. */
export async function main(url: string, instance: string): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, baseURL: url });
    for (const tab of TABS) {
      await page.goto(`/instances/${encodeURIComponent(instance)}?tab=${tab}`);
      console.log(JSON.stringify({ tab, rows: await rowsOf(page) }));
    }
  } finally {
    await browser.close();
  }
}

async function rowsOf(page: Page): Promise<Array<Record<string, string>>> {
  const list = page.locator("[data-main-table]");
  await list.locator("tr[data-index]").first().waitFor();
  return list.evaluate((shown) => {
    // Links stand beside one another: each is told in a line of its own.
    const partsOf = (cell: Element) => (cell.querySelector("a") ? [...cell.querySelectorAll("a")] : [cell]);
    const textOf = (cell: Element) =>
      partsOf(cell)
        .map(({ textContent }) => textContent.trim())
        .join("\n");
    const cellsOf = (row: Element) => [...row.children].map(textOf);
    const [heads, ...rows] = [...shown.querySelectorAll("tr:has(th), tr[data-index]")].map(cellsOf);
    return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [heads?.[at] ?? "", cell])));
  });
}
