import type { ModelProblem } from "~/contract/models";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { ModelFailure } from "../../adapters/language-model/model-failure";
import type { Services } from "../../services";
import { type ModelTask, type Said, speakModel } from "./speak-model";
import type { Turn } from "./turn";

export interface SpokenAnswer extends Said {
  model: LanguageModel;
  /** Why the local model stood in. */
  fallback: ModelProblem | null;
}

/** An answer that broke off after its first words, and the model that wrote them. */
export class BrokenOff extends Error {
  constructor(
    readonly model: string,
    override readonly cause: unknown,
  ) {
    super("an answer broke off");
  }
}

/** Lets the model answer, and the local one in its place when it says nothing. What was begun is never gone on with by another. */
export const speakOrStandIn = async (
  ctx: Pick<Services, "models" | "logger">,
  chosen: { model: LanguageModel; problem: ModelProblem | null },
  task: ModelTask,
  turn: Turn,
): Promise<SpokenAnswer> => {
  const { model, problem } = chosen;
  try {
    return { ...(await speakModel(model, task, turn)), model, fallback: problem };
  } catch (error) {
    if (turn.text !== "") throw new BrokenOff(model.name, error);
    if (!(error instanceof ModelFailure) || model.isLocal || turn.signal.aborted) throw error;
    ctx.logger.warn({ problem: error.problem, model: model.name }, "the model gave no answer; the local one stands in");
    return { ...(await speakModel(ctx.models.local, task, turn)), model: ctx.models.local, fallback: error.problem };
  }
};
