import { useNavigate, useSearch } from "@tanstack/react-router";
import type { RowData } from "@tanstack/react-table";
import { type ReactNode, useState } from "react";
import type { Paged } from "../api/pages";
import { termsOf, toggled } from "../lib/filter";
import type { Search } from "../lib/search";
import { useTitle } from "../lib/title";
import { useTyped } from "../lib/typed";
import { Button, Chip, IconButton, SearchField } from "../ui/controls";
import { type FacetSpec, Facets, sayValue } from "../ui/facets";
import { ColumnsIcon, FilterIcon } from "../ui/icons";
import { Menu, MenuCheck } from "../ui/menu";
import { Empty, Failed, Loading, NotCurrent } from "../ui/notices";
import { Table } from "../ui/table";
import { type Column, idOf as columnId, visibilityOf, withToggled } from "../ui/table/columns";

export interface ListFrameProps<Row extends RowData, A extends { total: number }> {
  title: string;
  columns: Array<Column<Row>>;
  facets: FacetSpec[];
  paged: Paged<A, Row>;
  /** The words that it is searched for, and how to search for others. */
  q: string;
  onSearch: (q: string) => void;
  keyOf: (row: Row) => string;
  idOf?: (row: Row) => string;
  signOf: (row: Row) => string;
  chosen?: string;
  onOpen: (row: Row) => void;
  /** What it means that there is nothing at all, and what to do. */
  none: ReactNode;
}

/** What of the address a list is made of. */
export function useListSearch(): [Search, (change: Partial<Search>) => void] {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const set = (change: Partial<Search>) =>
    void navigate({ to: ".", replace: true, search: (now) => ({ ...now, ...change }) });
  return [search, set];
}

/** Words that are searched for, as they are typed. */
export function useWords(name: "q" | "whom" | "within"): [string, (words: string) => void] {
  const [search, set] = useListSearch();
  return useTyped(search[name] ?? "", (words) => set({ [name]: words }));
}

/** A page that is a list: searched, filtered, sorted and scrolled by its address. */
export function ListFrame<Row extends RowData, A extends { total: number }>(props: ListFrameProps<Row, A>) {
  const { title, columns, facets, paged, none } = props;
  useTitle(title);
  const [search, set] = useListSearch();
  const [open, setOpen] = useState(false);
  const { first, error, retry } = paged;
  return (
    <section
      aria-label={title}
      aria-busy={paged.awaiting}
      className="@container flex min-w-0 flex-1 flex-col"
    >
      <div className="flex h-12 shrink-0 items-center gap-2 px-4">
        <h1 className="sr-only @min-[560px]:not-sr-only @min-[560px]:mr-2 @min-[560px]:text-head @min-[560px]:font-semibold">
          {title}
        </h1>
        <SearchField label={`Search ${title.toLowerCase()}`} value={props.q} onChange={props.onSearch} />
        <span role="status" className="whitespace-nowrap text-dim" data-total={first?.total}>
          {first?.total.toLocaleString("en")}
          <span className="sr-only"> {title.toLowerCase()}</span>
        </span>
        <span className="flex-1" />
        <span className="@min-[1000px]:hidden">
          <IconButton label="Filters" aria-expanded={open} onClick={() => setOpen(!open)}>
            <FilterIcon />
          </IconButton>
        </span>
        <ColumnChooser
          columns={columns}
          chosen={search.columns}
          onChoose={(chosen) => set({ columns: chosen })}
        />
      </div>
      <Chips specs={facets} search={search} set={set} />
      {first && <NotCurrent error={error} since={paged.since} retry={retry} />}
      <div className="flex min-h-0 flex-1 flex-col border-t border-line @min-[1000px]:flex-row">
        <aside
          aria-label="Filters"
          className={`${open ? "max-h-[45%] border-b" : "hidden"} relative shrink-0 overflow-y-auto border-line @min-[1000px]:block @min-[1000px]:max-h-none @min-[1000px]:w-56 @min-[1000px]:border-r @min-[1000px]:border-b-0`}
        >
          <Facets
            specs={facets}
            facets={paged.facets}
            filter={search.filter ?? ""}
            onFilter={(filter) => set({ filter })}
          />
        </aside>
        {error && !first && <Failed what={`${title} are not known`} error={error} retry={retry} />}
        {!error && !first && <Loading what={title} />}
        {first && paged.rows.count === 0 && (
          <NothingFound search={{ ...search, q: props.q }} onSearch={props.onSearch} set={set} none={none} />
        )}
        {first && paged.rows.count > 0 && (
          <Table
            {...props}
            main
            label={title}
            chosenColumns={search.columns}
            rows={paged.rows}
            sort={search.sort}
            onSort={(sort) => set({ sort })}
          />
        )}
      </div>
    </section>
  );
}

interface Setting {
  search: Search;
  set: (change: Partial<Search>) => void;
}

interface NothingProps extends Setting {
  onSearch: (q: string) => void;
  none: ReactNode;
}

function NothingFound({ search, onSearch, set, none }: NothingProps) {
  const { q, filter, cluster } = search;
  if (!q && !filter && !cluster) return none;
  const showAll = () => {
    onSearch("");
    set({ q: undefined, filter: undefined, cluster: undefined });
  };
  return (
    <Empty title="Nothing matches">
      <p>
        {q && <>Words are looked for in names, labels, addresses and hosts. </>}
        {cluster && <>Only what cluster {cluster} has is shown. </>}
      </p>
      <Button onClick={showAll}>Show all</Button>
    </Empty>
  );
}

function Chips({ specs, search, set }: Setting & { specs: FacetSpec[] }) {
  const { filter = "" } = search;
  const chosen = [...termsOf(filter)].flatMap(([field, values]) => values.map((value) => ({ field, value })));
  if (chosen.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1 px-4 pb-2">
      {chosen.map(({ field, value }) => {
        const spec = specs.find((known) => known.field === field) ?? { field, label: field };
        const said = `${spec.label}: ${sayValue(spec, value)}`;
        return (
          <Chip
            key={said}
            label={`Drop ${said}`}
            onDrop={() => set({ filter: toggled(filter, field, value) })}
          >
            {said}
          </Chip>
        );
      })}
    </div>
  );
}

interface ColumnChooserProps<Row extends RowData> {
  columns: Array<Column<Row>>;
  chosen?: string;
  onChoose: (columns: string) => void;
}

function ColumnChooser<Row extends RowData>({ columns, chosen = "", onChoose }: ColumnChooserProps<Row>) {
  const shown = visibilityOf(columns, chosen);
  const hideable = columns.filter(({ enableHiding }) => enableHiding !== false);
  return (
    <Menu
      trigger={
        <IconButton label="Columns">
          <ColumnsIcon />
        </IconButton>
      }
    >
      {hideable.map((column) => {
        const id = columnId(column);
        return (
          <MenuCheck key={id} checked={shown[id] ?? true} onToggle={() => onChoose(withToggled(chosen, id))}>
            {String(column.header)}
          </MenuCheck>
        );
      })}
    </Menu>
  );
}
