import { noop, type Query, type QueryClient } from "@tanstack/react-query";
import { anyConcerns, type InterestsOf, interestsOf } from "./interest";
import type { Event as Change } from "./types";

/** Screens do not gain from being asked for more often. */
const PAUSE_MS = 100;

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** Without any, an answer is asked for again by hand only. */
      interests?: InterestsOf<never>;
      /** The least time from an answer to the next question; for what takes the manager much work. */
      pauseMs?: number;
    };
  }
}

/** Tells the questions that a change concerns to ask again; `all`: too much changed to tell, or it is not known what. */
export function renewer(client: QueryClient): (event: Change | "all") => void {
  const outdated = new WeakSet<Query>();
  const paced = new WeakSet<Query>();

  /** Each at its own pace, so that a slow answer holds no other back. */
  const keepUp = async (query: Query) => {
    paced.add(query);
    while (outdated.has(query)) {
      // What is being asked may be answered from before the change, so it is asked again once that has ended.
      while (query.state.fetchStatus !== "idle") {
        await query.fetch().catch(noop);
        await pause(query);
      }
      outdated.delete(query);
      query.invalidate();
      if (query.isActive() && !query.isDisabled()) await query.fetch().catch(noop);
      await pause(query);
    }
    paced.delete(query);
  };

  return (event) => {
    for (const query of client.getQueryCache().getAll()) {
      if (!isConcerned(query, event)) continue;
      outdated.add(query);
      if (!paced.has(query)) void keepUp(query);
    }
  };
}

/** What is being asked may be answered from other things than the last answer was. */
function isConcerned({ meta, state }: Query, event: Change | "all"): boolean {
  const given = meta?.interests ?? [];
  const awaited = state.fetchStatus === "idle" ? [] : interestsOf(given, undefined);
  const interests = [...interestsOf(given, state.data as never), ...awaited];
  if (event === "all" || event.reload) return interests.length > 0;
  return anyConcerns(event.changes, interests);
}

const pause = ({ meta }: Query) => new Promise((resolve) => setTimeout(resolve, meta?.pauseMs ?? PAUSE_MS));
