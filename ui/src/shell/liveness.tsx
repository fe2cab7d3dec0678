import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLive } from "../api/live";
import * as queries from "../api/queries";
import type { Cluster } from "../api/types";
import { useNow } from "../lib/clock";
import { age, plural } from "../lib/format";
import { State, type Tone } from "../ui/state";

/** Whether what is shown is so now, and how old the oldest of it is. */
export function Liveness() {
  const live = useLive();
  const { data, error } = useQuery(queries.clusters());
  const now = useNow();
  const [tone, short, long] = livenessOf(live, data?.clusters, error !== null, now);
  return (
    <>
      <span role="status" className="sr-only">
        {short}
      </span>
      <Link to="/clusters" className="flex h-8 items-center rounded px-2 hover:bg-hover">
        <State tone={tone}>
          {short}
          {long && <span className="hidden text-dim tablet:inline"> · {long}</span>}
        </State>
      </Link>
    </>
  );
}

export function livenessOf(
  live: boolean | undefined,
  clusters: Cluster[] | undefined,
  failed: boolean,
  now: number,
): [Tone, short: string, long?: string] {
  if (live === false || failed) return ["bad", "Not live", "the manager does not answer; trying again"];
  if (live === undefined || !clusters) return ["none", "Connecting"];
  if (clusters.length === 0) return ["none", "No clusters"];
  const away = clusters.filter(({ freshness }) => freshness !== "FRESHNESS_CURRENT");
  const oldest = clusters.map(({ confirmedAt }) => confirmedAt ?? "").sort()[0];
  const since = oldest ? `oldest ${age(oldest, now)}` : "one not heard yet";
  if (away.length === 0) return ["good", "Live", `${plural(clusters.length, "cluster")}, ${since}`];
  return ["stale", `${away.length} of ${clusters.length} stale`, since];
}
