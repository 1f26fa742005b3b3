import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { ConfigError, environment, readConfig } from "./config";

const example = parseEnv(readFileSync(".env.example", "utf8"));

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe(".env.example", () => {
  test("names every setting, and no other", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(environment.shape).sort());
  });

  test("copied as it is changes nothing", () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

test("compose.yaml gives the application settings that exist", () => {
  const application = readFileSync("compose.yaml", "utf8").split(/^ {2}database:/m)[0] ?? "";
  const given = [...application.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, key]) => key);
  expect(given).toContain("DATABASE_URL");
  expect(given.filter((key) => !Object.keys(environment.shape).includes(String(key)))).toEqual([]);
});

describe("a setting that can't be right is refused, with its name", () => {
  test.each([
    ["PORT", "seventy"],
    ["PORT", "70000"],
    ["APP_URL", "monitora.example"],
    ["DATABASE_URL", "mysql://root@localhost/app"],
    ["SECRET_KEY", "short"],
    ["DEMO", "yes"],
    ["REGISTRATION", "maybe"],
    ["LOG_LEVEL", "loud"],
    ["UPLOAD_MAX_MB", "-1"],
    ["RATE_VISITOR_PER_MINUTE", "0"],
    ["SMTP_URL", "mail.example"],
    ["MODEL_PRICES", "mistral-small-latest"],
    ["MODEL_PRICES_CURRENCY", "euros"],
  ])("%s=%s", (key, value) => {
    const problems = problemsOf({ [key]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${key}: .+\\.$`));
  });

  test("a real database without a secret key, which every node must share", () => {
    expect(problemsOf({ DATABASE_URL: "postgres://localhost/app" })[0]).toMatch(/^SECRET_KEY: /);
  });

  test("a limited role without the database it belongs to", () => {
    expect(problemsOf({ APP_DATABASE_URL: "postgres://localhost/app" })[0]).toMatch(/^APP_DATABASE_URL: /);
  });
});

test("the demo exists in embedded mode alone, unless it is turned off", () => {
  expect(readConfig({}).isDemo).toBe(true);
  expect(readConfig({ DEMO: "0" }).isDemo).toBe(false);
  const postgres = { DATABASE_URL: "postgres://localhost/app", SECRET_KEY: "k".repeat(32) };
  expect(readConfig({ ...postgres, DEMO: "1" }).isDemo).toBe(false);
});

test("an empty value means not set", () => {
  const empty = Object.fromEntries(Object.keys(environment.shape).map((key) => [key, ""]));
  expect(problemsOf(empty)).toEqual([]);
  expect(readConfig(empty)).toEqual(readConfig({}));
});
