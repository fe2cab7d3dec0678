import type { Cluster, Freshness, Health, Instance, ServiceInCluster } from "../api/types";
import { State, type Tone } from "../ui/state";
import { None } from "../ui/text";

const HEALTHS: Record<Health, Tone> = {
  HEALTH_READY: "good",
  HEALTH_DEGRADED: "warn",
  HEALTH_FAILING: "bad",
  HEALTH_UNSPECIFIED: "none",
};

const FRESHNESSES: Record<Freshness, [Tone, string]> = {
  FRESHNESS_CURRENT: ["good", "current"],
  FRESHNESS_STALE: ["stale", "stale"],
  FRESHNESS_DISCONNECTED: ["stale", "disconnected"],
  FRESHNESS_INITIALIZING: ["none", "not heard yet"],
  FRESHNESS_UNSPECIFIED: ["none", "unknown"],
};

/** `3 of 4 ready`, with the health that the manager finds. */
export function Ready({
  health,
  of,
}: {
  health: Health;
  of: Array<Pick<ServiceInCluster, "instances" | "readyInstances">>;
}) {
  const [ready, all] = countReady(of);
  return <State tone={HEALTHS[health]}>{all === 0 ? "no instances" : `${ready} of ${all} ready`}</State>;
}

export function countReady(
  of: Array<Pick<ServiceInCluster, "instances" | "readyInstances">>,
): [ready: number, all: number] {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return [sum(of.map(({ readyInstances }) => readyInstances)), sum(of.map(({ instances }) => instances))];
}

export function healthOf({ instances, readyInstances }: ServiceInCluster): Health {
  if (instances === 0) return "HEALTH_UNSPECIFIED";
  if (readyInstances === instances) return "HEALTH_READY";
  return readyInstances === 0 ? "HEALTH_FAILING" : "HEALTH_DEGRADED";
}

export function FreshnessState({ of }: { of: Freshness }) {
  const [tone, words] = FRESHNESSES[of];
  return <State tone={tone}>{words}</State>;
}

/** What kubectl's STATUS says, as good or bad as it is. */
export function InstanceState({ of }: { of: Instance }) {
  return <State tone={toneOf(of)}>{wordsOf(of)}</State>;
}

/** Not ready yet, which is not the same as failing. */
const STARTING = /^(Pending|ContainerCreating|PodInitializing|Init:\d+\/\d+|Running|)$/;

export const isStarting = (status: string) => STARTING.test(status);

function toneOf({ ready, terminating, status }: Instance): Tone {
  if (terminating) return "warn";
  if (ready) return "good";
  if (["Completed", "Succeeded"].includes(status)) return "none";
  return isStarting(status) ? "warn" : "bad";
}

function wordsOf({ ready, terminating, status }: Instance): string {
  if (terminating) return "Terminating";
  if (ready) return status && status !== "Running" ? `ready, ${status}` : "ready";
  return !status || status === "Running" ? "not ready" : status;
}

export function Versions({ of }: { of: string[] }) {
  const versions = [...new Set(of)].filter(Boolean).sort();
  return versions.length > 0 ? <code title={versions.join(", ")}>{versions.join(", ")}</code> : <None />;
}

export const isCurrent = (cluster: Cluster | undefined) =>
  !cluster || cluster.freshness === "FRESHNESS_CURRENT";
