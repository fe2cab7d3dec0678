import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find(existsSync);
  if (!executablePath)
    throw new Error(
      "Chromium is missing: install it (Debian: apt-get install chromium), or name one in CHROMIUM",
    );
  // Containers have no sandbox of their own to give.
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
