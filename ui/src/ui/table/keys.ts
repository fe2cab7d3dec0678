import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 20, PageUp: -20 };

interface RowKeys {
  frame: RefObject<HTMLElement | null>;
  count: number;
  reveal: (index: number) => void;
  copy: (index: number) => void;
}

/** Moves the focus from row to row, opens what a row leads to, and copies what it is called. */
export function useRowKeys({ frame, count, reveal, copy }: RowKeys) {
  const focus = useRowFocus(frame, reveal);
  return (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLElement>("tr[data-index]");
    if (!row) return;
    if (event.key === "Enter" && event.target === row) return row.click();
    const index = Number(row.dataset.index);
    if (event.key === "c" && event.target === row) copy(index);
    const goal = goalOf(event.key, index, count);
    if (goal === index) return;
    event.preventDefault();
    event.stopPropagation();
    focus(goal);
  };
}

/** A row that is not in sight has the focus as soon as it is. */
function useRowFocus(frame: RefObject<HTMLElement | null>, reveal: (index: number) => void) {
  const wanted = useRef<number>(undefined);
  const focusWanted = () => {
    const row = frame.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
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

function goalOf(key: string, index: number, count: number): number {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return Math.min(Math.max(index + (STEPS[key] ?? 0), 0), count - 1);
}
