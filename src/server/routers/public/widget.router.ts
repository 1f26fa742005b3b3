import { widgetConfigInput } from "~/contract/chat-inputs";
import { readWidgetConfig } from "../../features/workspaces/read-widget-config";
import { visitors } from "../../trpc/init";
import { visitorProcedure } from "../../trpc/procedures";

export const widgetRouter = visitors.router({
  config: visitorProcedure.input(widgetConfigInput).query(({ ctx }) => readWidgetConfig(ctx.visit)),
});
