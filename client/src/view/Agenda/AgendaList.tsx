import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../i18n/language.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { agendaItems, unitOf } from '../../session/selectors.ts';
import { sessionWords } from '../../session/words.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { placeOfSpeaker } from '../Speaker/speakers.ts';
import { TakenOver } from '../TakenOver/TakenOver.tsx';
import styles from './Agenda.module.css';

const agendaTexts = defineTexts({
  vi: {
    agenda: 'Chương trình phiên họp',
    none: 'Chưa có nội dung chương trình',
    minutes: (minutes: number) => `${minutes} phút`,
    proposedBy: (names: string) => `do ${names} đề xuất`,
    because: (reason: string) => `Lý do: ${reason}`,
  },
  en: {
    agenda: 'Agenda of the session',
    none: 'Nothing on the agenda yet',
    minutes: (minutes) => `${minutes} min`,
    proposedBy: (names) => `proposed by ${names}`,
    because: (reason) => `Because: ${reason}`,
  },
});

const tones: Record<AgendaItem['status'], StateTone> = {
  planned: 'neutral',
  current: 'info',
  finished: 'good',
  carried: 'info',
};

/** The agenda to read: what is done, what is on, what is to come. */
export function AgendaList({ state }: { readonly state: SessionState }) {
  const texts = useTexts(agendaTexts);
  const items = agendaItems(state);
  if (items.length === 0) return <EmptyState title={texts.none} />;
  return (
    <ol className={styles.items} aria-label={texts.agenda}>
      {items.map((item, place) => (
        <li
          key={item.itemId}
          className={styles.item}
          aria-current={item.status === 'current' ? 'step' : undefined}
        >
          <span className={styles.number}>{place + 1}</span>
          <Item state={state} item={item} />
        </li>
      ))}
    </ol>
  );
}

function Item({ state, item }: { readonly state: SessionState; readonly item: AgendaItem }) {
  const texts = useTexts(agendaTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const unit = unitOf(state, item.responsibleUnitId);
  const submitters = item.submitters
    .map(({ pointId, unitId }) =>
      placeOfSpeaker(
        state,
        { pointId: pointId ?? '', unitId, speakerName: null, speakerOffice: null },
        language,
      ),
    )
    .join(', ');
  const facts = [
    words.itemKind[item.kind],
    item.plannedMinutes === null ? null : texts.minutes(item.plannedMinutes),
    unit === null ? null : unitName(unit, language),
    submitters === '' ? null : texts.proposedBy(submitters),
  ];
  return (
    <div className={styles.words}>
      <p className={styles.title}>{item.title}</p>
      <p className={styles.facts}>
        {item.status === 'planned' ? null : (
          <StateBadge tone={tones[item.status]} text={words.itemStatus[item.status]} />
        )}
        <span>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </p>
      {item.carriedReason === null ? null : (
        <p className={styles.facts}>{texts.because(item.carriedReason)}</p>
      )}
      {item.itemId === state.followUp.itemId ? <TakenOver state={state} /> : null}
    </div>
  );
}
