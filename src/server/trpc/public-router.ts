import { chatRouter } from "../routers/public/chat.router";
import { widgetRouter } from "../routers/public/widget.router";
import { visitors } from "./init";

export const publicRouter = visitors.router({ widget: widgetRouter, chat: chatRouter });

export type PublicRouter = typeof publicRouter;
