import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { useWorkspace } from "../assistants/workspace";
import { EndingNotice } from "../documents/EndingNotice";
import { endingFaqQuery } from "./faq.queries";

/** Reminds of question-réponses whose last day is near, or over. */
export function FaqEndingNotice() {
  const t = useTexts();
  const workspace = useWorkspace();
  const entries = createLive(() => endingFaqQuery(workspace().id));
  return (
    <div class="faq-ending">
      <EndingNotice entries={entries() ?? []} expired={t().faq.expiredNotice} soon={t().faq.soonNotice} />
    </div>
  );
}
