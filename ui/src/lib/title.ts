import { useEffect } from "react";

/** The tab's name, until this is gone: then what it was before. */
export function useTitle(name: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${name} · Navigator`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
