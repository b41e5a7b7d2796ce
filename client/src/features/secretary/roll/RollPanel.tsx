import { quorumOf } from '@diemcau/shared/session/attendance/quorum';
import type { Person, Point, Presence } from '@diemcau/shared/session/attendance/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { UserCheck, Users } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { people, points } from '../../../session/selectors.ts';
import { useCommand, useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../../ui/StateBadge/StateBadge.tsx';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';
import { PersonMarks } from './PersonMarks.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

/** The roll: who is there, room by room, and whether they are enough. */
export function RollPanel() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  const rooms = points(state);
  const everyone = people(state);
  const may = useMay('callRoll');
  const act = useAct();
  const send = useCommand();
  const [excusing, setExcusing] = useState<Person | null>(null);

  /** Marks people at once; what stood before can be brought back. */
  const markAll = async (list: readonly Person[], presence: Presence) => {
    const marks = list.map(({ personId }) => ({ personId, presence, reason: null }));
    if (!(await act.run('callRoll', { marks }))) return;
    const before = list.map(({ personId, presence: was, reason }) => ({
      personId,
      presence: was,
      reason,
    }));
    showToast(texts.marked(list.length), {
      action: { label: texts.undo, onAction: () => void send('callRoll', { marks: before }) },
    });
  };
  const mark = (person: Person, presence: Presence) => {
    if (presence === 'excused') setExcusing(person);
    else
      void act.run('callRoll', {
        marks: [{ personId: person.personId, presence, reason: null }],
      });
  };
  const unmarked = everyone.filter(({ presence }) => presence === 'unmarked');
  if (everyone.length === 0) {
    return <EmptyState icon={Users} title={texts.noRoll} explanation={texts.noRollHelp} />;
  }
  return (
    <div className={styles.stack}>
      <div className={styles.toolbar}>
        <div className={styles.head}>
          <QuorumBadge state={state} />
          <span className={styles.quiet}>
            {texts.rollCount(everyone.length - unmarked.length, everyone.length)}
          </span>
        </div>
        <Button
          icon={UserCheck}
          isDisabled={unmarked.length === 0 || !may.allowed}
          onPress={() => void markAll(unmarked, 'online')}
        >
          {texts.allOnline}
        </Button>
      </div>
      <RefusalNote act={act} />
      {rooms.map((point) => (
        <RoomRoll
          key={point.pointId}
          point={point}
          people={everyone.filter(({ pointId }) => pointId === point.pointId)}
          isDisabled={!may.allowed}
          onMark={mark}
          onMarkAll={markAll}
        />
      ))}
      {excusing === null ? null : (
        <ReasonDialog person={excusing} onClose={() => setExcusing(null)} />
      )}
    </div>
  );
}

function QuorumBadge({ state }: { readonly state: SessionState }) {
  const texts = useTexts(secretaryTexts);
  const rule = state.lifecycle.details?.quorum ?? { kind: 'none' as const };
  if (rule.kind === 'none') return <span className={styles.small}>{texts.quorumNone}</span>;
  const { met, present, total, needed } = quorumOf(rule, state.attendance);
  return (
    <StateBadge
      tone={met ? 'good' : 'warning'}
      text={(met ? texts.quorumMet : texts.quorumNotMet)(present, total, needed)}
    />
  );
}

interface RoomRollProps {
  readonly point: Point;
  readonly people: readonly Person[];
  readonly isDisabled: boolean;
  readonly onMark: (person: Person, presence: Presence) => void;
  readonly onMarkAll: (people: readonly Person[], presence: Presence) => Promise<void>;
}

function RoomRoll({ point, people: list, isDisabled, onMark, onMarkAll }: RoomRollProps) {
  const texts = useTexts(secretaryTexts);
  if (list.length === 0) return null;
  const presence = point.kind === 'central' ? 'inPerson' : 'online';
  const name = point.kind === 'central' ? texts.allInPersonAt : texts.allOnlineAt;
  return (
    <section className={styles.point} aria-label={point.name}>
      <div className={styles.pointHead}>
        <h3>{point.name}</h3>
        <StateBadge
          tone={point.connected ? 'good' : 'neutral'}
          text={point.connected ? texts.connected : texts.notConnected}
        />
        <Button
          aria-label={name(point.name)}
          isDisabled={isDisabled || list.every((person) => person.presence === presence)}
          onPress={() => void onMarkAll(list, presence)}
        >
          {texts.here}
        </Button>
      </div>
      {list.map((person) => (
        <PersonMarks
          key={person.personId}
          person={person}
          isDisabled={isDisabled}
          onMark={(next) => onMark(person, next)}
        />
      ))}
    </section>
  );
}
