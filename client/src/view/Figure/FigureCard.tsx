import { type Difference, differencesOf } from '@diemcau/shared/session/funding/difference';
import type { Figure } from '@diemcau/shared/session/funding/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { formatAmount, formatMillions, formatRate } from '@diemcau/shared/session/wording/amounts';
import type { ReactNode } from 'react';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { programmeName } from '../Obstacle/obstacleWords.ts';
import styles from './Figure.module.css';
import { figureTexts } from './figureTexts.ts';

interface FigureCardProps {
  readonly state: SessionState;
  readonly figure: Figure;
  readonly acts?: ReactNode;
}

/** A figure as it was reported, word for word, and, where it is a total, how it stands to its parts. */
export function FigureCard({ state, figure, acts = null }: FigureCardProps) {
  const texts = useTexts(figureTexts);
  const numbers = [
    [texts.plan, figure.plan === null ? null : formatAmount(figure.plan)],
    [texts.disbursed, figure.disbursed === null ? null : formatAmount(figure.disbursed)],
    [texts.rate, figure.rate === null ? null : formatRate(figure.rate)],
  ] as const;
  return (
    <article className={styles.figure}>
      {figure.withdrawn === null ? null : (
        <StateBadge tone="neutral" text={texts.withdrawnBecause(figure.withdrawn.reason)} />
      )}
      <h3 className={styles.label}>{figure.label}</h3>
      <p className={styles.soft}>
        <Facts state={state} figure={figure} />
      </p>
      <dl className={styles.numbers}>
        {numbers.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Differences state={state} figure={figure} />
      {acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </article>
  );
}

type OfFigure = Pick<FigureCardProps, 'state' | 'figure'>;

function Facts({ state, figure }: OfFigure) {
  const texts = useTexts(figureTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const nameOf = (unitId: string | null): string | null => {
    const unit = unitOf(state, unitId);
    return unit === null ? null : unitName(unit, language);
  };
  const reporter = nameOf(figure.reportedByUnitId);
  const time = formatTime(figure.at);
  const { programme, period, asOf, source, kind, revisions } = figure;
  const facts = [
    programme === null ? null : programmeName(state, programme, language),
    nameOf(figure.unitId),
    period,
    asOf === null ? null : texts.asOf(formatDate(asOf)),
    source === null ? null : words.source[source],
    kind === null ? null : words.figureKind[kind],
    reporter === null ? texts.at(time) : texts.reportedAt(reporter, time),
    revisions.length === 0 ? null : texts.revised(revisions.length),
  ];
  return <>{facts.filter((fact) => fact !== null).join(' · ')}</>;
}

function Differences({ state, figure }: OfFigure) {
  const texts = useTexts(figureTexts);
  const { plan, disbursed } = differencesOf(state.funding, figure);
  return (
    <>
      {plan === null ? null : <DifferenceLine column={texts.plan} {...plan} />}
      {disbursed === null ? null : <DifferenceLine column={texts.disbursed} {...disbursed} />}
    </>
  );
}

function DifferenceLine(props: Difference & { readonly column: string }) {
  const { column, sum, difference, explained } = props;
  const texts = useTexts(figureTexts);
  const whole = formatMillions(sum);
  if (difference === 0) return <p className={styles.soft}>{texts.agrees(column, whole)}</p>;
  const amount = formatMillions(Math.abs(difference));
  return (
    <p className={styles.soft}>
      {difference > 0 ? texts.above(column, whole, amount) : texts.below(column, whole, amount)}.{' '}
      {explained ? texts.explained : texts.unexplained}
    </p>
  );
}
