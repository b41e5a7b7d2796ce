import { paths } from '../app/paths.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Button } from '../ui/Button/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink/ButtonLink.tsx';
import { ErrorState } from '../ui/ErrorState/ErrorState.tsx';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { wordingOf } from './refusals.ts';
import { sessionPageTexts } from './sessionPageTexts.ts';
import type { Ending } from './sessionStore.ts';

/** Nobody is let in here any more, or this page is too old: why, and what to do. */
export function EndedPage({ ending }: { readonly ending: Ending }) {
  const texts = useTexts(sessionPageTexts);
  const language = useLanguage();
  if (ending === 'outdated') {
    return (
      <PageShell title={texts.session} width="reading">
        <ErrorState
          level={1}
          what={texts.outdated}
          whatToDo={texts.outdatedToDo}
          action={
            <Button kind="primary" onPress={() => globalThis.location.reload()}>
              {texts.reload}
            </Button>
          }
        />
      </PageShell>
    );
  }
  return (
    <PageShell title={texts.session} width="reading">
      <ErrorState
        level={1}
        what={ending === 'revoked' ? texts.ended : texts.refused}
        whatToDo={wordingOf(ending)[language]}
        action={
          ending === 'unauthenticated' ? (
            <ButtonLink to={paths.signIn()}>{texts.signIn}</ButtonLink>
          ) : null
        }
      />
    </PageShell>
  );
}
