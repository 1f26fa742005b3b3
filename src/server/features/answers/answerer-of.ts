import type { Services } from "../../services";
import type { Answerer } from "../conversations/recall-answer";
import { chooseModel } from "../workspaces/choose-model";
import type { TurnQuestion } from "./turn-question";

/** Whose kept answers hold for an assistant as it is now. */
export const answererOf = (
  ctx: Pick<Services, "config" | "models" | "secrets">,
  workspace: TurnQuestion["workspace"],
): Answerer => ({ workspace, model: chooseModel(ctx, workspace).model.name });
