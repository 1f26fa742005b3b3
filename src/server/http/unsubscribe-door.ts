import { stopWeeklyMail } from "../features/accounts/stop-weekly-mail";
import { getServices } from "../services";

/**
 * `POST /api/unsubscribe?token=…`: ends a weekly mail, without a cookie; the signed token is the right to. A mail program
 * (RFC 8058) is answered in place, a person's browser, whose form says `page`, is led to what happened.
 */
export const unsubscribeDoor = async (request: Request): Promise<Response> => {
  const services = await getServices();
  const { searchParams } = new URL(request.url);
  const isDone = await stopWeeklyMail(services, searchParams.get("token") ?? "");
  const headers = { "cache-control": "no-store" };
  if (searchParams.has("page"))
    return new Response(null, {
      status: 303,
      headers: { ...headers, location: `/unsubscribe?${isDone ? "done" : "unknown"}=1` },
    });
  return new Response(isDone ? "OK" : "Unknown link", { status: isDone ? 200 : 404, headers });
};
