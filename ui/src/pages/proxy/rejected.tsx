import { useQuery } from "@tanstack/react-query";
import type { ProxySection } from "../../api/queries";
import * as queries from "../../api/queries";
import type { Instance, proxy } from "../../api/types";
import { SimpleTable } from "../../ui/layout";
import { Failed, Loading } from "../../ui/notices";
import { Age } from "../../ui/text";
import { MadeBy, To } from "./cells";
import { listenerKey } from "./listeners";

interface Rejected {
  section: ProxySection;
  name: string;
  error: proxy.UpdateError;
  madeBy?: proxy.ConfigRef;
}

const SECTIONS: ProxySection[] = ["listeners", "routes", "clusters", "secrets", "ecds"];

/** What a proxy refused of its configuration, in the proxy's own words, and from which object it was made. */
export function RejectedConfig({ instance }: { instance: Instance }) {
  const { data, error, refetch } = useQuery(queries.proxyConfig(instance.id, SECTIONS));
  if (error && !data)
    return <Failed what="What the proxy rejected is not known" error={error} retry={refetch} />;
  if (!data?.proxyConfig) return <Loading what="what the proxy rejected" />;
  const rows = rejectedOf(data.proxyConfig).map(({ section, name, error, madeBy }) => ({
    key: `${section} ${name}`,
    cells: [
      <To key="name" tab={section} open={name} label={name} />,
      section,
      <span key="why" className="block w-max max-w-[72ch] wrap-anywhere whitespace-normal">
        {error.details}
      </span>,
      <MadeBy key="by" of={madeBy} />,
      <Age key="when" of={error.lastUpdateAttempt} ago />,
    ],
  }));
  return <SimpleTable label="Rejected" head={["Rejected", "Part", "Why", "Made by", "Tried"]} rows={rows} />;
}

export function rejectedOf({ listeners, routes, clusters, secrets, ecds }: proxy.ProxyConfig): Rejected[] {
  return [
    ...listeners.flatMap((listener) =>
      rejected("listeners", listenerKey(listener), listener.update, listener.istioConfig),
    ),
    ...routes.flatMap(({ name, update }) => rejected("routes", name, update)),
    ...clusters.flatMap(({ name, update, istioConfig }) => rejected("clusters", name, update, istioConfig)),
    ...secrets.flatMap(({ name, update }) => rejected("secrets", name, update)),
    ...ecds.flatMap(({ filter, update }) => rejected("ecds", filter?.extension?.name ?? "", update)),
  ];
}

function rejected(
  section: ProxySection,
  name: string,
  update?: proxy.Update,
  madeBy?: proxy.ConfigRef,
): Rejected[] {
  return update?.error ? [{ section, name, error: update.error, madeBy }] : [];
}
