import type { Role } from '@diemcau/shared/log/storedEvent';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import { RotateCw, TriangleAlert, Video } from 'lucide-react';
import { useFormats } from '../i18n/format.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { useMediaState } from '../session/useMediaState.ts';
import { useParty } from '../session/useSession.ts';
import { Button } from '../ui/Button/Button.tsx';
import { Spinner } from '../ui/Spinner/Spinner.tsx';
import styles from './place/Place.module.css';
import { useHeldWhileTyping } from './place/useHeldWhileTyping.ts';
import { useStageRoom } from './place/useStageRoom.ts';
import type { StageRoomProps } from './StageRoom.tsx';
import { stageTexts } from './stageTexts.ts';

interface StagePlaceProps {
  readonly shape: StageRoomProps['shape'];
  /** The single key of the microphone; pages that use "m" otherwise give another. */
  readonly microphoneKey?: string;
}

/**
 * Where a page shows pictures and plays sound, and has its microphone. Nothing where the server carries none;
 * while it is getting ready, a line. The code of it all is loaded when there is something to show.
 */
export function StagePlace({ shape, microphoneKey = 'm' }: StagePlaceProps) {
  const media = useMediaState();
  const { isShown, show } = useHeldWhileTyping(media?.state === 'ready');
  if (media === null) return null;
  if (isShown) return <LoadedStage shape={shape} microphoneKey={microphoneKey} />;
  if (shape === 'hall') return null;
  return <NotYet media={media} onShow={show} />;
}

function LoadedStage(props: StageRoomProps) {
  const texts = useTexts(stageTexts);
  const { Room, hasFailed, retry } = useStageRoom();
  if (Room !== null) return <Room {...props} />;
  if (!hasFailed) {
    return props.shape === 'hall' ? null : (
      <p role="status" className={styles.line}>
        <Spinner size={18} />
        {texts.loading}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.line} data-tone="warning">
      <TriangleAlert size={18} aria-hidden="true" />
      <p className={styles.words}>{texts.failure.notLoaded}</p>
      <Button icon={RotateCw} onPress={retry}>
        {texts.retry}
      </Button>
    </div>
  );
}

interface NotYetProps {
  readonly media: MediaStateMessage;
  readonly onShow: () => void;
}

function NotYet({ media, onShow }: NotYetProps) {
  const texts = useTexts(stageTexts);
  switch (media.state) {
    case 'ready':
      return (
        <div role="status" className={styles.line}>
          <Video size={18} aria-hidden="true" />
          <p className={styles.words}>{texts.ready}</p>
          <Button onPress={onShow}>{texts.show}</Button>
        </div>
      );
    case 'building':
      return <Building done={media.done} total={media.total} />;
    case 'off':
      return <Off remedy={media.remedy} />;
    default:
      return media satisfies never;
  }
}

type BuildingProps = Pick<Extract<MediaStateMessage, { state: 'building' }>, 'done' | 'total'>;

function Building({ done, total }: BuildingProps) {
  const texts = useTexts(stageTexts);
  const formats = useFormats();
  const share = done === null || total === null || total === 0 ? null : done / total;
  return (
    <div className={styles.line}>
      <Spinner size={18} />
      <p>{share === null ? texts.building : texts.buildingShare(formats.share(share))}</p>
      {share === null ? null : (
        <progress className={styles.progress} value={share} aria-label={texts.building} />
      )}
      <p className={styles.help}>{texts.buildingHelp}</p>
    </div>
  );
}

const MENDERS: readonly Role[] = ['chair', 'secretary', 'technician'];

/** Whoever can have it mended is told how; for others there is simply no stage. */
function Off({ remedy }: Pick<Extract<MediaStateMessage, { state: 'off' }>, 'remedy'>) {
  const texts = useTexts(stageTexts);
  const language = useLanguage();
  const { role } = useParty();
  if (remedy === null || !MENDERS.includes(role)) return null;
  return (
    <div className={styles.line} data-tone="warning">
      <TriangleAlert size={18} aria-hidden="true" />
      <p className={styles.words}>
        {texts.noStage} {remedy[language]}
      </p>
    </div>
  );
}
