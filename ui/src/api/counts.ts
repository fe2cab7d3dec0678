import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Asking } from "./queries";
import type { Facet } from "./types";

/** While somebody types, the list alone is asked for. */
const QUIET_MS = 250;
/** How much older than the rows counts may be. */
const PAUSE_MS = 2000;

/**
 * What is counted of a whole list. It takes the manager a look at every row, so it is asked for after the rows, and again some
 * time after these were told anew.
 */
export function useCounts<A extends { facets: Facet[] }>(
  { queryKey, queryFn }: Asking<A>,
  rowsUpdatedAt: number,
): Facet[] {
  const { data, dataUpdatedAt, errorUpdatedAt, refetch } = useQuery({
    queryKey,
    queryFn,
    enabled: false,
    placeholderData: keepPreviousData,
  });
  const asked = JSON.stringify(queryKey);
  const answeredAt = Math.max(dataUpdatedAt, errorUpdatedAt);
  const isOld = dataUpdatedAt < rowsUpdatedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question waits its own time
  useEffect(() => {
    if (!isOld) return;
    const wait = answeredAt === 0 ? QUIET_MS : Math.max(0, answeredAt + PAUSE_MS - Date.now());
    const timer = setTimeout(refetch, wait);
    return () => clearTimeout(timer);
  }, [asked, isOld, answeredAt, refetch]);
  return data?.facets ?? [];
}
