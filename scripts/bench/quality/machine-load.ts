import { availableParallelism, loadavg } from "node:os";

/** What else the machine did: times of a busy one say little. */
export const machineLoad = () => ({
  cores: availableParallelism(),
  average1: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  average5: Math.round((loadavg()[1] ?? 0) * 10) / 10,
});
