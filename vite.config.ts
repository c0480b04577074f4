import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The client alone: `npm run dev` proxies what the API answers to the server beside it. */
const apiOrigin = process.env.API_ORIGIN ?? "http://127.0.0.1:3000";

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: { outDir: "../dist/client", emptyOutDir: true, target: "es2023", sourcemap: false },
  server: { proxy: { "/api": apiOrigin, "/ogc": apiOrigin } },
  worker: { format: "es" },
});
