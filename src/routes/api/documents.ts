import type { APIEvent } from "@solidjs/start/server";
import { uploadDoor } from "~/server/http/upload-door";

export const POST = ({ request, nativeEvent, clientAddress }: APIEvent) =>
  uploadDoor(request, nativeEvent.node.res, clientAddress);
