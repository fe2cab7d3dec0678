import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { KnownClusters } from "../pages/cluster-name";
import { Help } from "./help";
import { type Does, useShortcuts } from "./keys";
import { Palette } from "./palette";
import { Rail } from "./rail";
import { TopBar } from "./top-bar";

/** What is around every page. */
export function Shell() {
  const [open, setOpen] = useState<"palette" | "help">();
  const does: Does = { palette: () => setOpen("palette"), help: () => setOpen("help") };
  useShortcuts(does);
  const close = () => setOpen(undefined);
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] tablet:grid-cols-[60px_minmax(0,1fr)] tablet:grid-rows-[auto_minmax(0,1fr)]">
      <a
        href="#page"
        className="absolute top-1 left-1 z-30 -translate-y-20 rounded bg-accent px-3 py-1 text-ground focus:translate-y-0"
      >
        Skip to the page
      </a>
      <TopBar {...does} />
      <Rail />
      <main
        id="page"
        tabIndex={-1}
        // What is only read out stands in the page, however far down: it must not make more of it than there is.
        className="relative min-h-0 min-w-0 overflow-clip outline-none tablet:col-start-2 tablet:row-start-2"
      >
        <KnownClusters>
          <Outlet />
        </KnownClusters>
      </main>
      {open === "palette" && <Palette onClose={close} />}
      {open === "help" && <Help onClose={close} />}
    </div>
  );
}
