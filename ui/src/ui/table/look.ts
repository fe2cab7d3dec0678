import type { Column as ModelColumn, RowData } from "@tanstack/react-table";
import type { Features } from "./columns";

export const ROW_HEIGHT = 32;

const RANKS = { 1: "", 2: "hidden @min-[560px]:table-cell", 3: "hidden @min-[900px]:table-cell" };
const CELL = "h-8 overflow-hidden px-2 first:pl-4 last:pr-4 text-ellipsis whitespace-nowrap";

export function lookOf<Row extends RowData>({ columnDef: { meta } }: ModelColumn<Features, Row>): string {
  return `${CELL} ${RANKS[meta?.rank ?? 1]} ${meta?.numeric ? "text-right" : "text-left"}`;
}
