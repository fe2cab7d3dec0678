import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLive } from "../api/live";
import * as queries from "../api/queries";
import type { Live } from "../api/stream";
import type { Cluster } from "../api/types";
import { useNow } from "../lib/clock";
import { age, plural } from "../lib/format";
import { State, type Tone } from "../ui/state";

/** Whether what is shown is so now, and how old the oldest of it is. */
export function Liveness() {
  const live = useLive();
  const { data, dataUpdatedAt, error, failureCount } = useQuery(queries.clusters());
  const now = useNow();
  const unansweredSince = error || failureCount > 0 ? dataUpdatedAt : undefined;
  const { tone, short, age, more } = livenessOf(live, data?.clusters, unansweredSince, now);
  return (
    <>
      <span role="status" className="sr-only">
        {short}
      </span>
      <Link
        to="/clusters"
        title={[short, age, more].filter(Boolean).join(" · ")}
        className="flex h-8 min-w-0 items-center rounded px-1 hover:bg-hover tablet:px-2"
      >
        <State tone={tone}>
          {short}
          {age && <span className="text-dim"> · {age}</span>}
          {more && <span className="hidden text-dim tablet:inline">, {more}</span>}
        </State>
      </Link>
    </>
  );
}

interface Said {
  tone: Tone;
  short: string;
  /** Of the oldest that is shown. */
  age?: string;
  /** Where there is room. */
  more?: string;
}

/** `unansweredSince`: 0 where there never was an answer. */
export function livenessOf(
  live: Live | undefined,
  clusters: Cluster[] | undefined,
  unansweredSince: number | undefined,
  now: number,
): Said {
  if (live?.what === "lost") return notLive(live.heardAt, now);
  if (unansweredSince !== undefined) return notLive(unansweredSince, now);
  if (!live || !clusters) return { tone: "none", short: "Connecting" };
  if (clusters.length === 0) return { tone: "none", short: "No clusters" };
  const away = clusters.filter(({ freshness }) => freshness !== "FRESHNESS_CURRENT");
  const oldest = clusters.map(({ confirmedAt }) => confirmedAt ?? "").sort()[0];
  const since = oldest ? `oldest ${age(oldest, now)}` : "one not heard yet";
  if (away.length > 0)
    return { tone: "stale", short: `${away.length} of ${clusters.length} stale`, age: since };
  return { tone: "good", short: "Live", age: since, more: plural(clusters.length, "cluster") };
}

function notLive(since: number | undefined, now: number): Said {
  if (!since) return { tone: "bad", short: "Not live", more: "the manager does not answer; trying again" };
  const heard = `heard ${age(new Date(since).toISOString(), now)} ago`;
  return { tone: "bad", short: "Not live", age: heard, more: "trying again" };
}
