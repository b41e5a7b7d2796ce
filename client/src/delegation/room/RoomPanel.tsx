import { Users } from 'lucide-react';
import { paths } from '../../app/paths.ts';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { peopleOf, pointOf } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useParty, useSessionId, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import styles from './Room.module.css';

/** Who is in this room as it said itself, and the way to say it again. */
export function RoomPanel() {
  const texts = useTexts(delegationTexts);
  const words = useTexts(sessionWords);
  const sessionId = useSessionId();
  const { party } = useParty();
  const may = useMay('declareRoom');
  const point = useSessionState((state) => pointOf(state, party.pointId));
  const people = useSessionState((state) => peopleOf(state, party.pointId));
  if (point === null) return null;
  return (
    <section className={styles.room} aria-labelledby="room-heading">
      <h2 id="room-heading" className={styles.heading}>
        {texts.room}
      </h2>
      <p className={styles.soft}>
        {[
          point.name,
          point.declaredAt === null
            ? texts.roomNone
            : texts.declaredAt(formatTime(point.declaredAt)),
        ].join(' · ')}
      </p>
      <ul className={styles.people}>
        {people.map(({ personId, name, office, presence }) => (
          <li key={personId}>
            <strong>{name}</strong>
            <span className={styles.soft}>
              {[office, words.presence[presence]].filter((word) => word !== null).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {may.allowed ? (
        <div>
          <ButtonLink to={paths.room(sessionId)} icon={Users}>
            {texts.roomEdit}
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}
