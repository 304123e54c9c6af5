import { buildSync } from "esbuild";
import { gzipSync } from "node:zlib";

// `npm run size`: what the whole client weighs in somebody's bundle. Types weigh nothing there. Fails above the limit.

const MOST_BYTES = 10 * 1024;
const built = buildSync({
  stdin: { contents: 'export * from "./dist/index.js";', resolveDir: new URL("..", import.meta.url).pathname },
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2022",
});
const [{ contents }] = built.outputFiles;
const bytes = gzipSync(contents, { level: 9 }).length;
console.log(`@umpire/client: ${contents.length} bytes minified, ${bytes} bytes gzipped; the limit is ${MOST_BYTES}`);
if (bytes > MOST_BYTES) process.exitCode = 1;
