/** All that addresses hold after the `?`: plain text, so that people can read and write it. */
export interface Search {
  /** Words that are searched for. */
  q?: string;
  filter?: string;
  sort?: string;
  /** Columns that are shown beside or instead of those that are by themselves. */
  columns?: string;
  /** Everything of this cluster only. */
  cluster?: string;
  /** Of the service that is open, where several meshes have it. */
  mesh?: string;
  /** Which part of a page is shown. */
  tab?: string;
  /** Which object of a part is open. */
  open?: string;
  /** Words that are searched for within what is open beside a list, and its order. */
  within?: string;
  order?: string;
  /** The instance through whose proxy a service is looked at. */
  caller?: string;
  /** Words that are searched for in whom an object affects. */
  whom?: string;
  /** Of several clusters that have an address, the one that is meant. */
  at?: string;
}

const NAMES: Array<keyof Search> = [
  "q",
  "filter",
  "sort",
  "columns",
  "cluster",
  "mesh",
  "tab",
  "open",
  "within",
  "order",
  "caller",
  "whom",
  "at",
];

export function validSearch(given: Record<string, unknown>): Search {
  const texts = NAMES.filter((name) => typeof given[name] === "string" && given[name] !== "");
  return Object.fromEntries(texts.map((name) => [name, given[name]]));
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Of one of a list, as the router writes it. */
export function rowAddress(list: string, id: string, search: Search): string {
  return `${list}${encodeURIComponent(id).replace(/%3A/g, ":")}${writeSearch({ ...search })}`;
}

export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => typeof value === "string" && value !== "");
  const written = new URLSearchParams(given as Array<[string, string]>).toString();
  // What a query may hold as it is, stays readable.
  return written ? `?${written.replace(/%(3A|2F|7C|2C|3D)/g, (code) => decodeURIComponent(code))}` : "";
}
