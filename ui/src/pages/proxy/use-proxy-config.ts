import { useQuery, useQueryClient } from "@tanstack/react-query";
import * as queries from "../../api/queries";

/** What a proxy told lately, and a way to have it asked again: then the answer is the proxy's own, and in the place of the other. */
export function useProxyConfig(id: string, section: queries.ProxySection[]) {
  const client = useQueryClient();
  const askAnew = () => void client.prefetchQuery(queries.proxyConfigAnew(id, section));
  return { ...useQuery(queries.proxyConfig(id, section)), askAnew };
}
