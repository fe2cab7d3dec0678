// Beside each file of dist/app/ that gains from it, one that is compressed: the manager sends them as they are.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist/app", import.meta.url));
const WORTH_IT = /\.(html|js|css|svg)$/;

for (const name of readdirSync(DIST, { recursive: true })) {
  if (!WORTH_IT.test(name)) continue;
  const content = readFileSync(join(DIST, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(join(DIST, `${name}.br`), brotliCompressSync(content, { params }));
}
