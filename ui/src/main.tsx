import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Failure, TIMED_OUT } from "./api/client";
import { keepCurrent } from "./api/live";
import { router } from "./routes";
import "./styles.css";

const RETRIES = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The event stream says when an answer is not current any more.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      // A manager on this machine answers without any network.
      networkMode: "always",
      retry: (failures, error) =>
        error instanceof Failure && error.passing && error.reason !== TIMED_OUT && failures < RETRIES,
    },
  },
});
keepCurrent(client);

const app = document.getElementById("app");
if (!app) throw new Error("index.html has no element #app");
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
