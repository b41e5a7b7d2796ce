import type { Figure } from '@diemcau/shared/session/funding/state';
import type { Party } from '@diemcau/shared/session/meta';
import type { SessionState } from '@diemcau/shared/session/state';
import { ownUnits } from '@diemcau/shared/session/voice';
import { ChartColumn, Plus } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMay, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { FigureCard } from '../../view/Figure/FigureCard.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { useOpenForm } from '../forms/opened.ts';
import { FigureActs } from './FigureActs.tsx';
import styles from './Figures.module.css';
import { emptyFigure } from './figureForm.ts';
import { figureTexts } from './figureTexts.ts';

const isOwnFigure = (state: SessionState, { reportedByUnitId }: Figure, party: Party): boolean =>
  reportedByUnitId !== null && ownUnits(state, party).includes(reportedByUnitId);

/** Figures that the party's units reported, newest first. */
export const ownFigures = (state: SessionState, party: Party): Figure[] =>
  state.funding.order
    .flatMap((id) => state.funding.byId[id] ?? [])
    .filter((figure) => isOwnFigure(state, figure, party))
    .toReversed();

/** Report figures, revise and withdraw one's own, look up those of others. */
export function FiguresPanel() {
  const texts = useTexts(figureTexts);
  const words = useTexts(delegationTexts);
  const { party } = useParty();
  const own = useSessionState((state) => ownFigures(state, party));
  const others = useSessionState((state) =>
    state.funding.order
      .flatMap((id) => state.funding.byId[id] ?? [])
      .filter((figure) => figure.withdrawn === null && !isOwnFigure(state, figure, party)),
  );
  const waiting = usePending('reportFigure').filter(({ refusal }) => refusal === null);
  return (
    <div className={styles.panel}>
      {own.length + waiting.length === 0 ? (
        <EmptyState
          icon={ChartColumn}
          title={texts.none}
          explanation={texts.noneHelp}
          action={<ReportButton />}
        />
      ) : (
        <div>
          <ReportButton />
        </div>
      )}
      <ul className={styles.rows} aria-label={texts.own}>
        {waiting.map(({ id, at, payload }) => (
          <li key={id} className={styles.row}>
            <StateBadge tone="waiting" text={words.waitingSince(formatTime(at))} />
            <p>{payload.label}</p>
          </li>
        ))}
        {own.map((figure) => (
          <li key={figure.figureId} className={styles.row}>
            <OneFigure figure={figure} isOwn />
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Disclosure title={texts.others} count={others.length}>
          <ul className={styles.rows}>
            {others.map((figure) => (
              <li key={figure.figureId} className={styles.row}>
                <OneFigure figure={figure} isOwn={false} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function OneFigure({ figure, isOwn }: { readonly figure: Figure; readonly isOwn: boolean }) {
  const state = useSessionState((whole) => whole);
  return (
    <FigureCard
      state={state}
      figure={figure}
      acts={isOwn && figure.withdrawn === null ? <FigureActs figure={figure} /> : null}
    />
  );
}

function ReportButton() {
  const texts = useTexts(figureTexts);
  const open = useOpenForm();
  const may = useMay('reportFigure');
  return (
    <Button
      icon={Plus}
      isDisabled={!may.allowed}
      onPress={() => open({ kind: 'figure', figureId: null, start: emptyFigure, replaces: null })}
    >
      {texts.report}
    </Button>
  );
}
