import type { SearchExplanation } from "~/contract/bench";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { explainSearch } from "../knowledge/explain-search";
import { answeringWorkspace } from "../workspaces/answering-workspace";

/** What the assistant finds now for a question, with the settings it answers with. */
export const explainQuestion = async (
  ctx: Services & Tenant & { workspaceId: string },
  question: string,
): Promise<SearchExplanation> => explainSearch(ctx, question, await answeringWorkspace(ctx));
