import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { requestStop } from "../conversations/request-stop";

/** Stops an answer of this visitor's: at once where it is written here, else by the row its node looks at. */
export const stopAnswer = async (
  ctx: Services & Tenant & { workspaceId: string },
  input: { visitorId: string; conversationId: string; messageId: string },
): Promise<{ stopped: boolean }> => {
  const stopped = await requestStop(ctx, input);
  ctx.turns.get(input.messageId)?.cut("stopped");
  return { stopped };
};
