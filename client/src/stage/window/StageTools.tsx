import { Check, LayoutGrid, Maximize, Minimize, PictureInPicture2 } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import type { LayoutChoice } from '../layout/arrange.ts';
import { stageTexts } from '../stageTexts.ts';
import { hasOwnWindows, type OwnWindowControl } from './ownWindow.ts';
import styles from './Window.module.css';

const CHOICES = ['auto', 'speaker', 'grid', 'presentation'] as const;

interface StageToolsProps {
  readonly choice: LayoutChoice;
  readonly onChoose: (choice: LayoutChoice) => void;
  readonly ownWindow: OwnWindowControl;
  /** What fills the screen. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** How the pictures are looked at: their layout, a window of their own, the whole screen. */
export function StageTools({ choice, onChoose, ownWindow, stage }: StageToolsProps) {
  const texts = useTexts(stageTexts);
  return (
    <div className={styles.tools}>
      <Menu
        trigger={<IconButton icon={LayoutGrid} label={texts.layout} />}
        label={texts.layout}
        acts={CHOICES.map((id) => ({
          id,
          label: id === choice ? texts.chosen(texts.layouts[id]) : texts.layouts[id],
          description: texts.layoutHelp[id],
          onAction: () => onChoose(id),
          ...(id === choice ? { icon: Check } : {}),
        }))}
      />
      {hasOwnWindows() ? (
        <IconButton
          icon={PictureInPicture2}
          label={ownWindow.opened === null ? texts.ownWindow : texts.takeBack}
          onPress={() => {
            ownWindow.toggle().catch(() => showToast(texts.noOwnWindow, { tone: 'warning' }));
          }}
        />
      ) : null}
      {document.fullscreenEnabled === true ? <FullScreen stage={stage} /> : null}
    </div>
  );
}

function FullScreen({ stage }: Pick<StageToolsProps, 'stage'>) {
  const texts = useTexts(stageTexts);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement === stage.current);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, [stage]);
  async function toggle(): Promise<void> {
    try {
      if (isFull) await document.exitFullscreen();
      else await stage.current?.requestFullscreen();
    } catch {
      showToast(texts.noFullScreen, { tone: 'warning' });
    }
  }
  return (
    <IconButton
      icon={isFull ? Minimize : Maximize}
      label={isFull ? texts.leaveFullScreen : texts.fullScreen}
      onPress={() => void toggle()}
    />
  );
}
