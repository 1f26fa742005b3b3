import type { APIEvent } from "@solidjs/start/server";
import { demoPages } from "~/server/demo/site/demo-pages";
import { renderDemoPage } from "~/server/demo/site/render-demo-page";
import css from "~/server/demo/site/site.css?raw";
import { getServices } from "~/server/services";

/** `/demo`: a small site with the demo assistant on it, where there is a demo. */
export const GET = async ({ params }: APIEvent): Promise<Response> => {
  const { config } = await getServices();
  const slug = params.page ?? "";
  if (slug === "site.css") return reply(css, "text/css");
  const page = config.isDemo ? demoPages.find((one) => one.slug === slug) : undefined;
  return page ? reply(renderDemoPage(page), "text/html") : reply("Cette page n’existe pas.", "text/plain", 404);
};

const reply = (body: string, type: string, status = 200): Response =>
  new Response(body, { status, headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" } });
