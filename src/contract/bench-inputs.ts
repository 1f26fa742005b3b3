import { z } from "zod";
import { questionMaxChars } from "./limits";
import { tidyQuestion } from "./tidy-question";

export const benchInput = z.object({
  workspaceId: z.string().max(64),
  question: z.string().transform(tidyQuestion).pipe(z.string().min(1).max(questionMaxChars)),
});
