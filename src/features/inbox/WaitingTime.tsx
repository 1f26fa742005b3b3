import { useTexts } from "~/lib/i18n/locale";
import { useNow } from "~/lib/now";

const minuteMs = 60_000;

/** How long a visitor has been waiting for a person's word. */
export function WaitingTime(props: { since: string }) {
  const t = useTexts();
  const now = useNow();
  const words = () => {
    const minutes = Math.floor(Math.max(0, now() - Date.parse(props.since)) / minuteMs);
    if (minutes < 1) return t().inbox.seconds;
    if (minutes < 60) return t().inbox.minutes(minutes);
    return minutes < 24 * 60 ? t().inbox.hours(Math.floor(minutes / 60)) : t().inbox.days(Math.floor(minutes / 1440));
  };
  return (
    <time class="inbox-waiting" dateTime={props.since}>
      {t().inbox.waitsFor(words())}
    </time>
  );
}
