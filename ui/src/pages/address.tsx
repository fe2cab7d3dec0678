import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, useParams, useSearch } from "@tanstack/react-router";
import * as queries from "../api/queries";
import type { Instance } from "../api/types";
import { Empty, Failed, Loading, Notice } from "../ui/notices";
import { Code } from "../ui/text";
import { ClusterName } from "./cluster-name";

/** Leads to the instance that has an address: proxies know addresses, not pods. */
export function AddressPage() {
  const { address } = useParams({ from: "/addresses/$address" });
  const { at } = useSearch({ from: "/addresses/$address" });
  const { data, error, refetch } = useQuery(
    queries.instances({ fieldSelector: `ip=${address}`, pageSize: 500 }),
  );
  if (error && !data)
    return <Failed page what={`Who has ${address} is not known`} error={error} retry={refetch} />;
  if (!data) return <Loading what={`who has ${address}`} />;
  const found = meant(data.instances, at);
  const [only] = found;
  if (!only) {
    return (
      <Empty page title={`No instance has the address ${address}`}>
        <p>It may be outside of the clusters that are known, or of a pod that is gone.</p>
      </Empty>
    );
  }
  if (found.length === 1)
    return <Navigate replace to="/instances/$id" params={{ id: only.id }} search={{}} />;
  return (
    <Notice page tone="none" title={`Several instances have the address ${address}`}>
      <p>Pods on a node’s network share its address, and networks of clusters may overlap.</p>
      <ul>
        {found.map(({ id, pod, cluster }) => (
          <li key={id} className="flex gap-3">
            <Link to="/instances/$id" params={{ id }} search={{}} className="text-accent hover:underline">
              <Code>{pod || id}</Code>
            </Link>
            <ClusterName id={cluster} brief />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Proxies may know a cluster by another name than it has here: then it could be any of them. */
function meant(found: Instance[], at = ""): Instance[] {
  const there = found.filter(({ cluster }) => cluster === at);
  return there.length > 0 ? there : found;
}
