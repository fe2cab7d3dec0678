import { lazy, Suspense } from "react";
import { stringify } from "yaml";
import { Button } from "./controls";
import { CopyButton } from "./copy";
import { DownloadIcon } from "./icons";
import { Loading } from "./notices";
import type { Leads } from "./yaml-links";

const YamlView = lazy(() => import("./yaml-view").then(({ YamlView }) => ({ default: YamlView })));

/** An object as YAML: to read, fold, search, copy and take away. */
export function Document({ of, name, leads }: { of: unknown; name: string; leads?: Leads }) {
  return <TextDocument text={stringify(of, { lineWidth: 0 })} name={`${name}.yaml`} leads={leads} />;
}

interface TextDocumentProps {
  /** What is copied and taken away. */
  text: string;
  /** What is shown in its place. */
  shown?: string;
  name: string;
  leads?: Leads;
}

export function TextDocument({ text, shown = text, name, leads }: TextDocumentProps) {
  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = Object.assign(document.createElement("a"), {
      href: address,
      download: name.replaceAll(/[^\w.-]+/g, "_"),
    });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div>
      <div className="flex items-center gap-2 px-4 py-1.5 text-label text-dim">
        <CopyButton text={text} what="the whole text" />
        <Button onClick={download}>
          <DownloadIcon size={14} />
          Download
        </Button>
        <span className="hidden tablet:inline">Ctrl F inside searches.</span>
      </div>
      <Suspense fallback={<Loading what={name} />}>
        <YamlView text={shown} label={name} leads={leads} />
      </Suspense>
    </div>
  );
}
