import type { APIEvent } from "@solidjs/start/server";
import { fileDoor } from "~/server/http/file-door";

export const GET = ({ request, params, clientAddress }: APIEvent) =>
  fileDoor(request, { workspaceId: params.workspaceId ?? "", documentId: params.documentId ?? "" }, clientAddress);
