import { z } from "zod";
import { depthMaxLimit, pagesMaxLimit, revisits, webPageStates, webSourceKinds } from "./web-sources";

const address = z
  .string()
  .trim()
  .max(2_000)
  .pipe(z.url({ protocol: /^https?$/ }));

export const webSourceSettings = z.object({
  revisit: z.enum(revisits),
  pagesMax: z.number().int().min(1).max(pagesMaxLimit),
  depthMax: z.number().int().min(0).max(depthMaxLimit),
});
export type WebSourceSettings = z.infer<typeof webSourceSettings>;

export const createWebSourceInput = webSourceSettings.extend({
  workspaceId: z.string().max(64),
  url: address,
  kind: z.enum(webSourceKinds),
});
export type CreateWebSourceInput = z.infer<typeof createWebSourceInput>;

export const webSourceInput = z.object({ workspaceId: z.string().max(64), webSourceId: z.string().max(64) });
export const webPageInput = webSourceInput.extend({ pageId: z.string().max(64) });
export const updateWebSourceInput = webSourceInput.extend({ settings: webSourceSettings.partial() });
export const listWebPagesInput = webSourceInput.extend({
  state: z.enum(webPageStates).optional(),
  cursor: z.string().max(64).default(""),
  limit: z.number().int().min(1).max(100).default(50),
});
