import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import * as queries from "../../api/queries";
import type { Instance } from "../../api/types";

export interface Owner {
  /** Of the instance whose proxy it is. */
  id: string;
  mesh?: string;
  /** Whose Istio objects the proxy is made from, which may be another cluster than the instance's. Undefined: not known. */
  configCluster?: string;
}

const Told = createContext<Owner>({ id: "" });

/** What all that is told of a proxy refers to. */
export function ProxyOwner({
  instance: { id, mesh },
  children,
}: {
  instance: Instance;
  children: ReactNode;
}) {
  const { data } = useQuery(queries.verdicts(id, { pageSize: 1 }));
  return <Told value={{ id, mesh, configCluster: data?.source?.cluster }}>{children}</Told>;
}

export const useOwner = () => useContext(Told);
