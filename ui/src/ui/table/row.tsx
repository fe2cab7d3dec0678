import { FlexRender, type RowData } from "@tanstack/react-table";
import { type MouseEvent, memo, useState } from "react";
import { isForElsewhere } from "../../lib/elsewhere";
import { textOf } from "../../lib/text-of";
import { CopyIcon, DoneIcon } from "../icons";
import { lookOf } from "./look";
import type { TableColumn, TableHeader, TableRow } from "./model";

/** An animation starts anew only when its name is another. */
const GLOWS = ["", "glows-again", "glows"];

interface RowProps<Row extends RowData> {
  row: TableRow<Row>;
  columns: Array<TableColumn<Row>>;
  index: number;
  sign?: string;
  chosen: boolean;
  /** The one row that the tabulator key leads to; arrows lead on from there. */
  reachable: boolean;
  opens: boolean;
  /** What is copied of it. */
  id: string;
  copied: boolean;
  onCopy: (id: string) => void;
}

function AnyRow<Row extends RowData>({
  row,
  columns,
  index,
  sign,
  chosen,
  reachable,
  opens,
  ...copying
}: RowProps<Row>) {
  const glows = useChanges(sign);
  const [near, setNear] = useState(false);
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={chosen ? "true" : undefined}
      tabIndex={reachable ? 0 : -1}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      className={`${opens ? "cursor-pointer" : ""} ${chosen ? "bg-chosen" : "hover:bg-hover"} ${GLOWS[Math.min(glows, 1) + (glows % 2)]}`}
    >
      {cellsOf(row, columns).map((cell, at) => (
        <td key={cell.id} className={`border-b border-line ${lookOf(cell.column)}`}>
          {at === 0 ? (
            <div className="relative truncate">
              <FlexRender cell={cell} />
              {(near || copying.copied) && <CopyRow {...copying} />}
            </div>
          ) : (
            <FlexRender cell={cell} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Rows are made anew whenever others come into sight, and told anew with every answer: what they say is what counts. */
function showsTheSame<Row extends RowData>(
  { row: before, ...had }: RowProps<Row>,
  { row, ...has }: RowProps<Row>,
) {
  const names = Object.keys(has) as Array<keyof typeof has>;
  if (names.some((name) => had[name] !== has[name])) return false;
  return before.original === row.original || textOf(before.original) === textOf(row.original);
}

/** A table of thirty rows and eight columns is much to render for each letter that is typed, and for each change of one row. */
export const RowOf = memo(AnyRow, showsTheSame) as typeof AnyRow;

function cellsOf<Row extends RowData>(row: TableRow<Row>, columns: Array<TableColumn<Row>>) {
  const cells = row.getAllCellsByColumnId();
  return columns.flatMap(({ id }) => cells[id] ?? []);
}

/** There while the pointer is; who uses the keyboard has the key `c`, so it is no stop of the tabulator key. */
function CopyRow({ id, copied, onCopy }: { id: string; copied: boolean; onCopy: (id: string) => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`Copy ${id}`}
      title={`Copy ${id} (c)`}
      className="absolute right-0 inline-flex size-5 items-center justify-center rounded bg-hover text-dim hover:text-ink"
      onClick={() => onCopy(id)}
    >
      {copied ? <DoneIcon size={14} /> : <CopyIcon size={14} />}
    </button>
  );
}

/** Links and buttons in a row have a meaning of their own, and so does choosing text. */
export function opensRow(event: MouseEvent): boolean {
  const own = (event.target as Element).closest("a, button");
  if (own) return own.matches("[data-opens-row]") && !isForElsewhere(event);
  return getSelection()?.type !== "Range";
}

/** How often a value was not what it was. */
function useChanges(value: string | undefined): number {
  const [seen, setSeen] = useState({ value, times: 0 });
  if (seen.value === value) return seen.times;
  setSeen({ value, times: seen.times + 1 });
  return seen.times + 1;
}

/** In place of a row that is asked for. */
export function Coming<Row extends RowData>({
  index,
  headers,
}: {
  index: number;
  headers: Array<TableHeader<Row>>;
}) {
  return (
    <tr aria-rowindex={index + 2} aria-busy="true">
      {headers.map(({ id, column }) => (
        <td key={id} className={`border-b border-line ${lookOf(column)}`}>
          <div className="h-2.5 w-2/3 rounded bg-hover" />
        </td>
      ))}
    </tr>
  );
}

export function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr style={{ height }} /> : null;
}
