import { defineConfig } from "drizzle-kit";

// `npx drizzle-kit generate` writes SQL from the schema, `npx drizzle-kit migrate` may apply it instead of `npm run migrate`.
export default defineConfig({
  dialect: "turso",
  schema: [
    "./src/adapters/schema.ts",
    "./src/adapters/schema-approval.ts",
    "./src/adapters/schema-log.ts",
    "./src/adapters/schema-privacy.ts",
    "./src/adapters/schema-repeats.ts",
    "./src/adapters/schema-model.ts",
    "./src/adapters/schema-treaty.ts",
  ],
  out: "./migrations",
  dbCredentials: {
    url: process.env["DATABASE_URL"] ?? "file:data/umpire.db",
    ...(process.env["DATABASE_AUTH_TOKEN"] === undefined ? {} : { authToken: process.env["DATABASE_AUTH_TOKEN"] }),
  },
});
