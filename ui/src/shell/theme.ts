import { useState } from "react";

export type Theme = "system" | "light" | "dark";

/** Kept in this browser; public/theme.js sets it before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState((document.documentElement.dataset.theme ?? "system") as Theme);
  const choose = (chosen: Theme) => {
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem("theme", chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
