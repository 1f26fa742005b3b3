import type { WidgetConfig } from "../../src/contract/chat";

/** The assistant's settings; "refused" when it does not exist or not for this site, undefined when out of reach. */
export const loadSettings = async (api: string, workspace: string): Promise<WidgetConfig | "refused" | undefined> => {
  try {
    const input = encodeURIComponent(JSON.stringify({ workspace }));
    const response = await fetch(`${api}widget.config?input=${input}`, { credentials: "omit" });
    if (response.ok) return await readSettings(response);
    if (response.status < 500 && response.status !== 429) return "refused";
  } catch {}
};

const readSettings = async (response: Response): Promise<WidgetConfig> => {
  const body: { result: { data: WidgetConfig } } = await response.json();
  return body.result.data;
};
