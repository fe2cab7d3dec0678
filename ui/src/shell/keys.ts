import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { PLACES } from "./rail";

export interface Does {
  palette: () => void;
  help: () => void;
}

/** For the help; the tables and dialogs hear their own keys. */
export const SHORTCUTS: Array<[keys: string, does: string]> = [
  ["⌘ K or Ctrl K", "Search everything"],
  ["/", "Search in the list"],
  ["j, k or ↓, ↑", "Next and previous row"],
  ["Home, End", "First and last row"],
  ["Enter", "Open the row"],
  ["c", "Copy what the row is called"],
  ["Esc", "Clear the search, leave it, close what is open"],
  ...PLACES.map(({ key, label }): [string, string] => [`g then ${key}`, `Go to ${label}`]),
  ["?", "This help"],
];

const SECOND_KEY_MS = 1000;

/** The keys that mean the same on every page. */
export function useShortcuts({ palette, help }: Does): void {
  const navigate = useNavigate();
  const startedGo = useRef(0);
  useEffect(() => {
    // Heard before whatever has the focus: the second key is of two, and no key of its own.
    const onGo = (event: KeyboardEvent) => {
      if (isForOthers(event)) return;
      const place =
        event.timeStamp - startedGo.current < SECOND_KEY_MS && PLACES.find(({ key }) => key === event.key);
      startedGo.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!place) return;
      event.stopPropagation();
      handled(event, () => navigate({ to: place.to }));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === "k" && (event.metaKey || event.ctrlKey)) return handled(event, palette);
      if (isForOthers(event)) return;
      const plain: Record<string, () => void> = {
        "?": help,
        "/": focusSearch,
        j: focusRows,
        k: focusRows,
        Escape: close,
      };
      const does = plain[event.key];
      if (does) handled(event, does);
    };
    document.addEventListener("keydown", onGo, true);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onGo, true);
      document.removeEventListener("keydown", onKey);
    };
  }, [navigate, palette, help]);
}

function isForOthers(event: KeyboardEvent): boolean {
  return event.metaKey || event.ctrlKey || event.altKey || isTaken(event.composedPath()[0]);
}

function handled(event: KeyboardEvent, does: () => unknown): void {
  event.preventDefault();
  does();
}

/** Where a key is text, within a shadow root too, or a dialog or menu is open. */
function isTaken(target: EventTarget | undefined): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox]), textarea, [contenteditable], dialog, [role=menu]") !== null
  );
}

function focusSearch(): void {
  visible("[data-search]")?.focus();
}

function focusRows(): void {
  const chosen = visible("[data-main-table] tr[aria-current=true]");
  (chosen ?? visible("[data-main-table] tr[tabindex='0']"))?.focus();
}

function close(): void {
  visible("[data-close]")?.click();
}

function visible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.offsetParent !== null,
  );
}
