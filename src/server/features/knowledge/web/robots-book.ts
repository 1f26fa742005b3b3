import type { PageReason } from "~/contract/web-sources";
import type { FetchRefusal, PageAnswer, PageFetcher } from "../../../adapters/page-fetcher/page-fetcher";
import { allowsAll, allowsNothing, isReasonable, type Robots, readRobots, robotsMaxBytes } from "./robots.rules";

export interface RobotsAnswer {
  robots: Robots;
  /** Why nothing may be read there, when that is not the site's own wish. */
  failure: PageReason | null;
}

const accepted = ["text/plain", "text/html", "application/octet-stream", "text/x-robots"];
/** The file is there but is none: as good as absent. Any other refusal means that the site can't be reached. */
const asAbsent = new Set<FetchRefusal>(["wrong_type", "too_large", "redirects"]);

/** The robots.txt of each origin a slice of a visit comes to, asked for once. */
export class RobotsBook {
  private readonly known = new Map<string, Promise<RobotsAnswer>>();

  constructor(
    private readonly pages: PageFetcher,
    private readonly signal: AbortSignal,
  ) {}

  of(address: string): Promise<RobotsAnswer> {
    const { origin } = new URL(address);
    const known = this.known.get(origin) ?? this.ask(`${origin}/robots.txt`);
    this.known.set(origin, known);
    return known;
  }

  private async ask(url: string): Promise<RobotsAnswer> {
    const answer = await this.pages.fetch({ url, accept: accepted, maxBytes: () => robotsMaxBytes }, this.signal);
    return judged(url, answer);
  }
}

const judged = (url: string, answer: PageAnswer): RobotsAnswer => {
  if (answer.kind === "refused")
    return asAbsent.has(answer.reason)
      ? { robots: allowsAll, failure: null }
      : { robots: allowsNothing, failure: answer.reason };
  if (answer.kind === "left") return { robots: allowsAll, failure: null };
  if (answer.status >= 500 || answer.status === 429) return { robots: allowsNothing, failure: "robots_unreadable" };
  if (answer.status < 200 || answer.status > 299) return { robots: allowsAll, failure: null };
  const text = new TextDecoder().decode(answer.bytes);
  return isReasonable(text)
    ? { robots: readRobots(url, text), failure: null }
    : { robots: allowsNothing, failure: "robots_unreadable" };
};
