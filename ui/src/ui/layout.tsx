import type { ReactNode } from "react";

/** A list, and what is open of it: beside it where there is room, in its place where there is not. */
export function Split({ list, detail }: { list: ReactNode; detail: ReactNode }) {
  // One place for the list whether or not something is open: it keeps its scroll position, and the focus.
  const place = detail
    ? "hidden w-[38%] max-w-[560px] min-w-[360px] border-r border-line wide:flex"
    : "flex min-w-0 flex-1";
  return (
    <div className="flex h-full min-w-0">
      <div className={place}>{list}</div>
      {detail && <div className="relative min-w-0 flex-1 overflow-y-auto">{detail}</div>}
    </div>
  );
}

interface SectionProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a detail page: a heading over a rule, never a box. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="mt-6" aria-label={title}>
      <div className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-4 pb-1">
        <h2 className="text-head font-medium">{title}</h2>
        {aside !== undefined && aside !== false && <span className="text-dim">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** Names and their values, for reading. */
export function Properties({ of }: { of: Array<[name: string, value: ReactNode]> }) {
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1 px-4 py-2">
      {of.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-dim">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface SimpleTableProps {
  label: string;
  head: string[];
  rows: Array<{ key: string; cells: ReactNode[] }>;
}

/** A few rows that are read, not browsed: cells wrap, nothing is cut. */
export function SimpleTable({ label, head, rows }: SimpleTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached without a mouse
    <div className="relative overflow-x-auto" tabIndex={0}>
      <table className="w-full" aria-label={label}>
        <thead>
          <tr>
            {head.map((name) => (
              <th
                key={name}
                scope="col"
                className="h-8 px-2 text-left text-label font-medium whitespace-nowrap text-dim first:pl-4 last:pr-4"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-t border-line hover:bg-hover">
              {cells.map((cell, at) => (
                <td
                  key={head[at]}
                  className="h-8 px-2 py-1 align-top whitespace-nowrap first:pl-4 last:w-full last:pr-4"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
