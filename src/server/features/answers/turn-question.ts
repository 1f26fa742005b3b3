import type { Channel } from "~/contract/conversations";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import type { KeptAnswer } from "../conversations/kept-answers.repository";
import type { AdmittedWorkspace } from "../workspaces/admit-page";

/** A question that was stored and now gets its answer. */
export interface TurnQuestion {
  conversationId: string;
  /** Nothing was said before it. */
  isFirst: boolean;
  messageId: string;
  /** When the question was received. */
  at: Date;
  question: string;
  /** The assistant asked; its language is for what it says by itself when the question's is neither French nor English. */
  workspace: Omit<AdmittedWorkspace, "isPaused">;
  channel: Channel;
  /** What the same question was answered before. */
  kept: KeptAnswer | null;
}

export type TurnContext = Services & Tenant & { workspaceId: string };
