import { TriangleAlert } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import type { OwnKind } from '../../media/stageState.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { Button } from '../../ui/Button/Button.tsx';
import styles from './DeviceBar.module.css';
import { deviceTexts } from './deviceTexts.ts';

const KINDS: readonly OwnKind[] = ['microphone', 'camera', 'screen'];

/** Each device that could not be used: why, and the way out. */
export function DeviceFailures({ onChoose }: { readonly onChoose: () => void }) {
  return KINDS.map((kind) => <DeviceFailureNote key={kind} kind={kind} onChoose={onChoose} />);
}

interface NoteProps {
  readonly kind: OwnKind;
  readonly onChoose: () => void;
}

function DeviceFailureNote({ kind, onChoose }: NoteProps) {
  const texts = useTexts(deviceTexts);
  const failure = useStage(({ own }) => own[kind].failure);
  const acts = useStageActs();
  if (failure === null) return null;
  const retry = {
    microphone: acts.openMicrophone,
    camera: acts.openCamera,
    screen: acts.shareScreen,
  };
  const isHopeless = failure === 'unsupported' || failure === 'insecure';
  return (
    <div role="alert" className={styles.note}>
      <TriangleAlert size={18} aria-hidden="true" />
      <p>{texts.failure[kind][failure]}</p>
      {isHopeless ? null : <Button onPress={() => void retry[kind]()}>{texts.retry}</Button>}
      {isHopeless || kind === 'screen' || failure === 'denied' ? null : (
        <Button onPress={onChoose}>{texts.otherDevice}</Button>
      )}
    </div>
  );
}
