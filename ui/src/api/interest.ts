import type { ResourceChange, ResourceType } from "./types";

type Kind = ResourceType extends `RESOURCE_TYPE_${infer Name}` ? Lowercase<Name> : never;

/** What an answer was made of: it is asked for again when one of these changes. Empty means any. */
export interface Interest {
  type: Kind;
  id?: string;
  mesh?: string;
  cluster?: string;
  namespace?: string;
  kind?: string;
}

/** Some only the answer itself tells; before there is one, whatever it could be made of. */
export type InterestsOf<A> = Interest[] | ((answer: A | undefined) => Interest[]);

export function interestsOf<A>(given: InterestsOf<A>, answer: A | undefined): Interest[] {
  return typeof given === "function" ? given(answer) : given;
}

const PLACES = ["mesh", "cluster", "namespace", "kind"] as const;

export function concerns(change: ResourceChange, interest: Interest): boolean {
  if (change.type !== `RESOURCE_TYPE_${interest.type.toUpperCase()}`) return false;
  // A change without a name is of anything of its type that is in its place.
  if (interest.id && change.name && change.id !== interest.id) return false;
  return PLACES.every((place) => !interest[place] || !change[place] || interest[place] === change[place]);
}

export function anyConcerns(changes: ResourceChange[], interests: Interest[]): boolean {
  return interests.some((interest) => changes.some((change) => concerns(change, interest)));
}
