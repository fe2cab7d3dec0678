import { Link, useLocation } from "@tanstack/react-router";
import { ClustersIcon, ConfigIcon, ServicesIcon } from "../ui/icons";

export const PLACES = [
  { to: "/services", label: "Services", key: "s", Icon: ServicesIcon },
  { to: "/config", label: "Config", key: "c", Icon: ConfigIcon },
  { to: "/clusters", label: "Clusters", key: "l", Icon: ClustersIcon },
] as const;

const ITEM =
  "flex h-12 flex-1 flex-col items-center justify-center gap-0.5 rounded text-[11px]/[14px] text-dim hover:bg-hover hover:text-ink aria-[current]:bg-chosen aria-[current]:text-accent! tablet:flex-none";

/** Instances have no list of their own: one comes to them by their services. */
const BY_SERVICES = ["/instances/", "/addresses/"];

/** On the left; on a phone at the bottom, where thumbs are. */
export function Rail() {
  const { pathname } = useLocation();
  const byServices = BY_SERVICES.some((part) => pathname.startsWith(part));
  return (
    <nav
      aria-label="Pages"
      className="row-start-3 flex gap-1 border-t border-line bg-rise p-1 tablet:row-start-2 tablet:flex-col tablet:border-t-0 tablet:border-r"
    >
      {PLACES.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          className={ITEM}
          aria-current={byServices && to === "/services" ? "true" : undefined}
        >
          <Icon />
          {label}
        </Link>
      ))}
    </nav>
  );
}
