import type { ProgressReport, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '../../i18n/format.ts';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { attachmentAddress, type FollowUpSide } from '../../session/followUpApi.ts';
import { unitName } from '../../session/names.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './FollowUp.module.css';
import { followUpTexts } from './followUpTexts.ts';
import { type Happening, storyOf } from './taskStory.ts';

interface TaskStoryProps {
  readonly task: TaskRow;
  /** Where attached files are had from. */
  readonly side: FollowUpSide;
  readonly level?: 3 | 4;
}

/** All that was reported on a task and what the secretary did with it, the latest first. */
export function TaskStory({ task, side, level = 4 }: TaskStoryProps) {
  const texts = useTexts(followUpTexts);
  const story = storyOf(task);
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={styles.over}>{texts.story}</Heading>
      {story.length === 0 ? (
        <p className={styles.quiet}>{texts.noReport}</p>
      ) : (
        <ol className={styles.story}>
          {story.map((each) => (
            <li key={`${each.kind} ${each.at}`}>
              <Told happening={each} task={task} side={side} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface ToldProps {
  readonly happening: Happening;
  readonly task: TaskRow;
  readonly side: FollowUpSide;
}

function Told({ happening, task, side }: ToldProps) {
  const texts = useTexts(followUpTexts);
  switch (happening.kind) {
    case 'report':
      return <Report report={happening.report} task={task} side={side} />;
    case 'extended': {
      const { until, before, reason } = happening;
      const words = texts.extendedTo(
        formatDate(until),
        before === null ? null : formatDate(before),
      );
      return (
        <Act words={words} at={happening.at}>
          {texts.because(reason)}
        </Act>
      );
    }
    case 'confirmed':
      return <Act words={texts.confirmed} at={happening.at} />;
    case 'closed':
    case 'reopened':
      return (
        <Act words={texts[happening.kind]} at={happening.at}>
          {texts.because(happening.reason)}
        </Act>
      );
    default:
      return happening satisfies never;
  }
}

interface ActProps {
  readonly words: string;
  readonly at: number;
  readonly children?: ReactNode;
}

function Act({ words, at, children = null }: ActProps) {
  return (
    <>
      <p className={styles.what}>
        <strong>{words}</strong> <span className={styles.quiet}>{formatDateTime(at)}</span>
      </p>
      {children === null ? null : <p className={styles.said}>{children}</p>}
    </>
  );
}

/** Who is meant by a report's unit: one that answers for the task, by name. */
const nameIn = (task: TaskRow, unitId: string, language: Language): string => {
  const unit = task.units.find((each) => each.unitId === unitId);
  return unit === undefined ? unitId : unitName(unit, language);
};

function Report({ report, task, side }: Omit<ToldProps, 'happening'> & { report: ProgressReport }) {
  const texts = useTexts(followUpTexts);
  const language = useLanguage();
  const { attachment, percent, returned } = report;
  const facts = [
    report.onBehalf ? texts.onBehalf : null,
    percent === null ? null : texts.percent(percent),
    formatDateTime(report.at),
  ];
  return (
    <>
      <p className={styles.what}>
        <strong>{texts.reportBy(nameIn(task, report.unitId, language))}</strong>{' '}
        <span className={styles.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </p>
      <p className={styles.said}>{report.text}</p>
      {attachment === null ? null : (
        <a
          className={styles.file}
          href={attachmentAddress(side, attachment.attachmentId)}
          download={attachment.filename}
        >
          <Paperclip size={16} aria-hidden="true" />
          {attachment.filename}
        </a>
      )}
      {report.claimsDone ? <p className={styles.quiet}>{texts.claims}</p> : null}
      {returned === null ? null : (
        <div className={styles.returned}>
          <StateBadge tone="warning" text={texts.returnedOn(formatDate(returned.at))} />
          <p className={styles.said}>{texts.because(returned.reason)}</p>
        </div>
      )}
    </>
  );
}
