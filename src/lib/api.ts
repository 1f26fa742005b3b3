import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink, type TRPCLink } from "@trpc/client";
import { isServer } from "solid-js/web";
import type { AppRouter } from "~/server/trpc/app-router";
import { requestLink } from "./api-request-link";

const url = "/api/trpc";

const browserLink = (): TRPCLink<AppRouter> =>
  splitLink({
    condition: (operation) => operation.type === "subscription",
    true: httpSubscriptionLink({ url }),
    false: httpLink({ url }),
  });

/** The dashboard's procedures. While a page renders on the server they run in the same process, for the same session. */
export const api = createTRPCClient<AppRouter>({ links: [isServer ? requestLink() : browserLink()] });
