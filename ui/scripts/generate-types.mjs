// Writes src/api/types.ts from docs/openapi.json; with --check, says whether what is there is what would be written.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE = new URL("../../docs/openapi.json", import.meta.url);
const TARGET = new URL("../src/api/types.ts", import.meta.url);
const PREFIX = "/api/v1/";
const REF = "#/components/schemas/";

const document = JSON.parse(readFileSync(SOURCE, "utf8"));
const schemas = document.components.schemas;
const paths = Object.entries(document.paths).filter(([path]) => path.startsWith(PREFIX));

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.slice(REF.length);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `Array<${typeOf(schema.items)}>`;
  if (schema.type === "object") return objectOf(schema);
  if (schema.type === "integer") return "number";
  if (["string", "number", "boolean"].includes(schema.type)) return schema.type;
  if (Object.keys(schema).every((key) => key === "description")) return "unknown";
  throw new Error(`no TypeScript for ${JSON.stringify(schema)}: teach scripts/generate-types.mjs`);
}

function objectOf({ properties, required = [], additionalProperties }) {
  if (!properties)
    return `Record<string, ${typeof additionalProperties === "object" ? typeOf(additionalProperties) : "unknown"}>`;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) ? "" : "?";
    return `${comment(schema)}${JSON.stringify(name)}${mark}: ${typeOf(schema)};`;
  });
  return `{\n${fields.join("\n")} }`;
}

const comment = ({ description }) => (description ? `/** ${description.replaceAll("*/", "*")} */\n` : "");

/** Every schema that the paths lead to. */
function reachable(from, found = new Set()) {
  for (const [, name] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    if (!schemas[name]) throw new Error(`docs/openapi.json has no schema ${name}: run \`make proto\``);
    found.add(name);
    reachable(schemas[name], found);
  }
  return found;
}

function declaration(name, schema) {
  const short = name.split(".").at(-1);
  return `${comment(schema)}export type ${short} = ${typeOf(schema)};`;
}

function route([path, { get }]) {
  const query = get.parameters.filter((parameter) => parameter.in === "query");
  const fields = query.map(({ name, schema }) => `${name}?: ${typeOf(schema)};`);
  const asked = fields.length > 0 ? `{ ${fields.join(" ")} }` : "Record<never, never>";
  const [answer] = Object.values(get.responses["200"].content);
  return `${JSON.stringify(path)}: { query: ${asked}; answer: ${typeOf(answer.schema)} };`;
}

function generate() {
  const names = [...reachable(paths)].sort();
  const own = names.filter((name) => !name.includes("."));
  const proxy = names.filter((name) => name.startsWith("proxy."));
  return [
    "// Generated from docs/openapi.json by `npm run generate`. Do not edit.",
    ...own.map((name) => declaration(name, schemas[name])),
    `export namespace proxy {\n${proxy.map((name) => declaration(name, schemas[name])).join("\n")}\n}`,
    `/** What can be asked, with what, and what is answered. */\nexport interface Routes {\n${paths.map(route).join("\n")}\n}`,
    "",
  ].join("\n\n");
}

/** As `npm run lint` wants it. */
function formatted(source) {
  const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
  return execFileSync(biome, ["format", "--stdin-file-path=types.ts"], { input: source, encoding: "utf8" });
}

const wanted = formatted(generate());
if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, wanted);
} else if (readFileSync(TARGET, "utf8") !== wanted) {
  console.error(
    "src/api/types.ts is not what docs/openapi.json says: run `npm run generate` in ui/ and commit the result",
  );
  process.exit(1);
}
