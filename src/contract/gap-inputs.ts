import { z } from "zod";
import { faqStates } from "./faq";
import { faqFields } from "./faq-inputs";
import { gapKinds, gapOrders, gapStates } from "./gaps";

const inWorkspace = z.object({ workspaceId: z.string().max(64) });

export const listGapsInput = inWorkspace.extend({
  state: z.enum(gapStates).default("open"),
  kind: z.enum(gapKinds).optional(),
  order: z.enum(gapOrders).default("latest"),
  /** Words of the question, whatever their endings and accents. */
  search: z.string().trim().max(200).optional(),
  /** From 1. */
  page: z.number().int().min(1).max(10_000).default(1),
});
export type ListGapsInput = z.input<typeof listGapsInput>;

/** `gapId` is a gap's own id, the id of one of its answers, or the question in words. */
export const readGapInput = inWorkspace.extend({ gapId: z.string().trim().min(1).max(4_000) });
export const gapInput = inWorkspace.extend({ gapId: z.string().max(64) });
export const answerGapInput = gapInput.extend({ fields: faqFields, state: z.enum(faqStates) });
export const reopenGapInput = gapInput.extend({ settledAt: z.iso.datetime() });
export const countGapsInput = z.object({ workspaceId: z.string().max(64).optional() });
