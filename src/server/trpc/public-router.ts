import { chatRouter } from "../routers/public/chat.router";
import { handoffRouter } from "../routers/public/handoff.router";
import { widgetRouter } from "../routers/public/widget.router";
import { visitors } from "./init";

export const publicRouter = visitors.router({ widget: widgetRouter, chat: chatRouter, handoff: handoffRouter });

export type PublicRouter = typeof publicRouter;
