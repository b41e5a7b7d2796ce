import { useTexts } from '../i18n/texts.ts';
import { ButtonLink } from '../ui/ButtonLink/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState/EmptyState.tsx';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { appTexts } from './appTexts.ts';
import { paths } from './paths.ts';

export function NotFoundPage() {
  const texts = useTexts(appTexts);
  return (
    <PageShell title={texts.notFound} width="reading">
      <h1 className="visually-hidden">{texts.notFound}</h1>
      <EmptyState
        title={texts.notFound}
        explanation={texts.notFoundToDo}
        action={<ButtonLink to={paths.home()}>{texts.home}</ButtonLink>}
      />
    </PageShell>
  );
}
