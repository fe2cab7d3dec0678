import { useState } from "react";
import type { Facet } from "../api/types";
import { type Filter, toggled, valuesOf } from "../lib/filter";

export interface FacetSpec {
  field: string;
  label: string;
  /** How a value is said; as it is, without. */
  say?: (value: string) => string;
}

interface FacetsProps {
  specs: FacetSpec[];
  facets: Facet[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What there is, how often, and what of it is asked for. */
export function Facets({ specs, facets, filter, onFilter }: FacetsProps) {
  return (
    <div className="space-y-4 p-4">
      {specs.map((spec) => {
        const facet = facets.find(({ field }) => field === spec.field);
        return facet && <OneFacet key={spec.field} {...{ spec, facet, filter, onFilter }} />;
      })}
    </div>
  );
}

const FEW = 8;

function OneFacet({
  spec,
  facet,
  filter,
  onFilter,
}: {
  spec: FacetSpec;
  facet: Facet;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const [all, setAll] = useState(false);
  const chosen = valuesOf(filter, spec.field);
  // A chosen value stays, even where nothing has it now.
  const gone = chosen.filter((value) => !facet.values.some((known) => known.value === value));
  const values = [...gone.map((value) => ({ value, count: 0 })), ...facet.values];
  // A choice between one is none.
  if (values.length < 2 && chosen.length === 0) return null;
  const shown = all ? values : values.slice(0, FEW);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-label font-medium text-dim">{spec.label}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="flex h-6 cursor-pointer items-center gap-2 rounded px-1 hover:bg-hover">
          <input
            type="checkbox"
            className="accent-accent"
            checked={chosen.includes(value)}
            onChange={() => onFilter(toggled(filter, spec.field, value))}
          />
          <span className="min-w-0 flex-1 truncate" title={value}>
            {sayValue(spec, value)}
          </span>
          <span className="text-label text-dim">{count}</span>
        </label>
      ))}
      {!all && values.length > FEW && (
        <button
          type="button"
          className="px-1 text-label text-accent hover:underline"
          onClick={() => setAll(true)}
        >
          {values.length - FEW} more
        </button>
      )}
      {all && facet.moreValues > 0 && (
        <p className="px-1 text-label text-dim">and {facet.moreValues} that a search finds</p>
      )}
    </fieldset>
  );
}

export function sayValue({ say }: FacetSpec, value: string): string {
  return (say ? say(value) : value) || "none";
}
