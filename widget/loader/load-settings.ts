import type { WidgetConfig } from "../../src/contract/chat";

/** The assistant's settings; "refused" when there is none for this page, undefined when the server is out of reach. */
export const loadSettings = async (api: string, workspace: string): Promise<WidgetConfig | "refused" | undefined> => {
  const address = `${api}widget.config?input=${encodeURIComponent(JSON.stringify({ workspace }))}`;
  try {
    const response = await fetch(address, { credentials: "omit" });
    if (response.ok) return await readSettings(response);
    return response.status < 500 && response.status !== 429 ? "refused" : undefined;
  } catch {
    // A refusal has no CORS headers and looks like a dead line; asked without CORS, a server that is there answers.
    const probe = await fetch(address, { mode: "no-cors" }).catch(() => undefined);
    return probe && "refused";
  }
};

const readSettings = async (response: Response): Promise<WidgetConfig> => {
  const body: { result: { data: WidgetConfig } } = await response.json();
  return body.result.data;
};
