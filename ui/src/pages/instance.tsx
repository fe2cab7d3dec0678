import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps, useParams, useSearch } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import * as queries from "../api/queries";
import type { Instance, InstanceDetail } from "../api/types";
import { word } from "../lib/format";
import { Failed, Loading, NotCurrent, Strip } from "../ui/notices";
import { Age, Tag } from "../ui/text";
import { ClusterName, useClusters } from "./cluster-name";
import { DetailHead } from "./detail-head";
import { InstanceState, isCurrent } from "./health";
import { Overview } from "./instance-overview";
import { SECTIONS } from "./proxy/sections";
import { hasProxy } from "./proxy/summary";

const ProxyTab = lazy(() => import("./proxy/tab").then(({ ProxyTab }) => ({ default: ProxyTab })));
const Verdicts = lazy(() => import("./verdicts").then(({ Verdicts }) => ({ default: Verdicts })));

export function InstancePage() {
  const { id } = useParams({ from: "/instances/$id" });
  const { data, error, refetch, dataUpdatedAt } = useQuery(queries.instance(id));
  const notice = <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />;
  if (data?.instance)
    return <InstanceArticle instance={data.instance} detail={data.detail} notice={notice} />;
  if (error) return <Failed page what={`Instance ${id} is not known`} error={error} retry={refetch} />;
  return <Loading what={`instance ${id}`} />;
}

interface InstanceArticleProps {
  instance: Instance;
  detail?: InstanceDetail;
  notice: ReactNode;
}

function InstanceArticle({ instance, detail, notice }: InstanceArticleProps) {
  const { tab = "" } = useSearch({ from: "/instances/$id" });
  const { id, pod, ips, cluster, namespace, proxyRole, proxyVersion, version } = instance;
  const known = useClusters().get(cluster);
  return (
    <article aria-label={`Instance ${pod || id}`} className="flex h-full min-h-0 flex-col">
      <DetailHead crumbs={crumbsOf(instance)} name={pod || ips[0] || id} id={id}>
        <InstanceState of={instance} />
        <span className="text-dim">in namespace {namespace} of</span>
        <ClusterName id={cluster} brief />
        {version && <Tag>{version}</Tag>}
        {hasProxy(instance) && (
          <Tag>
            {word(proxyRole, "PROXY_ROLE")} {proxyVersion}
          </Tag>
        )}
      </DetailHead>
      {notice}
      {known && !isCurrent(known) && (
        <Strip tone="stale">
          The cluster is not current: this is how the instance was <Age of={known.confirmedAt} ago />. Its
          proxy cannot be asked until the edge is back.
        </Strip>
      )}
      <Tabs instance={instance} tab={tab} />
      <div className="relative flex min-h-0 flex-1 flex-col overflow-y-auto">
        <Suspense fallback={<Loading what="this part of the instance" />}>
          <Part instance={instance} detail={detail} tab={tab} />
        </Suspense>
      </div>
    </article>
  );
}

function Part({ instance, detail, tab }: { instance: Instance; detail?: InstanceDetail; tab: string }) {
  const section = SECTIONS.find(({ id }) => id === tab);
  if (section) return <ProxyTab key={section.id} instance={instance} section={section} />;
  if (tab === "config") return <Verdicts instance={instance} />;
  return <Overview instance={instance} detail={detail} />;
}

function crumbsOf({ services, mesh, namespace }: Instance): Array<{ label: string; leads: LinkProps }> {
  const all = { label: "Services", leads: { to: "/services", search: {} } as LinkProps };
  const inNamespace = {
    label: namespace,
    leads: { to: "/services", search: { filter: `namespace=${namespace}` } } as LinkProps,
  };
  const behind = services.slice(0, 1).map((id) => ({
    label: id.split(":")[1] ?? id,
    leads: { to: "/services/$id", params: { id }, search: { mesh } } as LinkProps,
  }));
  return [all, inNamespace, ...behind];
}

function Tabs({ instance, tab }: { instance: Instance; tab: string }) {
  const kind = instance.proxyRole === "PROXY_ROLE_ZTUNNEL" ? "ztunnel" : "envoy";
  const sections = SECTIONS.filter(({ of }) => hasProxy(instance) && (of === kind || of === "both"));
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone, another tab may be out of sight
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [tab]);
  const tabs = [{ id: "", label: "Overview" }, { id: "config", label: "Istio config" }, ...sections];
  return (
    <nav
      ref={nav}
      aria-label="Parts of the instance"
      className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-3"
    >
      {tabs.map(({ id, label }) => (
        <Link
          key={id}
          to="/instances/$id"
          params={{ id: instance.id }}
          search={({ cluster }) => ({ cluster, tab: id || undefined })}
          // By itself the first one would be that of all tabs: it asks for nothing that they do not.
          activeOptions={{ exact: true }}
          aria-current={tab === id ? "page" : undefined}
          className={`-mb-px flex h-9 items-center border-b-2 px-2 whitespace-nowrap ${tab === id ? "border-accent font-medium" : "border-transparent text-dim hover:text-ink"}`}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
