import type { ObstacleRow, ObstacleState } from '@diemcau/shared/protocol/api/followUp';
import { ChevronDown, ChevronUp, FileText } from 'lucide-react';
import { useId } from 'react';
import { paths } from '../../../app/paths.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { categoryName, sessionWords } from '../../../session/words.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink/ButtonLink.tsx';
import { classes } from '../../../ui/classes.ts';
import { StateBadge, type StateTone } from '../../../ui/StateBadge/StateBadge.tsx';
import { followUpTexts } from '../../../view/FollowUp/followUpTexts.ts';
import { useProgrammeName } from '../committeeContext.ts';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { ObstacleActs } from './ObstacleActs.tsx';

const TONES: Readonly<Record<ObstacleState, StateTone>> = {
  open: 'warning',
  carried: 'waiting',
  recommended: 'info',
  directed: 'info',
  noted: 'neutral',
  notTakenUp: 'neutral',
  resolved: 'good',
};

interface ObstacleItemProps {
  readonly obstacle: ObstacleRow;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A line of the register of obstacles: how it stands, what, who raised it; opened, all of it. */
export function ObstacleItem({ obstacle, isOpen, onToggle }: ObstacleItemProps) {
  const texts = useTexts(registersTexts);
  const titleId = useId();
  return (
    <article className={styles.item} aria-labelledby={titleId}>
      <div className={styles.itemHead}>
        <StateBadge tone={TONES[obstacle.state]} text={texts.obstacleState[obstacle.state]} />
        <h3 id={titleId} className={styles.number}>
          {texts.obstacle(obstacle.number)}
        </h3>
        <Tags obstacle={obstacle} />
      </div>
      <p className={classes(styles.work, !isOpen && styles.clipped)}>{obstacle.text}</p>
      <p className={styles.quiet}>
        {texts.raisedBy}: {obstacle.raisedBy.join(', ')}
      </p>
      {isOpen ? <Opened obstacle={obstacle} /> : null}
      <div className={styles.opener}>
        <Button
          kind="bare"
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-expanded={isOpen}
          aria-label={isOpen ? texts.less : texts.openObstacle(obstacle.number)}
          onPress={() => onToggle(!isOpen)}
        >
          {isOpen ? texts.less : texts.open}
        </Button>
      </div>
    </article>
  );
}

function Tags({ obstacle }: Pick<ObstacleItemProps, 'obstacle'>) {
  const language = useLanguage();
  const words = useTexts(sessionWords);
  const programmeName = useProgrammeName();
  const tags = [
    ...new Set(obstacle.programmes.map(({ programmeId }) => programmeName(programmeId))),
    ...(obstacle.categoryId === null ? [] : [categoryName(obstacle.categoryId, language)]),
    ...(obstacle.level === null ? [] : [words.level[obstacle.level]]),
  ];
  return <span className={styles.quiet}>{tags.join(' · ')}</span>;
}

function Opened({ obstacle }: Pick<ObstacleItemProps, 'obstacle'>) {
  const texts = useTexts(registersTexts);
  const words = useTexts(followUpTexts);
  const { sessionTitle, sessionDay, proposal, outcomeText, resolved, notes } = obstacle;
  const day = sessionDay === null ? null : formatDate(sessionDay);
  const facts = [
    [texts.proposal, proposal],
    [texts.outcome, outcomeText],
    [resolved === null ? '' : texts.resolvedOn(formatDate(resolved.at)), resolved?.how ?? null],
    [texts.raisedAt, words.session(sessionTitle, day)],
  ] as const;
  return (
    <div className={styles.more}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.opener}>
        <ButtonLink to={paths.record(obstacle.sessionId)} kind="bare" icon={FileText}>
          {texts.record}
        </ButtonLink>
      </div>
      <ObstacleActs obstacle={obstacle} />
      {notes.length === 0 ? null : (
        <section>
          <h4 className={styles.quiet}>{texts.notes}</h4>
          <ul className={styles.notes}>
            {notes.map(({ at, text }) => (
              <li key={at}>
                <p className={styles.quiet}>{formatDate(at)}</p>
                <p className={styles.said}>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
