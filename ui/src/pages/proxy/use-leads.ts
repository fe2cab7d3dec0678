import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Leads } from "../../ui/yaml-links";
import { leadOf } from "./leads";
import { useOwner } from "./owner";

/** Where values lead to in documents of a tab. */
export function useLeads(tab: string): Leads {
  const router = useRouter();
  const { id, mesh, configCluster } = useOwner();
  return useMemo(
    () => ({
      addressOf: (place) => {
        const lead = leadOf({ ...place, path: `${tab}.${place.path}` }, { id, mesh, configCluster });
        return lead && router.buildLocation(lead).href;
      },
      follow: (address) => router.history.push(address),
    }),
    [router, tab, id, mesh, configCluster],
  );
}
