import robotsParser from "robots-parser";

export interface Robots {
  allows(address: string): boolean;
  /** What the site asks between two pages, bounded. */
  delayMs: number;
  sitemaps: string[];
}

export const robotName = "MonitoraBot";
export const robotsMaxBytes = 500 * 1024;
const delayMaxMs = 10_000;

const wildcardsMax = 500;
const patternMaxChars = 200;

/**
 * Whether a file's patterns can be matched in little time: one with many long patterns of wildcards would hold up this
 * server for seconds, page after page. No site has such a file by chance.
 */
export const isReasonable = (text: string): boolean => {
  const patterns = text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.includes("*") && /^\s*(?:dis)?allow\s*:/iu.test(line));
  return patterns.length <= wildcardsMax && patterns.every((line) => line.length <= patternMaxChars);
};

/** What a robots.txt says to us. */
export const readRobots = (address: string, text: string): Robots => {
  const robots = robotsParser(address, text);
  return {
    allows: (page) => robots.isAllowed(page, robotName) !== false,
    delayMs: Math.min(delayMaxMs, Math.max(0, (robots.getCrawlDelay(robotName) ?? 0) * 1_000)),
    sitemaps: robots.getSitemaps().slice(0, 20),
  };
};

/** A site without a robots.txt. */
export const allowsAll: Robots = { allows: () => true, delayMs: 0, sitemaps: [] };
/** A site whose robots.txt can't be read asks, by RFC 9309 §2.3.1.4, to be left alone. */
export const allowsNothing: Robots = { allows: () => false, delayMs: 0, sitemaps: [] };
