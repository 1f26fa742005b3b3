import { z } from "zod";
import { logInInput, registerInput } from "~/contract/account-inputs";
import { languages } from "~/contract/accounts";
import { confirmEmail } from "../features/accounts/confirm-email";
import { logIn } from "../features/accounts/log-in";
import { register } from "../features/accounts/register";
import { resendConfirmation } from "../features/accounts/resend-confirmation";
import { switchOrganization } from "../features/accounts/switch-organization";
import { updateProfile } from "../features/accounts/update-profile";
import { dashboard } from "../trpc/init";
import { anyoneProcedure, userProcedure } from "../trpc/procedures";
import { setCookie } from "../trpc/set-cookie";

export const accountsRouter = dashboard.router({
  me: anyoneProcedure.query(({ ctx }) => ctx.me),
  registrationOpen: anyoneProcedure.query(({ ctx }) => ({ open: ctx.services.config.isRegistrationOpen })),
  register: anyoneProcedure
    .input(registerInput)
    .mutation(async ({ ctx, input }) => setCookie(ctx, await register({ ...ctx.services, origin: ctx.origin }, input))),
  logIn: anyoneProcedure
    .input(logInInput)
    .mutation(async ({ ctx, input }) => setCookie(ctx, await logIn({ ...ctx.services, origin: ctx.origin }, input))),
  logOut: anyoneProcedure.mutation(async ({ ctx }) =>
    setCookie(ctx, { cookie: await ctx.services.sessions.end(ctx.cookieHeader) }),
  ),
  confirmEmail: anyoneProcedure
    .input(z.object({ token: z.string().max(200) }))
    .mutation(({ ctx, input }) => confirmEmail(ctx.services, input)),
  resendConfirmation: userProcedure.mutation(({ ctx }) => resendConfirmation(ctx.user)),
  updateProfile: userProcedure
    .input(
      z.object({
        name: z.string().trim().min(1).max(120).optional(),
        language: z.enum(languages).optional(),
        wantsWeeklyMail: z.boolean().optional(),
      }),
    )
    .mutation(({ ctx, input }) => updateProfile(ctx.user, input)),
  switchOrganization: userProcedure
    .input(z.object({ organizationId: z.string().max(64) }))
    .mutation(async ({ ctx, input }) =>
      setCookie(ctx, await switchOrganization({ ...ctx.user, cookieHeader: ctx.cookieHeader }, input)),
    ),
});
