import type { ModelProblem } from "~/contract/models";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import type { Services } from "../../services";
import { type ModelFacts, modelChoice } from "./model-choice.rules";

type Context = Pick<Services, "config" | "models" | "secrets">;

/** The model that answers for an assistant; or the local one in its place, and why. */
export const chooseModel = (
  ctx: Context,
  workspace: ModelFacts & { id: string },
): { model: LanguageModel; problem: ModelProblem | null } => {
  const key = workspace.modelKey && ctx.secrets.unseal(workspace.modelKey, workspace.id);
  if (workspace.modelKey && key === null) return { model: ctx.models.local, problem: "key_unreadable" };
  const choice = modelChoice(workspace, key, ctx.config.mistral);
  switch (choice.kind) {
    case "local":
      return { model: ctx.models.local, problem: null };
    case "unable":
      return { model: ctx.models.local, problem: choice.problem };
    case "hosted":
      return { model: ctx.models.hosted(choice.choice), problem: null };
  }
};
