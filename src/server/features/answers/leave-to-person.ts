import { askForTeamMail } from "../conversations/ask-for-team-mail";
import type { Turn } from "./turn";
import type { TurnContext } from "./turn-question";

/** A question to a conversation that a person holds: no model is called, the reader is told, and so is the team if nobody is there. */
export const leaveToPerson = async (
  ctx: TurnContext,
  { conversationId }: { conversationId: string },
  turn: Turn,
): Promise<void> => {
  turn.close([
    { type: "sources", sources: [] },
    { type: "done", outcome: "handed_over", ragScore: null, cached: false },
  ]);
  await askForTeamMail(ctx, conversationId).catch((error: unknown) =>
    ctx.logger.error({ err: error }, "a mail to the team could not be asked for"),
  );
};
