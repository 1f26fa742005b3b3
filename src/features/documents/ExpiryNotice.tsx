import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { useWorkspace } from "../assistants/workspace";
import { documentsQuery } from "./documents.queries";
import { EndingNotice } from "./EndingNotice";

/** Reminds of documents whose last day is near, or over. */
export function ExpiryNotice() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  return (
    <EndingNotice entries={documents() ?? []} expired={t().documents.expiredNotice} soon={t().documents.soonNotice} />
  );
}
