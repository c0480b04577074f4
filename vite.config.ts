import { spawn } from "node:child_process";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const givenOrigin = process.env.API_ORIGIN;
const apiOrigin = givenOrigin ?? "http://127.0.0.1:3000";

/** `npm run dev` is one command: the API runs beside the client, restarted at changes, unless one is named. */
function apiBesideClient(): Plugin {
  return {
    name: "api-beside-client",
    apply: "serve",
    configureServer({ httpServer }) {
      if (givenOrigin !== undefined) return;
      const api = spawn(process.execPath, ["--import", "tsx", "--watch", "server/main.ts"], {
        stdio: "inherit",
      });
      httpServer?.once("close", () => api.kill());
      process.once("exit", () => api.kill());
    },
  };
}

export default defineConfig({
  root: "client",
  plugins: [react(), apiBesideClient()],
  build: { outDir: "../dist/client", emptyOutDir: true, target: "es2023" },
  // The client's own folder client/api is served under the same name, so its modules stay with Vite.
  server: { proxy: { "^/api/(?!.*\\.ts(\\?|$))": apiOrigin, "/ogc": apiOrigin } },
  worker: { format: "es" },
});
