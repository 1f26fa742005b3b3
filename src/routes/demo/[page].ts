import type { APIEvent } from "@solidjs/start/server";
import { demoDoor } from "~/server/demo/site/demo-door";

export const GET = ({ params }: APIEvent) => demoDoor(params.page ?? "");
