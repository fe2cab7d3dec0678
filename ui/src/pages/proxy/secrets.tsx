import type { proxy } from "../../api/types";
import { word } from "../../lib/format";
import { State } from "../../ui/state";
import { columnsOf } from "../../ui/table/columns";
import { Age, Code, None } from "../../ui/text";
import { Browse } from "./browse";
import { UpdateState, updateWord } from "./cells";

const column = columnsOf<proxy.Secret>();

/** The certificate that is shown to others; what follows it, signed it. */
const leafOf = ({ certificates: [leaf] }: proxy.Secret) => leaf;

const COLUMNS = column.columns([
  column.accessor("name", {
    header: "Secret",
    meta: { width: 240 },
    cell: ({ getValue }) => <Code>{getValue()}</Code>,
  }),
  column.accessor(({ kind }) => word(kind, "SECRET_KIND"), {
    id: "kind",
    header: "Kind",
    meta: { width: 130, rank: 2 },
    cell: ({ getValue }) => getValue(),
  }),
  column.accessor((secret) => leafOf(secret)?.subjectAltNames.join(", ") || leafOf(secret)?.subject || "", {
    id: "names",
    header: "Speaks for",
    meta: { rank: 3 },
    cell: ({ getValue }) => <Code>{getValue() || "–"}</Code>,
  }),
  column.accessor((secret) => leafOf(secret)?.notBefore, {
    id: "began",
    header: "Valid since",
    meta: { width: 110, rank: 3 },
    cell: ({ getValue }) => <Age of={getValue()} ago />,
  }),
  column.accessor((secret) => leafOf(secret)?.notAfter, {
    id: "ends",
    header: "Valid until",
    meta: { width: 220, rank: 2 },
    cell: ({ getValue }) => <Until time={getValue()} />,
  }),
  column.accessor(({ update }) => updateWord(update), {
    id: "state",
    header: "State",
    meta: { width: 90 },
    cell: ({ row: { original } }) => <UpdateState of={original.update} />,
  }),
]);

const nameOf = ({ name }: proxy.Secret) => name;

export function Secrets({ of: { secrets } }: { of: proxy.ProxyConfig }) {
  return <Browse title="Secrets" items={secrets} columns={COLUMNS} nameOf={nameOf} />;
}

function Until({ time }: { time?: string }) {
  if (!time) return <None />;
  const over = Date.parse(time) < Date.now();
  const said = time.replace("T", " ").replace("Z", " UTC");
  return over ? <State tone="bad">expired {said}</State> : <Code>{said}</Code>;
}
