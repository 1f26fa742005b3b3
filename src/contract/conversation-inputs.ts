import { z } from "zod";

export const conversationInput = z.object({ workspaceId: z.string().max(64), conversationId: z.string().max(64) });
