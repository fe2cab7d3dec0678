import type { RowData } from "@tanstack/react-table";
import { useMemo } from "react";
import { rowsOf } from "../../lib/rows";
import { textOf } from "../../lib/text-of";
import { hasWords } from "../../lib/words";
import { SearchField } from "../../ui/controls";
import { Document } from "../../ui/document";
import { CloseIcon } from "../../ui/icons";
import { Split } from "../../ui/layout";
import { Empty } from "../../ui/notices";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table/columns";
import { useListSearch, useWords } from "../list-frame";
import { distinct } from "./distinct";
import { useLeads } from "./use-leads";

interface BrowseProps<Item extends RowData> {
  title: string;
  items: Item[];
  columns: Array<Column<Item>>;
  /** One function, as each answer is gone through with it. What is called as another gets a number. */
  nameOf: (item: Item) => string;
  /** What is copied of it: the key, without. */
  idOf?: (item: Item) => string;
}

/** Things of a proxy: searched in all that is told of them, each open beside the others. */
export function Browse<Item extends RowData>({ title, items, columns, nameOf, idOf }: BrowseProps<Item>) {
  const [{ open, sort }, set] = useListSearch();
  const [q, search] = useWords("q");
  const keys = useMemo(() => keysOf(items, nameOf), [items, nameOf]);
  const keyOf = (item: Item) => keys.get(item) ?? nameOf(item);
  const found = useMemo(() => rowsOf(withWords(items, q)), [items, q]);
  const opened = open === undefined ? undefined : items.find((item) => keyOf(item) === open);
  const list = (
    <section aria-label={title} className="@container flex min-w-0 flex-1 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-4">
        <SearchField label={`Search ${title.toLowerCase()}`} value={q} onChange={search} />
        <span role="status" className="text-dim">
          {found.count}
        </span>
      </div>
      {found.count === 0 ? (
        <Empty title={q ? "Nothing matches" : `The proxy has no ${title.toLowerCase()}`} />
      ) : (
        <Table
          main
          label={title}
          columns={columns}
          rows={found}
          keyOf={keyOf}
          idOf={idOf}
          sort={sort}
          onSort={(sort) => set({ sort })}
          chosen={open}
          onOpen={(item) => set({ open: keyOf(item) })}
        />
      )}
    </section>
  );
  return (
    <div className="min-h-0 flex-1 border-t border-line">
      <Split
        list={list}
        detail={
          open !== undefined && <Opened name={open} item={opened} onClose={() => set({ open: undefined })} />
        }
      />
    </div>
  );
}

function keysOf<Item>(items: Item[], nameOf: (item: Item) => string): Map<Item, string> {
  const keys = distinct(items.map(nameOf));
  return new Map(items.map((item, at) => [item, keys[at] ?? ""]));
}

function withWords<Item extends RowData>(items: Item[], q: string): Item[] {
  return q ? items.filter((item) => hasWords(textOf(item), q)) : items;
}

function Opened({ name, item, onClose }: { name: string; item: unknown; onClose: () => void }) {
  const [{ tab = "" }] = useListSearch();
  const leads = useLeads(tab);
  return (
    <article aria-label={name}>
      <div className="flex items-start gap-2 px-4 pt-2">
        <h2 className="flex-1 font-mono text-body font-medium wrap-anywhere">{name}</h2>
        <button
          type="button"
          data-close=""
          aria-label="Close"
          title="Close (Esc)"
          className="rounded p-1 text-dim hover:bg-hover"
          onClick={onClose}
        >
          <CloseIcon size={14} />
        </button>
      </div>
      {item === undefined ? (
        <Empty title="The proxy does not have it">
          <p>It may have gone since the address was made, or never came to this proxy.</p>
        </Empty>
      ) : (
        <Document of={told(item)} name={name} leads={leads} />
      )}
    </article>
  );
}

/** Without what is empty: the proxy's messages have a field for everything. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, told(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === "" || value === false || value === undefined;
}
