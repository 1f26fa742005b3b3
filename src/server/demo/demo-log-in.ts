import type { Services } from "../services";
import { demoEmail } from "./demo-content";

/** The demo's log-in. The password comes from the installation's secret: each has its own, and each start can print it. */
export const demoLogIn = ({ secrets }: Pick<Services, "secrets">): { email: string; password: string } => ({
  email: demoEmail,
  password: Buffer.from(secrets.derive("demo password")).toString("base64url").slice(0, 16),
});
