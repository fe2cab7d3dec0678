/** What a table shows: as many rows as there are, of which those in sight need to be known. */
export interface Rows<Row> {
  count: number;
  /** Undefined while it is asked for. */
  at(index: number): Row | undefined;
  /** Told when other rows come into sight. */
  want(first: number, last: number): void;
  /** Where all are here: then they can be sorted here. */
  all?: Row[];
}

export function rowsOf<Row>(all: Row[]): Rows<Row> {
  return { count: all.length, at: (index) => all[index], want: () => {}, all };
}
