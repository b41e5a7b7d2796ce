import { useTexts } from '../i18n/texts.ts';
import { Button } from '../ui/Button/Button.tsx';
import { ErrorState } from '../ui/ErrorState/ErrorState.tsx';
import { PageShell } from '../ui/PageShell/PageShell.tsx';
import { appTexts } from './appTexts.ts';

/** The words of Chromium, Firefox and WebKit for a module that did not come. */
const NOT_LOADED = /dynamically imported module|Importing a module script failed|preload CSS/i;

/** A page that stopped: either its code did not arrive, or it has a fault. */
export function BrokenPage({ error }: { readonly error: Error }) {
  const texts = useTexts(appTexts);
  const isMissing = NOT_LOADED.test(error.message);
  const what = isMissing ? texts.notLoaded : texts.broken;
  return (
    <PageShell title={what} width="reading">
      <ErrorState
        level={1}
        what={what}
        where={isMissing ? null : `${location.pathname}: ${error.message}`}
        whatToDo={isMissing ? texts.notLoadedToDo : texts.brokenToDo}
        action={<Button onPress={() => location.reload()}>{texts.reload}</Button>}
      />
    </PageShell>
  );
}
