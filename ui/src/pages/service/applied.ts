import type { Instance, Verdict } from "../../api/types";

/** Instances of one workload are configured alike: one of them stands for all. */
export interface Workload {
  /** `cluster/name`. */
  name: string;
  instance: Instance;
}

/** In order of their names; a ready instance stands for the others where there is one. */
export function workloadsOf(instances: Instance[]): Workload[] {
  const readyFirst = instances
    .filter(({ workload }) => workload !== undefined)
    .sort((a, b) => Number(b.ready) - Number(a.ready));
  const first = new Map<string, Instance>();
  for (const instance of readyFirst) {
    const name = `${instance.cluster}/${instance.workload?.name || instance.pod}`;
    if (!first.has(name)) first.set(name, instance);
  }
  return [...first]
    .map(([name, instance]) => ({ name, instance }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** An object that applies, or objects of one name in several clusters. */
export interface Applied {
  kind: string;
  namespace: string;
  name: string;
  /** One for each cluster whose objects count. */
  ids: string[];
  reasons: string[];
  workloads: string[];
}

export interface Judged {
  workload: string;
  verdicts: Verdict[];
}

/** By kind and name; objects of several clusters are one where they are called the same. */
export function appliedOf(judged: Judged[]): Applied[] {
  const found = new Map<string, Applied>();
  for (const { workload, verdicts } of judged) {
    for (const { kind, namespace, name, id, reason } of verdicts) {
      const told = { kind, namespace, name, ids: [id], reasons: [reason], workloads: [workload] };
      const same = found.get(keyOf(told));
      found.set(keyOf(told), same ? both(same, told) : told);
    }
  }
  return [...found.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

export const keyOf = ({ kind, namespace, name }: Applied) => [kind, namespace, name].join(":");

function both(one: Applied, other: Applied): Applied {
  return {
    ...one,
    ids: unique([...one.ids, ...other.ids]),
    reasons: unique([...one.reasons, ...other.reasons]),
    workloads: unique([...one.workloads, ...other.workloads]),
  };
}

const unique = (texts: string[]) => [...new Set(texts)].sort();
