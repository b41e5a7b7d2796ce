import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { ChevronDown, ChevronUp, FileText } from 'lucide-react';
import { useId } from 'react';
import { paths } from '../../../app/paths.ts';
import { formatDate } from '../../../i18n/format.ts';
import { type Language, useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink/ButtonLink.tsx';
import { classes } from '../../../ui/classes.ts';
import { followUpTexts } from '../../../view/FollowUp/followUpTexts.ts';
import { TaskBadge } from '../../../view/FollowUp/TaskBadge.tsx';
import { TaskDue } from '../../../view/FollowUp/TaskDue.tsx';
import { TaskStory } from '../../../view/FollowUp/TaskStory.tsx';
import { useCommittee, useProgrammeName } from '../committeeContext.ts';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { TaskActs } from './TaskActs.tsx';

interface TaskItemProps {
  readonly task: TaskRow;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

const namesOf = (units: TaskRow['units'], language: Language): string =>
  units.map((unit) => unitName(unit, language)).join(', ');

/** A line of the register: how it stands, what, whose, by when, what was reported last; opened, all of it. */
export function TaskItem({ task, isOpen, onToggle }: TaskItemProps) {
  const texts = useTexts(registersTexts);
  const words = useTexts(followUpTexts);
  const language = useLanguage();
  const titleId = useId();
  const last = task.reports.at(-1);
  const lead = namesOf(task.units, language);
  return (
    <article className={styles.item} aria-labelledby={titleId}>
      <div className={styles.itemHead}>
        <TaskBadge state={task.state} />
        <h3 id={titleId} className={styles.number}>
          {texts.number(task.number)}
        </h3>
      </div>
      <p className={classes(styles.work, !isOpen && styles.clipped)}>{task.text}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.lead}</dt>
          <dd>{lead === '' ? words.unnamed : lead}</dd>
        </div>
        <div>
          <dt>{words.deadline}</dt>
          <dd>
            <TaskDue task={task} />
          </dd>
        </div>
        {isOpen || last === undefined ? null : (
          <div>
            <dt>
              {words.lastReport}, {formatDate(last.at)}
              {task.percent === null ? null : ` · ${words.percent(task.percent)}`}
            </dt>
            <dd className={styles.clipped}>{last.text}</dd>
          </div>
        )}
        {isOpen ? <MoreFacts task={task} /> : null}
      </dl>
      {isOpen ? <Opened task={task} /> : null}
      <div className={styles.opener}>
        <Button
          kind="bare"
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-expanded={isOpen}
          aria-label={isOpen ? texts.less : texts.openTask(task.number)}
          onPress={() => onToggle(!isOpen)}
        >
          {isOpen ? texts.less : texts.open}
        </Button>
      </div>
    </article>
  );
}

function Opened({ task }: { readonly task: TaskRow }) {
  const texts = useTexts(registersTexts);
  const { side } = useCommittee();
  return (
    <div className={styles.more}>
      <div className={styles.opener}>
        <ButtonLink to={paths.record(task.sessionId)} kind="bare" icon={FileText}>
          {texts.record}
        </ButtonLink>
      </div>
      <TaskActs task={task} />
      <TaskStory task={task} side={side} />
    </div>
  );
}

function MoreFacts({ task }: { readonly task: TaskRow }) {
  const texts = useTexts(registersTexts);
  const words = useTexts(followUpTexts);
  const language = useLanguage();
  const programmeName = useProgrammeName();
  const { sessionTitle, sessionDay } = task;
  const day = sessionDay === null ? null : formatDate(sessionDay);
  const facts = [
    [words.coordinating, namesOf(task.coordinating, language)],
    [texts.addressees, task.addressees.join(', ')],
    [words.conditions, task.conditions ?? ''],
    [
      texts.programme,
      [...new Set(task.programmes.map(({ programmeId }) => programmeName(programmeId)))].join(', '),
    ],
    [words.givenAt, words.session(sessionTitle, day)],
  ] as const;
  return facts.map(([name, value]) =>
    value === '' ? null : (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ),
  );
}
