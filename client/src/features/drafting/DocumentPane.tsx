import { noticeClosing, noticeSubject } from '@diemcau/shared/record/notice';
import { opening } from '@diemcau/shared/record/opening';
import { recipients } from '@diemcau/shared/record/recipients';
import { bodySignature } from '@diemcau/shared/record/signatures';
import { dateline, numberWords } from '@diemcau/shared/record/wording';
import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Fragment } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../../ui/classes.ts';
import {
  Paper,
  PaperFoot,
  PaperHead,
  type PaperHeading,
  PaperParagraph,
} from '../../view/Paper/Paper.tsx';
import { chaptersOf, type Part } from './chapters.ts';
import { DropLine } from './DropLine.tsx';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import { EntryView } from './EntryView.tsx';
import { NewEntry } from './NewEntry.tsx';
import type { Rights } from './rights.ts';
import type { DraftingActs } from './useDraftingActs.ts';

interface DocumentPaneProps {
  readonly state: SessionState;
  readonly acts: DraftingActs;
  readonly rights: Rights;
  readonly onShowSources: (sources: readonly ConclusionSource[]) => void;
  readonly onRemoved: (entryId: string) => void;
}

/** The page needs the opening's words, not the events behind them. */
const withoutProvenance = { source: () => [] };

/** A draft has neither number nor date of issue: both stay blank, as on the paper. */
function headingOf(state: SessionState): PaperHeading {
  const details = state.lifecycle.details;
  const body = details?.bodies[0];
  const heading = {
    superior: body?.superior ?? null,
    body: body?.name ?? '',
    symbol: ['TB', body?.abbreviation ?? null].filter((part) => part !== null).join('-'),
    place: details?.documentPlace ?? null,
    kind: 'THÔNG BÁO',
    subject: noticeSubject(state),
    date: null,
    number: null,
    issuedOn: null,
  };
  return { ...heading, number: numberWords(heading), dateline: dateline(heading) };
}

/** The conclusions as the notice that they become, written in its place. */
export function DocumentPane({ state, ...rest }: DocumentPaneProps) {
  const texts = useTexts(draftingTexts);
  return (
    <Paper label={texts.document}>
      <PaperHead heading={headingOf(state)} />
      {opening(state, [], withoutProvenance).map(({ text }) => (
        <PaperParagraph key={text}>{text}</PaperParagraph>
      ))}
      {state.conclusions.order.length === 0 ? (
        <p className={classes(styles.hint)}>{texts.nothingYet}</p>
      ) : null}
      {chaptersOf(state, rest.rights.canArrange).map((chapter) => (
        <section key={chapter.heading} aria-label={chapter.heading}>
          <h3 className={styles.chapter}>{chapter.heading}</h3>
          {chapter.parts.map((part) => (
            <PartView key={part.section} part={part} state={state} {...rest} />
          ))}
        </section>
      ))}
      <PaperParagraph>{noticeClosing(state)}</PaperParagraph>
      <PaperFoot signature={bodySignature(state)} recipients={recipients(state)} />
    </Paper>
  );
}

function PartView({ part, ...props }: DocumentPaneProps & { readonly part: Part }) {
  const { section, heading: words, entries, isNumbered, over } = part;
  const { acts, rights } = props;
  const isQuiet = entries.length === 0;
  return (
    <>
      {over === null ? null : <h4 className={styles.partTitle}>{over}</h4>}
      <section className={classes(isQuiet && styles.emptyPart)}>
        {words === null ? null : <h4 className={styles.partTitle}>{words}</h4>}
        {rights.canArrange ? <DropLine acts={acts} section={section} after={null} /> : null}
        {entries.map((entry, index) => (
          <Fragment key={entry.entryId}>
            <EntryView {...props} entry={entry} number={index + 1} isNumbered={isNumbered} />
            {rights.canArrange ? (
              <DropLine
                acts={acts}
                section={section}
                after={{ entryId: entry.entryId, number: index + 1 }}
              />
            ) : null}
          </Fragment>
        ))}
        {rights.canArrange ? <NewEntry section={section} /> : null}
      </section>
    </>
  );
}
