import { useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Facts } from "~/ui/facts";
import { useMe } from "./me";

/** What the account is, beside what its owner may change. */
export function ProfileFacts() {
  const t = useTexts();
  const me = useMe();
  const emailState = () => (me().isEmailConfirmed ? t().accounts.emailConfirmed : t().accounts.emailNotConfirmed);
  return (
    <Facts
      facts={[
        {
          name: t().accounts.emailState,
          value: (
            <>
              {me().email} <Badge kind={me().isEmailConfirmed ? "ok" : "warn"}>{emailState()}</Badge>
            </>
          ),
        },
        { name: t().accounts.organizationLabel, value: me().organization.name },
        { name: t().accounts.level, value: t().accounts.levels[me().level] },
        { name: t().accounts.timeZone, value: me().organization.timeZone },
      ]}
    />
  );
}
