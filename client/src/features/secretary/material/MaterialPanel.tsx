import { figureSentence } from '@diemcau/shared/session/wording/figureSentence';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { raisedByName } from '../../../session/names.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { sessionWords } from '../../../session/words.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';
import { NewFigureDialog } from './NewFigureDialog.tsx';
import { NewSolutionDialog } from './NewSolutionDialog.tsx';

/** Solutions and figures that came in, and the way to write them down for those who only spoke of them. */
export function MaterialPanel() {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const state = useSessionState((whole) => whole);
  const [dialog, setDialog] = useState<'none' | 'solution' | 'figure'>('none');
  const mayPropose = useMay('proposeSolution');
  const mayReport = useMay('reportFigure');
  const solutions = state.solutions.order
    .flatMap((id) => state.solutions.byId[id] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const figures = state.funding.order
    .flatMap((id) => state.funding.byId[id] ?? [])
    .filter(({ withdrawn }) => withdrawn === null);
  const close = () => setDialog('none');
  return (
    <div className={styles.stack}>
      <section aria-label={texts.solutions}>
        <div className={styles.toolbar}>
          <h3>{texts.solutions}</h3>
          <Button
            icon={Plus}
            isDisabled={!mayPropose.allowed}
            onPress={() => setDialog('solution')}
          >
            {texts.addSolution}
          </Button>
        </div>
        {solutions.length === 0 ? <p className={styles.quiet}>{texts.noSolutions}</p> : null}
        {solutions.map(({ solutionId, text, proposedBy, group }) => (
          <article key={solutionId} className={styles.entry}>
            <p className={styles.text}>{text}</p>
            <p className={styles.small}>
              {[
                raisedByName(state, proposedBy, language),
                ...(group === null ? [] : [words.solutionGroup[group]]),
              ].join(' · ')}
            </p>
          </article>
        ))}
      </section>
      <section aria-label={texts.figures}>
        <div className={styles.toolbar}>
          <h3>{texts.figures}</h3>
          <Button icon={Plus} isDisabled={!mayReport.allowed} onPress={() => setDialog('figure')}>
            {texts.addFigure}
          </Button>
        </div>
        {figures.length === 0 ? <p className={styles.quiet}>{texts.noFigures}</p> : null}
        {figures.map((figure) => (
          <article key={figure.figureId} className={styles.entry}>
            <p className={styles.text}>{figureSentence(state, figure)}</p>
          </article>
        ))}
      </section>
      {dialog === 'solution' ? <NewSolutionDialog onClose={close} /> : null}
      {dialog === 'figure' ? <NewFigureDialog onClose={close} /> : null}
    </div>
  );
}
