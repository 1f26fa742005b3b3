import { getServices } from "../../services";
import { demoPages } from "./demo-pages";
import { renderDemoPage } from "./render-demo-page";
import css from "./site.css?raw";

/** `/demo` and what lies below it: a small site with the demo assistant on it, where there is a demo. */
export const demoDoor = async (slug: string): Promise<Response> => {
  const { config } = await getServices();
  if (slug === "site.css") return reply(css, "text/css");
  const page = config.isDemo ? demoPages.find((one) => one.slug === slug) : undefined;
  return page ? reply(renderDemoPage(page), "text/html") : reply("Cette page n’existe pas.", "text/plain", 404);
};

const reply = (body: string, type: string, status = 200): Response =>
  new Response(body, { status, headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" } });
