import type { APIEvent } from "@solidjs/start/server";
import { dashboardDoor } from "~/server/http/dashboard-door";

const handle = ({ request, nativeEvent, clientAddress }: APIEvent) =>
  dashboardDoor(request, nativeEvent.node.res, clientAddress);

export const GET = (event: APIEvent) => handle(event);
export const POST = (event: APIEvent) => handle(event);
