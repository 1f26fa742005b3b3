import { failed } from "./outcomes.mjs";

/** Runs the steps until one fails; closes with the times and the counts. True when all is well. */
export const runSteps = async (steps) => {
  const rows = [];
  for (const together of sideBySide(steps)) {
    console.log(`\n── ${together.map(({ name }) => name).join(", ")} ──`);
    rows.push(...(await Promise.all(together.map(runStep))));
    if (rows.some((row) => row.failed > 0)) break;
  }
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  const isGreen = total("failed") === 0;
  console.log("\n── summary ──");
  for (const row of rows) console.log(lineOf(row));
  for (const step of steps.slice(rows.length)) console.log(`${step.name.padEnd(14)} not run`);
  const skippedPart = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skippedPart}`);
  return isGreen;
};

const runStep = async ({ name, run }) => {
  const startedAt = performance.now();
  const counts = await run().catch(asFailure);
  return { name, seconds: (performance.now() - startedAt) / 1_000, ...counts };
};

/** A step that says so starts with the one before it: neither fills two cores. */
const sideBySide = (steps) => {
  const groups = [];
  for (const step of steps) {
    if (step.isBesideTheLast && groups.length > 0) groups.at(-1).push(step);
    else groups.push([step]);
  }
  return groups;
};

const asFailure = (error) => {
  console.error(error);
  return failed;
};

const lineOf = ({ name, seconds, passed, failed, skipped }) =>
  `${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s   ${passed} passed, ${failed} failed, ${skipped} skipped`;
