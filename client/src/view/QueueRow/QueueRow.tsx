import type { FloorRequest } from '@diemcau/shared/session/floor/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { placeOfSpeaker } from '../Speaker/speakers.ts';
import { viewTexts } from '../viewTexts.ts';
import styles from './QueueRow.module.css';
import { TimeUsed } from './TimeUsed.tsx';

interface QueueRowProps {
  readonly state: SessionState;
  readonly request: FloorRequest;
  /** 1 for the next to speak. */
  readonly place: number;
  readonly acts?: ReactNode;
}

/** One who waits for the floor: place, who, from where, what about, time that the point has used. */
export function QueueRow({ state, request, place, acts = null }: QueueRowProps) {
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const where = placeOfSpeaker(state, request, language);
  const who = [request.speakerName, request.speakerOffice].filter((word) => word !== null);
  return (
    <div className={styles.row}>
      <span className={styles.place}>{place}</span>
      <div className={styles.words}>
        <p>
          <strong>{where}</strong>{' '}
          <span className={styles.used}>
            <TimeUsed state={state} pointId={request.pointId} />
          </span>
        </p>
        {who.length === 0 ? null : <p className={styles.who}>{who.join(', ')}</p>}
        {request.about === null ? null : <p className={styles.who}>{texts.about(request.about)}</p>}
        {request.kind === 'pointOfOrder' || request.invited ? (
          <p className={styles.signs}>
            {request.kind === 'pointOfOrder' ? (
              <StateBadge tone="warning" text={texts.pointOfOrder} />
            ) : null}
            {request.invited ? <StateBadge tone="info" text={texts.invited} /> : null}
          </p>
        ) : null}
      </div>
      {acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </div>
  );
}
