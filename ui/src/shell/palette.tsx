import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import * as queries from "../api/queries";
import { Picker } from "../ui/picker";
import { goalOfHit, PAGES } from "./goals";

/** Leads to anything: pages, and whatever the manager's search finds. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [q, setQ] = useState("");
  const navigate = useNavigate();
  const { cluster = "" } = useSearch({ from: "__root__" });
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...queries.search(q, cluster),
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const pages = PAGES.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()));
  const hits = q === "" ? [] : (data?.hits ?? []);
  const goals = [...hits.map((hit) => ({ ...goalOfHit(hit), stale: isPlaceholderData })), ...pages];
  const isSearching = isPlaceholderData || (isFetching && goals.length === 0);
  return (
    <Picker
      label="Search everything"
      placeholder="Services, pods, addresses, hosts, config, clusters, pages"
      q={q}
      onSearch={setQ}
      choices={goals}
      onChoose={({ leads }) => void navigate(leads)}
      onClose={onClose}
    >
      {error ? error.message : said(q, goals.length, isSearching)}
    </Picker>
  );
}

function said(q: string, found: number, isSearching: boolean): string {
  if (q === "") return "Type words of a name, an address, a host or a label. ↑ ↓ to choose, Enter to go.";
  if (isSearching) return "Searching";
  if (found === 0) return `Nothing has “${q}” in its name, addresses, hosts or labels.`;
  return "↑ ↓ to choose, Enter to go.";
}
