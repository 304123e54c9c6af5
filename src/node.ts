import { enableCompileCache } from "node:module";

// Before anything else is loaded, so that the next start need not compile it again.
enableCompileCache();

const { start } = await import("./serve.ts");
await start(process.env);
