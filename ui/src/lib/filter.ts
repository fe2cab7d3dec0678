/** A list's filter as its address has it: the API's field selector, `health=failing|degraded,namespace=shop`. */
export type Filter = string;

export function valuesOf(filter: Filter, field: string): string[] {
  return termsOf(filter).get(field) ?? [];
}

/** With the value chosen if it was not, and not if it was. */
export function toggled(filter: Filter, field: string, value: string): Filter {
  const terms = termsOf(filter);
  const values = terms.get(field) ?? [];
  const rest = values.filter((chosen) => chosen !== value);
  terms.set(field, rest.length < values.length ? rest : [...values, value]);
  return written(terms);
}

export function termsOf(filter: Filter): Map<string, string[]> {
  const terms = filter.split(",").filter((term) => term.includes("="));
  return new Map(
    terms.map((term) => {
      const at = term.indexOf("=");
      return [term.slice(0, at), term.slice(at + 1).split("|")];
    }),
  );
}

function written(terms: Map<string, string[]>): Filter {
  const kept = [...terms].filter(([, values]) => values.length > 0);
  return kept.map(([field, values]) => `${field}=${values.join("|")}`).join(",");
}
