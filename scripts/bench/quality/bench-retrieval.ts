import { parseArgs } from "node:util";
import { openBench } from "./bench-services";
import { indexSet, openSets, sampled } from "./bench-set";
import { measurePassages } from "./measure-passages";
import { measureQuestions } from "./measure-questions";
import { retrievalFigures } from "./retrieval-figures";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    typos: { type: "boolean", default: false },
    limit: { type: "string" },
    kind: { type: "string" },
  },
});
if (!options.data) throw new Error("--data DIR is needed: a folder with docs.jsonl and queries.jsonl");

const bench = await openBench();
try {
  const limit = options.limit ? Number(options.limit) : Number.POSITIVE_INFINITY;
  const parts = [];
  for (const set of openSets(options.data, options.kind)) {
    const began = performance.now();
    const indexed = await indexSet(await bench.newAssistant("fr"), set);
    const indexMs = Math.round(performance.now() - began);
    const shape = await measurePassages(indexed);
    const asked = await measureQuestions(indexed, sampled(set.answerable, limit), options.typos);
    parts.push({ set, indexMs, shape, asked });
  }
  console.log(JSON.stringify(retrievalFigures(parts, options.typos)));
} finally {
  await bench.close();
}
