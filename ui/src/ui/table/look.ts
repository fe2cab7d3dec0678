import type { Column as ModelColumn, RowData } from "@tanstack/react-table";
import type { CSSProperties } from "react";
import type { Features, Look, Rank } from "./columns";

export const ROW_HEIGHT = 32;

const RANKS: Record<Rank, string> = {
  1: "",
  2: "hidden @min-[560px]:table-cell",
  3: "hidden @min-[900px]:table-cell",
  4: "hidden @min-[1100px]:table-cell",
};
/** A column that shares what is left, as that of the names, has so much in any case. */
const LEAST_PX = 140;
export const LEAST_WIDTHS =
  "min-w-(--least-1) @min-[560px]:min-w-(--least-2) @min-[900px]:min-w-(--least-3) @min-[1100px]:min-w-(--least-4)";
const CELL = "h-8 overflow-hidden px-2 first:pl-4 last:pr-4 text-ellipsis whitespace-nowrap";

export function lookOf<Row extends RowData>({ columnDef: { meta } }: ModelColumn<Features, Row>): string {
  return `${CELL} ${RANKS[meta?.rank ?? 1]} ${meta?.numeric ? "text-right" : "text-left"}`;
}

/** What `LEAST_WIDTHS` refers to: a table that is narrower is scrolled sideways. */
export function leastWidths(looks: Array<Look | undefined>): CSSProperties {
  const widthUpTo = (most: number) =>
    looks
      .filter((look) => (look?.rank ?? 1) <= most)
      .reduce((sum, look) => sum + (look?.width ?? LEAST_PX), 0);
  return Object.fromEntries([1, 2, 3, 4].map((rank) => [`--least-${rank}`, `${widthUpTo(rank)}px`]));
}
