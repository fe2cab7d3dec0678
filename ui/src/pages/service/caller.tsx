import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as queries from "../../api/queries";
import type { Instance, Service } from "../../api/types";
import { word } from "../../lib/format";
import { Button } from "../../ui/controls";
import { DownIcon } from "../../ui/icons";
import { Picker } from "../../ui/picker";
import { useListSearch } from "../list-frame";

export interface Caller {
  /** An instance's id; undefined: not known yet; empty: there is none. */
  caller: string | undefined;
  byDefault: boolean;
  error: Error | null;
  retry: () => void;
}

/** The one that the address has; or the first ready sidecar of another service, in the service's namespace if there is one. */
export function useCaller({ id, mesh, namespace }: Service): Caller {
  const [{ caller, cluster }] = useListSearch();
  const others = { mesh, cluster, fieldSelector: `proxyRole=sidecar,ready=true,service!=${id}`, pageSize: 1 };
  const near = useQuery({ ...queries.instances({ ...others, namespace }), enabled: !caller });
  const nobodyNear = near.data?.total === 0;
  const far = useQuery({ ...queries.instances(others), enabled: !caller && nobodyNear });
  const found = nobodyNear ? far : near;
  return {
    caller: caller ?? (found.data && (found.data.instances[0]?.id ?? "")),
    byDefault: caller === undefined,
    error: found.data ? null : found.error,
    retry: found.refetch,
  };
}

export function ChooseCaller({ service, caller = "" }: { service: Service; caller?: string }) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Button onClick={() => setChoosing(true)} aria-label={`Choose the caller, now ${caller || "nobody"}`}>
        <code className="max-w-[50vw] truncate" title={caller}>
          {caller || "choose a caller"}
        </code>
        <DownIcon size={12} />
      </Button>
      {choosing && <CallerPicker service={service} onClose={() => setChoosing(false)} />}
    </>
  );
}

const SHOWN = 50;

function CallerPicker({ service: { mesh }, onClose }: { service: Service; onClose: () => void }) {
  const [{ cluster }, set] = useListSearch();
  const [q, setQ] = useState("");
  const { data, error, isPlaceholderData } = useQuery({
    ...queries.instances({
      q,
      mesh,
      cluster,
      fieldSelector: "proxyRole=sidecar|gateway|waypoint",
      pageSize: SHOWN,
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Picker
      label="Choose a caller"
      placeholder="A pod, address, label, namespace or cluster"
      q={q}
      onSearch={setQ}
      choices={(data?.instances ?? []).map((of) => ({ ...choiceOf(of), stale: isPlaceholderData }))}
      onChoose={({ key }) => set({ caller: key })}
      onClose={onClose}
    >
      {error ? error.message : said(isPlaceholderData ? undefined : data?.total)}
    </Picker>
  );
}

function said(total: number | undefined): string {
  if (total === undefined) return "Searching";
  if (total === 0) return "No sidecar, gateway or waypoint of this mesh matches.";
  const more = total > SHOWN ? `The first ${SHOWN} of ${total}; type to find others. ` : "";
  return `${more}↑ ↓ to choose, Enter to look through its proxy.`;
}

function choiceOf({ id, pod, proxyRole, namespace, cluster, ready }: Instance) {
  return {
    key: id,
    type: word(proxyRole, "PROXY_ROLE"),
    name: pod,
    why: ready ? undefined : "not ready",
    place: `${namespace} · ${cluster}`,
  };
}
