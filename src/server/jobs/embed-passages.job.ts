import { embedPassages } from "../features/knowledge/embed-passages";
import type { EmbedderContext } from "../features/workspaces/choose-embedder";
import type { Services } from "../services";
import type { JobHandler } from "./job";

type Parts = Pick<Services, "db" | "clock"> & EmbedderContext;

/** Embeds what is not yet of one assistant. */
export const embedPassagesJob = (parts: Parts): JobHandler => ({
  run: ({ organizationId, workspaceId }, signal) => {
    if (!organizationId || !workspaceId) throw new Error("passages belong to an assistant");
    return embedPassages({ ...parts, organizationId, workspaceId }, signal);
  },
});
