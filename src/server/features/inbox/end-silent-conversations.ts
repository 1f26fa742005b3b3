import { eventTexts } from "~/lib/i18n/handoff";
import { publish } from "../../db/publish";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { addMessage } from "../conversations/add-message";
import { endSilentSlice } from "./silent.repository";

/** A conversation ends after half an hour without a word; a later message opens it again. */
export const silenceMs = 30 * 60_000;

/** Ends silent conversations of every organization, a slice at a time. Nobody who waits for a person's word is dropped. */
export const endSilentConversations = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  let total = 0;
  for (let ended = 1; ended > 0; total += ended) ended = await endSlice(ctx);
  return total;
};

const endSlice = (ctx: Pick<Services, "db" | "clock">): Promise<number> =>
  asSystem(ctx.db, "sweep", async (tx) => {
    const at = ctx.clock.now();
    const { ended, held } = await endSilentSlice(tx, new Date(at.getTime() - silenceMs));
    for (const row of held) {
      await addMessage(tx, row, row, { role: "system", event: "ended", text: eventTexts.fr.ended(""), at });
      await publish(tx, row, { kind: "inbox", workspaceId: row.workspaceId, subjectId: row.id });
    }
    return ended;
  });
