import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import * as queries from "../api/queries";
import { Button, IconButton } from "../ui/controls";
import { DownIcon, HelpIcon, SearchIcon, ThemeIcon } from "../ui/icons";
import { Menu, MenuChoice } from "../ui/menu";
import { Key } from "../ui/text";
import type { Does } from "./keys";
import { Liveness } from "./liveness";
import { type Theme, useTheme } from "./theme";

export function TopBar({ palette, help }: Does) {
  return (
    <header className="flex h-12 items-center gap-1 border-b border-line bg-rise px-2 tablet:col-span-2 tablet:gap-2 tablet:px-3">
      <Link to="/services" className="mr-1 flex items-center gap-2 text-head font-semibold tablet:mr-4">
        <img src="/icon.svg" alt="" className="size-6" />
        <span className="sr-only tablet:not-sr-only">Navigator</span>
      </Link>
      <button
        type="button"
        onClick={palette}
        className="flex h-7 min-w-8 items-center gap-2 rounded border border-edge bg-ground px-2 text-dim hover:border-dim tablet:w-72"
      >
        <SearchIcon size={14} />
        <span className="sr-only text-left tablet:not-sr-only tablet:flex-1">Search everything</span>
        <span aria-hidden="true" className="hidden tablet:inline">
          <Key>{isApple() ? "⌘ K" : "Ctrl K"}</Key>
        </span>
      </button>
      <ClusterFilter />
      <span className="flex-1" />
      <Liveness />
      <ThemeMenu />
      <span className="hidden tablet:inline">
        <IconButton label="Keyboard help" onClick={help}>
          <HelpIcon />
        </IconButton>
      </span>
    </header>
  );
}

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Every page then tells of this cluster only. */
function ClusterFilter() {
  const { data } = useQuery(queries.clusters());
  const { cluster = "" } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const choose = (chosen: string) =>
    navigate({ to: ".", search: (search) => ({ ...search, cluster: chosen || undefined }) });
  const choices = [
    { value: "", label: "All clusters" },
    ...(data?.clusters ?? []).map(({ id }) => ({ value: id, label: id })),
  ];
  return (
    <Menu
      trigger={
        <Button aria-label={`Cluster filter: ${cluster || "all clusters"}`}>
          <span className={`max-w-24 truncate tablet:max-w-48 ${cluster ? "font-medium text-accent" : ""}`}>
            {cluster || "All clusters"}
          </span>
          <DownIcon size={12} />
        </Button>
      }
    >
      <MenuChoice value={cluster} choices={choices} onChoose={choose} />
    </Menu>
  );
}

const THEMES: Array<{ value: Theme; label: string }> = [
  { value: "system", label: "As the system has it" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

function ThemeMenu() {
  const [theme, choose] = useTheme();
  return (
    <Menu
      trigger={
        <IconButton label="Theme">
          <ThemeIcon />
        </IconButton>
      }
    >
      <MenuChoice value={theme} choices={THEMES} onChoose={choose} />
    </Menu>
  );
}
