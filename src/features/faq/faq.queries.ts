import { query } from "@solidjs/router";
import { api } from "~/lib/api";
import type { FaqAsked } from "./faq-asked";

export const faqPageSize = 50;

export const faqListQuery = query(
  (workspaceId: string, asked: FaqAsked) => api.faq.list.query({ workspaceId, ...asked, limit: faqPageSize }),
  "faq.list",
);

/** What was deleted and can come back. */
export const deletedFaqQuery = query(
  (workspaceId: string, asked: Pick<FaqAsked, "search" | "page">) =>
    api.faq.listDeleted.query({ workspaceId, ...asked, limit: faqPageSize }),
  "faq.deleted",
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
