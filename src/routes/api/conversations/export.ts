import type { APIEvent } from "@solidjs/start/server";
import { exportDoor } from "~/server/http/export-door";

export const GET = ({ request, clientAddress }: APIEvent) => exportDoor(request, clientAddress);
