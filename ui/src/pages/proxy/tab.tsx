import type { ComponentType, ReactNode } from "react";
import type { Instance, proxy } from "../../api/types";
import { indented } from "../../lib/json";
import { Document, TextDocument } from "../../ui/document";
import { Section } from "../../ui/layout";
import { Failed, Loading, NotCurrent, Strip } from "../../ui/notices";
import { AsOf } from "./as-of";
import { Clusters } from "./clusters";
import { Endpoints } from "./endpoints";
import { Listeners } from "./listeners";
import { ProxyOwner } from "./owner";
import { rejectionsOf } from "./rejections";
import { Routes } from "./routes";
import { Secrets } from "./secrets";
import type { Section as ProxyPart } from "./sections";
import { useLeads } from "./use-leads";
import { useProxyConfig } from "./use-proxy-config";
import { Certificates, Connections, Policies, Services, Workloads } from "./ztunnel";

/** One part of what a proxy is configured with, as the proxy itself tells it. */
export function ProxyTab({ instance, section }: { instance: Instance; section: ProxyPart }) {
  const { data, error, refetch, isFetching, dataUpdatedAt, askAnew } = useProxyConfig(instance.id, [
    section.asks,
  ]);
  if (error && !data) return <Failed what="The proxy did not answer" error={error} retry={refetch} />;
  if (!data?.proxyConfig) return <Loading what="the proxy's configuration" />;
  const config = data.proxyConfig;
  return (
    <>
      <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />
      <AsOf config={config} asking={isFetching} onAsk={askAnew} />
      {rejectionsOf(config).map(({ key, name, error }) => (
        <Strip key={key} tone="bad">
          <code>{name}</code> was rejected by the proxy, which goes on with what it had: {error.details}
        </Strip>
      ))}
      <ProxyOwner instance={instance}>
        <Part section={section} config={config} instance={instance} />
      </ProxyOwner>
    </>
  );
}

const OF_ZTUNNEL: Record<string, ComponentType<{ of: proxy.Ztunnel }>> = {
  workloads: Workloads,
  services: Services,
  policies: Policies,
  certificates: Certificates,
  connections: Connections,
};

interface PartProps {
  section: ProxyPart;
  config: proxy.ProxyConfig;
  instance: Instance;
}

function Part({ section: { id, asks }, config, instance }: PartProps): ReactNode {
  const name = instance.pod || instance.id;
  const leads = useLeads(id);
  const OfZtunnel = OF_ZTUNNEL[id];
  if (OfZtunnel) return config.ztunnel && <OfZtunnel of={config.ztunnel} />;
  switch (id) {
    case "listeners":
      return <Listeners of={config} />;
    case "routes":
      return <Routes of={config} />;
    case "clusters":
      return <Clusters of={config} />;
    case "endpoints":
      return <Endpoints of={config} />;
    case "secrets":
      return <Secrets of={config} />;
    case "dumps":
      return Object.entries(config.dumps).map(([part, text]) => (
        <Section key={part} title={part} aside={`${Math.ceil(text.length / 1024)} KiB`}>
          <TextDocument text={text} shown={indented(text)} name={`${name}-${part}.json`} leads={leads} />
        </Section>
      ));
    default:
      return <Document of={config[asks]} name={`${name}-${id}`} leads={leads} />;
  }
}
