import { query } from "@solidjs/router";
import type { FaqFilter } from "~/contract/faq";
import { api } from "~/lib/api";

const pageSize = 50;

export const faqListQuery = query(
  (workspaceId: string, search: string | undefined, filter: FaqFilter | undefined, cursor: string | undefined) =>
    api.faq.list.query({ workspaceId, search, filter, cursor, limit: pageSize }),
  "faq.list",
);

/** Those that end soon or have ended. */
export const endingFaqQuery = query((workspaceId: string) => api.faq.ending.query({ workspaceId }), "faq.ending");

export const faqCitationsQuery = query(
  (workspaceId: string, faqId: string) => api.faq.citations.query({ workspaceId, faqId }),
  "faq.citations",
);

export const faqQuery = query(
  (workspaceId: string, faqId: string) => api.faq.get.query({ workspaceId, faqId }),
  "faq.get",
);
