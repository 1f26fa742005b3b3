import { useFormats } from "~/lib/i18n/locale";
import { useNow } from "~/lib/now";

/** A moment, told by its distance; the exact time is one hover away. */
export function TimeAgo(props: { at: string }) {
  const formats = useFormats();
  const now = useNow();
  return (
    <time dateTime={props.at} title={formats.fullDate(props.at)}>
      {formats.timeAgo(props.at, now())}
    </time>
  );
}
