import { createServer } from "node:http";

export interface HostPage {
  /** What goes in head and at the end of body; `{{widget}}` stands for the widget's script tag. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
}

export interface HostServer {
  origin: string;
  /** Serves this page at the returned address, on an origin that is not the widget's. */
  show(page: HostPage): string;
  close(): Promise<void>;
}

/** Somebody's site. */
export const startHost = async (): Promise<HostServer> => {
  const pages: HostPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1).split("?")[0])];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
    return response.end(html(page));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    show: (page) => `${origin}/${pages.push(page) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const html = ({ head = "", body = "" }: HostPage) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Atelier Lumen</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${head}</head>
<body><main><h1>Atelier Lumen</h1><p>Nous rénovons des lampes anciennes à Lyon.</p>
<p><a href="#garantie" id="first">La garantie</a></p></main>
${body}</body></html>`;
