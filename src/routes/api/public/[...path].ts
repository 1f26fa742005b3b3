import type { APIEvent } from "@solidjs/start/server";
import { publicDoor } from "~/server/http/public-door";

const handle = ({ request, nativeEvent, clientAddress }: APIEvent) =>
  publicDoor(request, nativeEvent.node.res, clientAddress);

export const GET = (event: APIEvent) => handle(event);
export const POST = (event: APIEvent) => handle(event);
export const OPTIONS = (event: APIEvent) => handle(event);
