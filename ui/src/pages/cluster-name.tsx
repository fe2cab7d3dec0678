import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { createContext, Fragment, type ReactNode, useContext, useMemo } from "react";
import * as queries from "../api/queries";
import type { Cluster } from "../api/types";
import { Shape } from "../ui/state";
import { Age } from "../ui/text";
import { isCurrent } from "./health";

type Clusters = ReadonlyMap<string, Cluster>;

const Known = createContext<Clusters>(new Map());

/** Asks for the clusters once, for all the names that a page may show. */
export function KnownClusters({ children }: { children: ReactNode }) {
  const { data } = useQuery(queries.clusters());
  const known = useMemo(() => new Map(data?.clusters.map((cluster) => [cluster.id, cluster])), [data]);
  return <Known value={known}>{children}</Known>;
}

/** What is known of clusters, by id: whose rows are old is said wherever they are shown. */
export function useClusters(): Clusters {
  return useContext(Known);
}

/** A cluster's name, which leads to it; one that is not current says since when. */
export function ClusterName({ id, brief = false }: { id: string; brief?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Link to="/clusters/$id" params={{ id }} search={{}} className="hover:underline">
        <code>{id}</code>
      </Link>
      <Staleness of={id} brief={brief} />
    </span>
  );
}

/** As many names as fit, in one line: text as far as it goes, since a list shows hundreds. */
export function ClusterNames({ of }: { of: string[] }) {
  const known = useClusters();
  const more = of.length - MOST;
  return (
    <code title={of.join(", ")}>
      {of.slice(0, MOST).map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ", "}
          {id}
          {!isCurrent(known.get(id)) && (
            <>
              {" "}
              <Staleness of={id} brief />
            </>
          )}
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more`}
    </code>
  );
}

const MOST = 4;

function Staleness({ of, brief }: { of: string; brief: boolean }) {
  const cluster = useClusters().get(of);
  if (isCurrent(cluster)) return null;
  return (
    <span className="inline-flex items-center gap-1 text-label text-stale">
      <Shape tone="stale" />
      <span className={brief ? "sr-only" : ""}>
        stale, <Age of={cluster?.confirmedAt} />
      </span>
    </span>
  );
}
