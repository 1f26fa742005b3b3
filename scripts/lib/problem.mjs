import { sentence } from "./say.mjs";

/** Something the person at the keyboard can mend: told in one sentence, without a stack. */
export class Problem extends Error {
  constructor(key, values) {
    super(sentence(key, values));
  }
}

/** Runs a script's main function; a problem becomes its sentence and exit code 1. */
export const runMain = async (main) => {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  }
};
