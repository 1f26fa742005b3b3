import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

/** The port to listen on: refused when taken; 0 becomes a free one, since Nitro reads 0 as "not set". */
export const claimPort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(refusal(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });

const refusal = (error, port, host) =>
  error.code === "EADDRINUSE"
    ? new Problem("portInUse", { port, other: port + 1 })
    : new Problem("portForbidden", { host, port, code: error.code });
