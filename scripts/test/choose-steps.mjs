import { steps } from "./steps.mjs";

/** All steps, or those named after `--only`, in the suite's own order. */
export const chooseSteps = ([option, names, ...rest]) => {
  if (option === undefined) return steps;
  const wanted = names?.split(",") ?? [];
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (option !== "--only" || rest.length > 0 || wanted.length === 0 || unknown.length > 0) {
    throw new Error(
      `Usage: npm test -- --only PART[,PART…], where a part is ${steps.map(({ name }) => name).join(", ")}.`,
    );
  }
  return steps.filter(({ name }) => wanted.includes(name));
};
