import { ProfileFacts } from "~/features/accounts/ProfileFacts";
import { ProfileForm } from "~/features/accounts/ProfileForm";
import { useTexts } from "~/lib/i18n/locale";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";

export default function ProfilePage() {
  const t = useTexts();
  return (
    <>
      <PageTitle parts={[t().accounts.profileTitle]} />
      <PageHeader title={t().accounts.profileTitle} below={t().accounts.profileIntro} />
      <div class="narrow">
        <ProfileForm />
        <ProfileFacts />
      </div>
    </>
  );
}
