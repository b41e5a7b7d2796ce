import {
  LayoutGrid,
  LayoutTemplate,
  type LucideIcon,
  Maximize,
  Minimize,
  PictureInPicture2,
  Presentation,
  SquareUser,
} from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu, type MenuAct } from '../../ui/Menu/Menu.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import type { LayoutChoice } from '../layout/arrange.ts';
import { stageTexts } from '../stageTexts.ts';
import { hasOwnWindows, type OwnWindowControl } from './ownWindow.ts';

const CHOICES = ['auto', 'speaker', 'grid', 'presentation'] as const;

const ICONS: Readonly<Record<LayoutChoice, LucideIcon>> = {
  auto: LayoutTemplate,
  speaker: SquareUser,
  grid: LayoutGrid,
  presentation: Presentation,
};

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
  const floating = useFloating(ownWindow);
  const fullScreen = useFullScreen(stage);
  const layouts: readonly MenuAct[] = CHOICES.map((id) => ({
    id,
    label: id === choice ? texts.chosen(texts.layouts[id]) : texts.layouts[id],
    description: texts.layoutHelp[id],
    onAction: () => onChoose(id),
    icon: ICONS[id],
  }));
  return (
    <Menu
      trigger={<IconButton icon={LayoutGrid} label={texts.layout} />}
      label={texts.layout}
      acts={[...layouts, floating, fullScreen].filter((each) => each !== null)}
    />
  );
}

/** Null where the browser has no such windows. */
function useFloating({ opened, toggle }: OwnWindowControl): MenuAct | null {
  const texts = useTexts(stageTexts);
  if (!hasOwnWindows()) return null;
  return {
    id: 'ownWindow',
    label: opened === null ? texts.ownWindow : texts.takeBack,
    icon: PictureInPicture2,
    onAction: () => {
      toggle().catch(() => showToast(texts.noOwnWindow, { tone: 'warning' }));
    },
  };
}

/** Null where the browser does not let a part of the page fill the screen, as on some phones. */
function useFullScreen(stage: RefObject<HTMLElement | null>): MenuAct | null {
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
  if (document.fullscreenEnabled !== true) return null;
  return {
    id: 'fullScreen',
    label: isFull ? texts.leaveFullScreen : texts.fullScreen,
    icon: isFull ? Minimize : Maximize,
    onAction: () => void toggle(),
  };
}
