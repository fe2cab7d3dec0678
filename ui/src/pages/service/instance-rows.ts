import type { Instance } from "../../api/types";
import { hasWords } from "../../lib/words";

export const nameOf = ({ id, pod, ips }: Instance) => pod || (ips[0] ?? id);

export const workloadOf = ({ workload }: Instance) => (workload ? `${workload.kind} ${workload.name}` : "");

/** As it is sorted by, and what a row's change is. */
export const stateOf = ({ ready, terminating, status }: Instance) =>
  [ready ? "ready" : "not ready", terminating && "ending", status].filter(Boolean).join(" ");

/** What belongs together stands together. */
export function byWorkload(a: Instance, b: Instance): number {
  const key = (of: Instance) => [of.cluster, workloadOf(of), nameOf(of)].join(" ");
  return key(a).localeCompare(key(b), "en", { numeric: true });
}

/** In what its row says. */
export function foundBy(instance: Instance, words: string): boolean {
  const { id, cluster, version, ips, node, locality } = instance;
  const said = [id, cluster, version, node, locality?.zone, workloadOf(instance), stateOf(instance), ...ips];
  return words === "" || hasWords(said.join(" "), words);
}
