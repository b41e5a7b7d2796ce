import { useTexts } from '../i18n/texts.ts';
import { ErrorState } from '../ui/ErrorState/ErrorState.tsx';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { Spinner } from '../ui/Spinner/Spinner.tsx';
import { sessionPageTexts } from './sessionPageTexts.ts';

/** The server was never reached; the page goes on trying. */
export function UnreachablePage() {
  const texts = useTexts(sessionPageTexts);
  return (
    <PageShell title={texts.session} width="reading">
      <ErrorState
        level={1}
        what={texts.unreachable}
        whatToDo={texts.unreachableToDo}
        action={<Spinner />}
      />
    </PageShell>
  );
}
