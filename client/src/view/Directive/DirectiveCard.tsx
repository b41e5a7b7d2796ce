import type { Directive } from '@diemcau/shared/session/directives/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { deadlineWords } from '../../session/deadlineWords.ts';
import { unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './Directive.module.css';

interface DirectiveCardProps {
  readonly state: SessionState;
  readonly directive: Directive;
  readonly acts?: ReactNode;
  readonly level?: 2 | 3 | 4;
}

/** One directive: the work, who leads and who coordinates, by when, and where it comes from. */
export function DirectiveCard({ state, directive, acts = null, level = 3 }: DirectiveCardProps) {
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const Heading = `h${level}` as const;
  const names = (unitIds: readonly string[]): string =>
    unitIds
      .map((unitId) => {
        const unit = unitOf(state, unitId);
        return unit === null ? unitId : unitName(unit, language);
      })
      .join(', ');
  const numbers = directive.obstacleIds
    .flatMap((obstacleId) => state.obstacles.byId[obstacleId]?.number ?? [])
    .join(', ');
  const facts = [
    [texts.lead, names(directive.leadUnitIds)],
    [texts.coordinating, names(directive.coordinatingUnitIds)],
    [texts.addressees, directive.addressees.join(', ')],
    [texts.deadline, deadlineWords(directive, language)],
    [texts.conditions, directive.conditions ?? ''],
  ] as const;
  return (
    <article className={styles.directive}>
      <div className={styles.head}>
        <Heading className={styles.number}>{texts.directiveNumber(directive.number)}</Heading>
        {directive.withdrawn === null ? null : (
          <StateBadge tone="neutral" text={texts.withdrawnBecause(directive.withdrawn.reason)} />
        )}
        {numbers === '' ? null : <span className={styles.quiet}>{texts.comesFrom(numbers)}</span>}
      </div>
      <p className={styles.text}>{directive.text}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </article>
  );
}
