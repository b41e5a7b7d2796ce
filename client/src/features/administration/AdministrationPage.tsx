import { CalendarDays, LogOut } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { signOut, whoAmI } from '../../session/accessApi.ts';
import { readCatalogue } from '../../session/catalogueApi.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { AccountsSection } from './AccountsSection.tsx';
import { readAccounts } from './accountsApi.ts';
import { administrationTexts } from './administrationTexts.ts';
import { CatalogueSection } from './CatalogueSection.tsx';

/** Accounts and the catalogue, for administrators. */
export function AdministrationPage() {
  const texts = useTexts(administrationTexts);
  const navigate = useNavigate();
  const { loaded, reload } = useLoaded(readAccounts);
  const [tab, setTab] = useState('accounts');
  if (loaded.status === 'refused' && loaded.refusal.code === 'unauthenticated') {
    return <Navigate to={paths.signIn()} replace />;
  }
  const leave = async () => {
    await signOut();
    await navigate(paths.signIn());
  };
  return (
    <PageShell
      title={texts.administration}
      acts={
        <>
          <ButtonLink to={paths.home()} kind="bare" icon={CalendarDays}>
            {texts.sessions}
          </ButtonLink>
          <IconButton icon={LogOut} label={texts.signOut} onPress={() => void leave()} />
        </>
      }
    >
      <h1>{texts.administration}</h1>
      <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
        {({ accounts }) => (
          <Tabs
            label={texts.parts}
            selected={tab}
            onSelect={setTab}
            tabs={[
              {
                id: 'accounts',
                label: texts.accounts,
                count: accounts.length,
                content: <AccountsSection accounts={accounts} onChanged={reload} />,
              },
              { id: 'catalogue', label: texts.catalogue, content: <CatalogueTab /> },
            ]}
          />
        )}
      </LoadedView>
    </PageShell>
  );
}

function CatalogueTab() {
  const texts = useTexts(administrationTexts);
  const me = useLoaded(whoAmI);
  const catalogue = useLoaded(useCallback(() => readCatalogue(null), []));
  if (me.loaded.status === 'loaded' && me.loaded.value.account?.secretary !== true) {
    return <EmptyState title={texts.secretariesOnly} explanation={texts.secretariesOnlyHelp} />;
  }
  return (
    <LoadedView
      loaded={catalogue.loaded}
      failure={texts.catalogueFailure}
      onRetry={catalogue.reload}
    >
      {(value) => <CatalogueSection catalogue={value} onChanged={catalogue.reload} />}
    </LoadedView>
  );
}
