import { enableCompileCache } from "node:module";

/** The Node entry. The cache comes before anything else is loaded, so that the next start need not compile it again. */
enableCompileCache();

try {
  const { start } = await import("./serve.ts");
  await start(process.env);
} catch (cause) {
  process.stderr.write(`Umpire did not start: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}
