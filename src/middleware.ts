import { createMiddleware } from "@solidjs/start/middleware";
import { openPage } from "~/server/http/open-page";

export default createMiddleware({ onRequest: [openPage] });
