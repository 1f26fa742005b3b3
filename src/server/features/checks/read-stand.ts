import type { Services } from "../../services";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import type { Place } from "./checks.repository";

/** A mark of all that answers depend on (documents, question-réponses, settings): another mark, and answers may differ. */
export const readStand = async (ctx: Pick<Services, "db"> & Place): Promise<string> =>
  String((await answeringWorkspace(ctx)).knowledgeVersion);
