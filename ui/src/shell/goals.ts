import type { NavigateOptions } from "@tanstack/react-router";
import type { SearchHit } from "../api/types";
import { word } from "../lib/format";
import type { Choice } from "../ui/picker";
import { PLACES } from "./rail";

/** Where the palette leads. */
interface Goal extends Choice {
  leads: NavigateOptions;
}

export const PAGES: Goal[] = PLACES.map(({ to, label }) => ({
  key: to,
  type: "page",
  name: label,
  place: "",
  leads: { to },
}));

export function goalOfHit(hit: SearchHit): Goal {
  return {
    key: `${hit.type} ${hit.mesh} ${hit.id}`,
    type: hit.kind || word(hit.type, "RESOURCE_TYPE"),
    name: hit.name,
    place: [hit.namespace, hit.cluster || hit.clusters.join(", ")].filter(Boolean).join(" · "),
    why: reasonOf(hit),
    leads: leadsTo(hit),
  };
}

function reasonOf({ match }: SearchHit): string | undefined {
  if (!match || match.field === "MATCH_FIELD_NAME" || match.field === "MATCH_FIELD_PLACE") return undefined;
  return `${word(match.field, "MATCH_FIELD")} ${match.value}`;
}

function leadsTo({ type, id, mesh, name }: SearchHit): NavigateOptions {
  switch (type) {
    case "RESOURCE_TYPE_SERVICE":
      return { to: "/services/$id", params: { id }, search: { mesh } };
    case "RESOURCE_TYPE_INSTANCE":
      return { to: "/instances/$id", params: { id } };
    case "RESOURCE_TYPE_CONFIG":
      return { to: "/config/$id", params: { id } };
    case "RESOURCE_TYPE_CLUSTER":
      return { to: "/clusters/$id", params: { id } };
    case "RESOURCE_TYPE_NAMESPACE":
      return { to: "/services", search: { filter: `namespace=${name}` } };
    case "RESOURCE_TYPE_MESH":
      return { to: "/services", search: { filter: `mesh=${name}` } };
    default:
      return { to: "/services", search: { q: name } };
  }
}
