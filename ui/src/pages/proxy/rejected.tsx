import { useQuery } from "@tanstack/react-query";
import type { ProxySection } from "../../api/queries";
import * as queries from "../../api/queries";
import type { Instance } from "../../api/types";
import { SimpleTable } from "../../ui/layout";
import { Failed, Loading } from "../../ui/notices";
import { Age, Code } from "../../ui/text";
import { MadeBy, To } from "./cells";
import { rejectionsOf } from "./rejections";

const SECTIONS: ProxySection[] = ["listeners", "routes", "clusters", "secrets", "ecds"];

/** What a proxy refused of its configuration, in the proxy's own words, and from which object it was made. */
export function RejectedConfig({ instance }: { instance: Instance }) {
  const { data, error, refetch } = useQuery(queries.proxyConfig(instance.id, SECTIONS));
  if (error && !data)
    return <Failed what="What the proxy rejected is not known" error={error} retry={refetch} />;
  if (!data?.proxyConfig) return <Loading what="what the proxy rejected" />;
  const rows = rejectionsOf(data.proxyConfig).map(({ key, section, name, leads, error, madeBy }) => ({
    key,
    cells: [
      leads ? <To key="name" {...leads} label={name || "without a name"} /> : <Code key="name">{name}</Code>,
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
