import { positionOf } from '@diemcau/shared/session/floor/position';
import type { FloorRequest } from '@diemcau/shared/session/floor/state';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useServerClock, useSessionState } from '../../session/useSession.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { viewTexts } from '../../view/viewTexts.ts';
import { delegationTexts } from '../delegationTexts.ts';
import styles from './Floor.module.css';

const MINUTE = 60_000;

/** One's own place in the queue and about how long it will take. */
export function OwnRequest({ request }: { readonly request: FloorRequest }) {
  const texts = useTexts(delegationTexts);
  const view = useTexts(viewTexts);
  const floor = useSessionState((state) => state.floor);
  const now = useServerClock();
  const position = positionOf(floor, request.requestId, now);
  if (position === null) return null;
  const isNext = position.place === 1;
  return (
    <div className={styles.request}>
      <div className={styles.words}>
        <p className={styles.place}>
          {isNext ? texts.next : texts.place(position.place)}
          {position.wait === null ? null : (
            <span className={styles.wait}> · {waitWords(position.wait, texts)}</span>
          )}
        </p>
        <p className={styles.facts}>
          {request.invited ? <StateBadge tone="info" text={texts.invited} /> : null}
          {request.kind === 'pointOfOrder' ? (
            <StateBadge tone="warning" text={view.pointOfOrder} />
          ) : null}
          <span>
            {[
              request.speakerName,
              request.about === null ? null : view.about(request.about),
              request.invited ? null : texts.askedAt(formatTime(request.askedAt)),
            ]
              .filter((word) => word !== null)
              .join(' · ')}
          </span>
        </p>
      </div>
      <ActButton type="withdrawFloor" payload={{ requestId: request.requestId }}>
        {texts.withdrawRequest}
      </ActButton>
    </div>
  );
}

interface WaitWords {
  readonly wait: (minutes: number) => string;
  readonly soon: string;
}

const waitWords = (wait: number, texts: WaitWords): string =>
  wait < MINUTE ? texts.soon : texts.wait(Math.round(wait / MINUTE));
