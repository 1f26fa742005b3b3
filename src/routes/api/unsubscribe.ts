import type { APIEvent } from "@solidjs/start/server";
import { unsubscribeDoor } from "~/server/http/unsubscribe-door";

export const POST = ({ request }: APIEvent) => unsubscribeDoor(request);
