import {
  type ColumnHelper,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortingState,
  sortFn_alphanumeric,
  tableFeatures,
} from "@tanstack/react-table";

export type Rank = 1 | 2 | 3 | 4;

export interface Look {
  /** In pixels; without one it shares what is left. */
  width?: number;
  /** 1 is always shown, 2 where there is room for a tablet's table, 3 in a wide one, 4 in the widest. */
  rank?: Rank;
  numeric?: boolean;
  /** Only shown when chosen. */
  off?: boolean;
}

export const FEATURES = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
  columnMeta: {} as Look,
});

export type Features = typeof FEATURES;

/** An accessor column is sorted by. In lists of the manager its id is the API's field. */
export type Column<Row extends RowData> = ReturnType<ColumnHelper<Features, Row>["columns"]>[number];

export const columnsOf = <Row extends RowData>() => createColumnHelper<Features, Row>();

/** A list's order as its address has it: a column's id, with a `-` for the largest first. Empty: the list's own. */
export type Sort = string;

export function sortingOf(sort: Sort): SortingState {
  if (sort === "") return [];
  const desc = sort.startsWith("-");
  return [{ id: desc ? sort.slice(1) : sort, desc }];
}

export function sortOf([first]: SortingState): Sort {
  return first ? `${first.desc ? "-" : ""}${first.id}` : "";
}

/** The ids of columns that are shown otherwise than by themselves, separated by commas. */
export type Chosen = string;

export function visibilityOf<Row extends RowData>(
  columns: Array<Column<Row>>,
  chosen: Chosen,
): Record<string, boolean> {
  const others = chosen.split(",");
  return Object.fromEntries(
    columns.map((column) => [idOf(column), others.includes(idOf(column)) === (column.meta?.off ?? false)]),
  );
}

/** Shown where it was not, and not where it was. */
export function withToggled(chosen: Chosen, id: string): Chosen {
  const others = chosen.split(",").filter(Boolean);
  const rest = others.filter((other) => other !== id);
  return (rest.length < others.length ? rest : [...others, id]).join(",");
}

export function idOf<Row extends RowData>(column: Column<Row>): string {
  return column.id ?? String("accessorKey" in column ? column.accessorKey : column.header);
}
