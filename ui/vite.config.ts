import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the manager. */
const manager = process.env.NAVIGATOR_SERVER ?? "http://127.0.0.1:8081";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: { proxy: { "/api": manager } },
  build: {
    // Beside dist/.gitignore, which keeps dist/ in the repository: the manager embeds whatever is there.
    outDir: "dist/app",
    target: ["es2023", "chrome123", "firefox128", "safari17.5"],
    // The content security policy allows no data: URLs but for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      { test: { name: "logic", include: ["src/**/*.test.ts"] } },
      {
        test: {
          name: "browser",
          include: ["browser/**/*.test.ts"],
          // Each file has a browser and a demo, which share the machine.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
