import type { Point } from '@diemcau/shared/session/attendance/state';
import { consentKey } from '@diemcau/shared/session/stage/state';
import { Mic } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { currentSpeech, points } from '../session/selectors.ts';
import { useSessionState } from '../session/useSession.ts';
import { Dialog } from '../ui/Dialog/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../ui/StateBadge/StateBadge.tsx';
import { VirtualList } from '../ui/VirtualList/VirtualList.tsx';
import { viewTexts } from '../view/viewTexts.ts';
import { FloorModeChoice } from './FloorModeChoice.tsx';
import styles from './Microphone.module.css';
import { MuteButton } from './MuteButton.tsx';
import { MutedBadge } from './MutedBadge.tsx';
import { microphoneTexts } from './microphoneTexts.ts';

interface MicrophonesDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Who opens microphones, and every point with the way to mute it: for the chair and the secretaries. */
export function MicrophonesDialog({ isOpen, onOpenChange }: MicrophonesDialogProps) {
  const texts = useTexts(microphoneTexts);
  const rooms = useSessionState(points);
  return (
    <Dialog title={texts.microphones} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <div className={styles.stack}>
        <FloorModeChoice />
        <section className={styles.points} aria-labelledby="microphones-points">
          <h3 id="microphones-points" className={styles.label}>
            {texts.points} ({rooms.length})
          </h3>
          <div className={styles.list}>
            <VirtualList
              label={texts.points}
              items={rooms}
              getKey={({ pointId }) => pointId}
              renderItem={(point) => <PointRow point={point} />}
              estimateHeight={61}
              empty={<EmptyState title={texts.noPoints} />}
            />
          </div>
        </section>
      </div>
    </Dialog>
  );
}

function PointRow({ point }: { readonly point: Point }) {
  const words = useTexts(viewTexts);
  const texts = useTexts(microphoneTexts);
  const speaks = useSessionState((state) => currentSpeech(state)?.pointId === point.pointId);
  const agreed = useSessionState(({ stage }) =>
    Object.hasOwn(stage.consents, consentKey(point.pointId, null)),
  );
  return (
    <div className={styles.row}>
      <div className={styles.rowWords}>
        <span>{point.name}</span>
        {speaks ? <StateBadge tone="now" icon={Mic} text={words.speaking} /> : null}
        <MutedBadge pointId={point.pointId} />
        {agreed ? <span className={styles.soft}>{texts.consents}</span> : null}
      </div>
      <MuteButton point={point} />
    </div>
  );
}
