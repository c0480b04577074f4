import "./styles/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { config } from "zod/mini";
import { areasQuery, topologyQuery } from "./api/queries.ts";
import { shouldRetry } from "./api/retry.ts";
import { router } from "./router.tsx";

// The content security policy allows no generated code, and zod would otherwise probe for it.
config({ jitless: true });

const queries = new QueryClient({
  defaultOptions: { queries: { retry: shouldRetry, refetchOnWindowFocus: false } },
});
// Both are needed by every view, so they start before the first render.
void queries.prefetchQuery(topologyQuery);
void queries.prefetchQuery(areasQuery);

const container = document.getElementById("root");
if (container === null) throw new Error("index.html has no element with id root");
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
