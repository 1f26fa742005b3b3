import { z } from "zod";
import { checkMaxChars } from "./checks";
import { tidyQuestion } from "./tidy-question";

const workspaceId = z.string().max(64);
const question = z.string().transform(tidyQuestion).pipe(z.string().min(1).max(checkMaxChars));
export const addCheckInput = z.object({ workspaceId, question });
export const checkInput = z.object({ workspaceId, checkId: z.string().max(64) });
export const automaticChecksInput = z.object({ workspaceId, isAutomatic: z.boolean() });
export const editCheckInput = checkInput.extend({ question });
