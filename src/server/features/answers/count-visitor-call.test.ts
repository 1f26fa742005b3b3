import { afterAll, beforeAll, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { countVisitorCall } from "./count-visitor-call";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices({ RATE_WORKSPACE_IP_PER_MINUTE: "2" });
});
afterAll(() => services.close());

it("calls that are no question may be four times as many, from one address to one assistant in a minute", async () => {
  const site = await aWorkspace(services);
  const call = (ip: string) => countVisitorCall({ ...services, ...site, origin: { ip, userAgent: null } });
  for (let count = 0; count < 8; count++) await call(`2001:db8:0:1::${count}`);
  await expect(call("2001:db8:0:1::ff")).rejects.toMatchObject({ code: "chat.rate_limited", kind: "too_many" });
  await call("2001:db8:0:2::1");
  services.clock.advance(61_000);
  await call("2001:db8:0:1::1");
});
