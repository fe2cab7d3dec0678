import type { RowData, SortDirection } from "@tanstack/react-table";
import { lookOf } from "./look";
import type { TableHeader } from "./model";

const ARROWS: Record<SortDirection, string> = { asc: "↑", desc: "↓" };
const SAID = { asc: "ascending", desc: "descending" } as const;

export function Head<Row extends RowData>({ headers }: { headers: Array<TableHeader<Row>> }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {headers.map((header) => (
          <HeadCell key={header.id} header={header} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell<Row extends RowData>({ header: { column } }: { header: TableHeader<Row> }) {
  const direction = column.getIsSorted();
  const said = direction ? SAID[direction] : "none";
  const title = String(column.columnDef.header);
  return (
    <th
      scope="col"
      aria-sort={column.getCanSort() ? said : undefined}
      style={{ width: column.columnDef.meta?.width }}
      className={`sticky top-0 z-10 border-b border-line bg-ground text-label font-medium text-dim ${lookOf(column)}`}
    >
      {column.getCanSort() ? (
        <button
          type="button"
          className="whitespace-nowrap hover:text-ink"
          onClick={() => column.toggleSorting()}
        >
          {title} <span aria-hidden="true">{direction && ARROWS[direction]}</span>
        </button>
      ) : (
        title
      )}
    </th>
  );
}
