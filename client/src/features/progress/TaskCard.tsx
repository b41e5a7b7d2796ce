import type { AgencyEntry, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { MessageSquareText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { followUpTexts } from '../../view/FollowUp/followUpTexts.ts';
import { TaskBadge } from '../../view/FollowUp/TaskBadge.tsx';
import { TaskDue } from '../../view/FollowUp/TaskDue.tsx';
import { TaskStory } from '../../view/FollowUp/TaskStory.tsx';
import { standingReturn } from '../../view/FollowUp/taskStory.ts';
import styles from './Progress.module.css';
import { progressTexts } from './progressTexts.ts';
import { ReportSection } from './ReportSection.tsx';

interface TaskCardProps {
  readonly task: TaskRow;
  readonly agency: AgencyEntry;
  readonly onSent: () => void;
}

/** One task as it was given: the words, by when, with whom, what became of the reports; and the next report. */
export function TaskCard({ task, agency, onSent }: TaskCardProps) {
  const texts = useTexts(progressTexts);
  const words = useTexts(followUpTexts);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const [isReporting, setReporting] = useState(false);
  const close = () => {
    setReporting(false);
    // The form goes with its buttons: the focus stays at the task.
    card.current?.focus();
  };
  const isSettled = task.state === 'done' || task.state === 'closed';
  const returned = standingReturn(task)?.returned ?? null;
  return (
    <article ref={card} tabIndex={-1} className={styles.card} aria-labelledby={titleId}>
      <header className={styles.cardHead}>
        <h3 id={titleId} className={styles.number}>
          {texts.number(task.number)}
        </h3>
        <TaskBadge state={task.state} />
      </header>
      <p className={styles.work}>{task.text}</p>
      <Facts task={task} ownUnitId={agency.unit.unitId} />
      {returned === null ? null : (
        <div className={styles.returned}>
          <StateBadge tone="warning" text={words.returnedOn(formatDate(returned.at))} />
          <p>{words.because(returned.reason)}</p>
        </div>
      )}
      {isSettled ? null : isReporting ? (
        <ReportSection
          task={task}
          agency={agency}
          onClose={close}
          onSent={() => {
            close();
            onSent();
          }}
        />
      ) : (
        <div>
          <Button
            icon={MessageSquareText}
            aria-label={texts.reportOn(task.number)}
            onPress={() => setReporting(true)}
          >
            {texts.report}
          </Button>
        </div>
      )}
      <TaskStory task={task} side="/api/agency" />
    </article>
  );
}

function Facts({ task, ownUnitId }: { readonly task: TaskRow; readonly ownUnitId: string }) {
  const texts = useTexts(progressTexts);
  const words = useTexts(followUpTexts);
  const language = useLanguage();
  const names = (units: TaskRow['units']) =>
    units
      .filter(({ unitId }) => unitId !== ownUnitId)
      .map((unit) => unitName(unit, language))
      .join(', ');
  const { sessionTitle, sessionDay } = task;
  const facts = [
    [texts.together, names(task.units)],
    [words.coordinating, names(task.coordinating)],
    [words.conditions, task.conditions ?? ''],
    [
      words.givenAt,
      words.session(sessionTitle, sessionDay === null ? null : formatDate(sessionDay)),
    ],
  ] as const;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.deadline}</dt>
        <dd>
          <TaskDue task={task} />
        </dd>
      </div>
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
