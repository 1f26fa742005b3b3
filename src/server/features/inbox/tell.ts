import type { MessageEvent } from "~/contract/conversation-status";
import { eventTexts } from "~/lib/i18n/handoff";
import type { Transaction } from "../../db/client";
import type { Tenant } from "../../kernel/actor";
import { addMessage } from "../conversations/add-message";
import type { ConversationRow } from "./inbox.repository";

/** Writes into the conversation what happened in it, and by whom. Readers say it in their own language, from the event. */
export const tell = async (
  tx: Transaction,
  place: Tenant & { workspaceId: string },
  row: ConversationRow,
  event: MessageEvent,
  at: Date,
  by?: { userId: string; name: string },
): Promise<void> => {
  const author = by && { id: by.userId, name: by.name };
  await addMessage(tx, place, row, { role: "system", event, text: eventTexts.fr[event](by?.name ?? ""), author, at });
};
