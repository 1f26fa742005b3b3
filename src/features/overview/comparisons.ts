import type { Figures, Overview } from "~/contract/conversations";
import type { Catalogue } from "~/lib/i18n/catalogue";
import type { useFormats } from "~/lib/i18n/locale";

type Texts = Pick<Catalogue["overview"], "changeSince" | "nothingBefore" | "points" | "before">;
type Formats = Pick<ReturnType<typeof useFormats>, "change" | "duration" | "signed">;
type Compared = Record<"conversations" | "answeredShare" | "satisfaction" | "responseMs", string | null>;

/** How the figures moved since the period before; null where one of the two does not exist. */
export function comparisons(
  { current, previous }: Pick<Overview, "current" | "previous">,
  texts: Texts,
  formats: Formats,
): Compared {
  const change = formats.change(current.conversations, previous.conversations);
  const points = (share: (figures: Figures) => number | null) => {
    const [now, before] = [share(current), share(previous)];
    return now === null || before === null ? null : texts.points(formats.signed(Math.round(now - before)));
  };
  return {
    conversations: change === null ? texts.nothingBefore : texts.changeSince(change),
    answeredShare: points(({ answeredShare }) => (answeredShare === null ? null : Math.round(answeredShare * 100))),
    satisfaction: points(({ satisfaction }) => (satisfaction === null ? null : Math.round(satisfaction))),
    responseMs: previous.responseMs === null ? null : texts.before(formats.duration(previous.responseMs)),
  };
}
