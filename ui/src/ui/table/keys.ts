import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 20, PageUp: -20 };

interface RowKeys {
  frame: RefObject<HTMLElement | null>;
  count: number;
  reveal: (index: number) => void;
  open: (index: number) => void;
  copy: (index: number) => void;
}

/** Moves the focus from row to row, opens what a row leads to, and copies what it is called. */
export function useRowKeys({ frame, count, reveal, open, copy }: RowKeys) {
  const focus = useRowFocus(frame, reveal);
  return (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLElement>("tr[data-index]");
    if (!row) return;
    const index = Number(row.dataset.index);
    const goal = goalOf(event.key, index, count);
    const does = event.target === row ? { Enter: open, c: copy }[event.key] : undefined;
    if (goal === undefined && !does) return;
    // At the ends, too, the key is the table's: on the page it leads into the table anew.
    event.preventDefault();
    event.stopPropagation();
    if (does) does(index);
    else if (goal !== index) focus(goal ?? index);
  };
}

/** A row that is not there yet has the focus as soon as it is. The page that the table is part of scrolls no more than it has to. */
function useRowFocus(frame: RefObject<HTMLElement | null>, reveal: (index: number) => void) {
  const wanted = useRef<number>(undefined);
  const focusWanted = () => {
    const row = frame.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  };
  useEffect(() => {
    if (wanted.current !== undefined) focusWanted();
  });
  return (index: number) => {
    wanted.current = index;
    reveal(index);
    focusWanted();
  };
}

/** Undefined: the key is for something else. */
function goalOf(key: string, index: number, count: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step && Math.min(Math.max(index + step, 0), count - 1);
}
