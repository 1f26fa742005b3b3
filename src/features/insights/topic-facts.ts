import type { TopicView } from "~/contract/topics";
import type { Catalogue } from "~/lib/i18n/catalogue";
import type { useFormats } from "~/lib/i18n/locale";

type Formats = Pick<ReturnType<typeof useFormats>, "change" | "percent">;

/** How a topic moved since the period before, and how well it is served, in words; what does not exist is left out. */
export function topicFacts(
  { count, before, answeredShare, satisfaction }: TopicView,
  { topics, overview }: Pick<Catalogue, "topics" | "overview">,
  formats: Formats,
): string[] {
  const change = formats.change(count, before);
  return [
    change === null ? overview.nothingBefore : overview.changeSince(change),
    answeredShare === null ? "" : topics.answered(formats.percent(answeredShare)),
    satisfaction === null ? topics.unrated : topics.satisfied(formats.percent(satisfaction / 100)),
  ].filter((fact) => fact !== "");
}
