import type { RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type MouseEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { Copied, useCopied } from "./copy";
import { Head } from "./table/head";
import { useRowKeys } from "./table/keys";
import { LEAST_WIDTHS, leastWidths, ROW_HEIGHT } from "./table/look";
import { type Model, type Told, useModel } from "./table/model";
import { Coming, opensRow, RowOf, Spacer } from "./table/row";

interface TableProps<Row extends RowData> extends Told<Row> {
  label: string;
  /** What is copied of a row: the key, without. */
  idOf?: (row: Row) => string;
  /** What a row says in short: the row glows when it changes. */
  signOf?: (row: Row) => string;
  chosen?: string;
  onOpen?: (row: Row) => void;
  /** The table that `j` and `k` lead into from anywhere on the page. */
  main?: boolean;
}

const OVERSCAN = 4;
const FIRST_ROWS = 100;

/** A table of any length: only rows in sight exist, and each is 32 pixels high. */
export function Table<Row extends RowData>(props: TableProps<Row>) {
  const { label, rows, keyOf, idOf = keyOf, signOf, chosen, onOpen, main } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // The heads stand above the rows, which it does not count.
    scrollPaddingEnd: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { want } = rows;
  useEffect(() => want(first, last), [want, first, last]);

  const model = useModel(
    props,
    items.map(({ index }) => index),
  );
  const reveal = (index: number) => virtual.scrollToIndex(index);
  useChosenInSight(props, model, reveal);
  const [copied, copy] = useCopied();
  const copyAt = (index: number) => {
    const row = model.rowAt(index);
    if (row) copy(idOf(row.original));
  };
  const openAt = (index: number) => {
    const row = model.rowAt(index);
    if (row) onOpen?.(row.original);
  };
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event);
    if (!row || !onOpen || !opensRow(event)) return;
    event.preventDefault();
    openAt(Number(row.dataset.index));
  };
  const onKeyDown = useRowKeys({ frame, count: rows.count, reveal, open: openAt, copy: copyAt });
  const [current, setCurrent] = useState<string>();
  const onFocus = (event: FocusEvent) => {
    const row = rowOf(event);
    if (row) setCurrent(model.keyAt(Number(row.dataset.index)));
  };
  const indexOf = (id?: string) => items.find(({ index }) => id && model.keyAt(index) === id)?.index;
  const reachable = indexOf(current) ?? indexOf(chosen) ?? virtual.range?.startIndex ?? first;

  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the rows in it
    <div
      ref={frame}
      data-main-table={main ? "" : undefined}
      className={`@container relative min-h-0 flex-1 scroll-pt-8 overflow-auto ${main ? "overscroll-contain" : ""}`}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <Copied text={copied} />
      <table
        aria-label={label}
        aria-rowcount={rows.count + 1}
        className={`w-full table-fixed border-separate border-spacing-0 ${LEAST_WIDTHS}`}
        style={leastWidths(model.columns.map(({ columnDef }) => columnDef.meta))}
      >
        <Head headers={model.headers} />
        <tbody>
          <Spacer height={above} />
          {items.map(({ index, key }) => {
            const row = model.rowAt(index);
            if (!row) return <Coming key={key} index={index} headers={model.headers} />;
            const id = idOf(row.original);
            return (
              <RowOf
                key={row.id}
                row={row}
                columns={model.columns}
                index={index}
                sign={signOf?.(row.original)}
                chosen={chosen !== undefined && chosen === row.id}
                reachable={index === reachable}
                opens={onOpen !== undefined}
                id={id}
                copied={copied === id}
                onCopy={copy}
              />
            );
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

function rowOf(event: MouseEvent | FocusEvent): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>("tr[data-index]");
}

/** What an address has open is in sight, if it is among the first rows: further ones are not known yet. */
function useChosenInSight<Row extends RowData>(
  { chosen, rows }: TableProps<Row>,
  { keyAt }: Model<Row>,
  reveal: (index: number) => void,
) {
  const revealChosen = useEffectEvent(() => {
    const known = Array.from({ length: Math.min(rows.count, FIRST_ROWS) }, (_, index) => keyAt(index));
    const index = known.indexOf(chosen);
    if (index >= 0) reveal(index);
  });
  useEffect(() => {
    if (chosen !== undefined) revealChosen();
  }, [chosen]);
}
