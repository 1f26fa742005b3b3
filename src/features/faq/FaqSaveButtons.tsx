import { Show } from "solid-js";
import type { FaqState } from "~/contract/faq";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { useForm } from "~/ui/form-state";
import { useCan } from "../accounts/me";

interface FaqSaveButtonsProps {
  isPublished: boolean;
  /** Told which button was pressed, before the form is sent. */
  onWish: (state: FaqState) => void;
}

/** Who may publish chooses between publishing and proposing; who may not, proposes. */
export function FaqSaveButtons(props: FaqSaveButtonsProps) {
  const t = useTexts();
  const can = useCan();
  const form = useForm();
  return (
    <>
      <Show when={can("faq.publish")}>
        <Button
          type="submit"
          isBusy={form.isBusy()}
          disabled={!form.isReady()}
          onClick={() => props.onWish("published")}
        >
          {props.isPublished ? t().faq.savePublished : t().faq.saveAndPublish}
        </Button>
      </Show>
      <Show when={!props.isPublished && can("faq.propose")}>
        <Button
          type="submit"
          kind={can("faq.publish") ? "quiet" : "primary"}
          disabled={!form.isReady()}
          onClick={() => props.onWish("proposed")}
        >
          {t().faq.propose}
        </Button>
      </Show>
    </>
  );
}
