// Runs a program of this folder with what Node alone does not do, TypeScript: `node browser/run.mjs measure paint http://…`
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [name, ...args] = process.argv.slice(2);
const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
const { module } = await runnerImport(program, { configFile: false, logLevel: "error" });
try {
  await module.main(...args);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
