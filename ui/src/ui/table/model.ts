import {
  type Header,
  type Column as ModelColumn,
  type Row as ModelRow,
  type RowData,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Rows } from "../../lib/rows";
import {
  type Chosen,
  type Column,
  FEATURES,
  type Features,
  type Sort,
  sortingOf,
  sortOf,
  visibilityOf,
} from "./columns";

export interface Told<Row extends RowData> {
  columns: Array<Column<Row>>;
  rows: Rows<Row>;
  keyOf: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Columns that are shown otherwise than by themselves. */
  chosenColumns?: Chosen;
}

export type TableRow<Row extends RowData> = ModelRow<Features, Row>;
export type TableHeader<Row extends RowData> = Header<Features, Row>;

export type TableColumn<Row extends RowData> = ModelColumn<Features, Row>;

export interface Model<Row extends RowData> {
  columns: Array<TableColumn<Row>>;
  headers: Array<TableHeader<Row>>;
  keyAt: (index: number) => string | undefined;
  rowAt: (index: number) => TableRow<Row> | undefined;
}

/** Rows that are all here are sorted here; of others it is made of those in sight, which come sorted. */
export function useModel<Row extends RowData>(told: Told<Row>, inSight: number[]): Model<Row> {
  const { columns, rows, keyOf, sort = "", onSort, chosenColumns = "" } = told;
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const columnVisibility = useMemo(() => visibilityOf(columns, chosenColumns), [columns, chosenColumns]);
  const table = useTable({
    features: FEATURES,
    columns,
    defaultColumn: { sortFn: "alphanumeric" },
    data: rows.all ?? inSight.map(rows.at).filter((row) => row !== undefined),
    getRowId: keyOf,
    manualSorting: !rows.all,
    enableSorting: onSort !== undefined,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting, columnVisibility },
    onSortingChange: (change) => onSort?.(sortOf(typeof change === "function" ? change(sorting) : change)),
  });
  const model = table.getRowModel();
  const keyAt = (index: number) => {
    if (rows.all) return model.rows[index]?.id;
    const row = rows.at(index);
    return row && keyOf(row);
  };
  return {
    columns: table.getVisibleLeafColumns(),
    headers: table.getHeaderGroups().flatMap(({ headers }) => headers),
    keyAt,
    rowAt: (index) => model.rowsById[keyAt(index) ?? ""],
  };
}
