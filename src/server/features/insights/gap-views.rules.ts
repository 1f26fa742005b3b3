import type { GapView } from "~/contract/gaps";
import type { AskedText, DecisionRow, GapRow } from "./gaps.repository";

/** A gap as it is shown; null when its text is there no more. */
export const gapViewOf = (
  row: GapRow,
  asked: AskedText | undefined,
  decision: DecisionRow | undefined,
): GapView | null =>
  asked
    ? {
        id: row.questionKey,
        question: asked.question,
        kinds: row.kinds,
        count: row.count,
        lastAskedAt: new Date(row.lastAskedAt).toISOString(),
        conversationId: asked.conversationId,
        messageId: row.messageId,
        dismissedAt: decision?.decision === "dismissed" ? new Date(decision.decidedAt).toISOString() : null,
        proposal: proposalOf(decision),
      }
    : null;

const proposalOf = (decision: DecisionRow | undefined): GapView["proposal"] =>
  decision?.decision === "proposed" && decision.faqId
    ? { faqId: decision.faqId, isPublished: decision.faqState === "published" }
    : null;
