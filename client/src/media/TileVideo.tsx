import { useEffect, useRef } from 'react';
import { useStageHandle } from './StageContext.ts';
import styles from './TileVideo.module.css';
import { useStage } from './useStage.ts';
import { watchSize } from './watchSize.ts';

export interface TileVideoProps {
  readonly producerId: string;
  /** `contain` shows all of it, `cover` fills the tile. */
  readonly fit: 'contain' | 'cover';
  /** Says who is seen, for those who cannot see. */
  readonly label: string;
}

/**
 * A picture in its tile, as large as what is around it. The server is told how large it is seen, and sends
 * none while it is not: outside the window, or in a tab behind others. One's own camera is a mirror.
 */
export function TileVideo({ producerId, fit, label }: TileVideoProps) {
  const stage = useStageHandle();
  const video = useRef<HTMLVideoElement>(null);
  const tile = useStage(({ tiles }) => tiles.find((each) => each.producerId === producerId));
  const track = tile?.track ?? null;

  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    const place = stage.openPlace(producerId);
    const stop = watchSize(element, (size) => place.see(size));
    return () => {
      stop();
      place.close();
    };
  }, [stage, producerId]);

  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = track === null ? null : new MediaStream([track]);
    return () => {
      element.srcObject = null;
    };
  }, [track]);

  return (
    <video
      ref={video}
      className={styles.video}
      aria-label={label}
      data-producer={producerId}
      data-source={tile?.source ?? null}
      data-shown={tile?.shown ?? 'waiting'}
      data-layer={tile?.layer ?? null}
      data-fit={fit}
      data-mirrored={tile?.own === true && tile.source === 'camera' ? 'yes' : 'no'}
      autoPlay
      playsInline
      muted
    />
  );
}
