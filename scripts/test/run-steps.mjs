import { failed } from "./outcomes.mjs";

/** Runs the steps until one fails; closes with the times and the counts. True when all is well. */
export const runSteps = async (steps) => {
  const rows = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ──`);
    const startedAt = performance.now();
    const counts = await step.run().catch(asFailure);
    rows.push({ name: step.name, seconds: (performance.now() - startedAt) / 1_000, ...counts });
    if (counts.failed > 0) break;
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

const asFailure = (error) => {
  console.error(error);
  return failed;
};

const lineOf = ({ name, seconds, passed, failed, skipped }) =>
  `${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s   ${passed} passed, ${failed} failed, ${skipped} skipped`;
