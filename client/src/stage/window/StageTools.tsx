import {
  LayoutGrid,
  LayoutTemplate,
  type LucideIcon,
  Maximize,
  Minimize,
  PictureInPicture2,
  Presentation,
  SquareUser,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { switchSound, useSoundOff } from '../../media/soundPreference.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu, type MenuAct } from '../../ui/Menu/Menu.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { deviceTexts } from '../devices/deviceTexts.ts';
import type { LayoutChoice } from '../layout/arrange.ts';
import { stageTexts } from '../stageTexts.ts';
import type { FullScreenControl } from './fullScreen.ts';
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
  readonly fullScreen: FullScreenControl;
}

/** How the pictures are looked at: their layout, this machine's sound, a window of their own, the whole screen. */
export function StageTools({ choice, onChoose, ownWindow, fullScreen }: StageToolsProps) {
  const texts = useTexts(stageTexts);
  const floating = useFloating(ownWindow);
  const sound = useSoundAct();
  const filling = useFullScreenAct(fullScreen);
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
      acts={[...layouts, sound, floating, filling].filter((each) => each !== null)}
    />
  );
}

function useSoundAct(): MenuAct {
  const texts = useTexts(deviceTexts);
  const isOff = useSoundOff('room');
  return {
    id: 'sound',
    label: isOff ? texts.soundOn : texts.soundOff,
    icon: isOff ? Volume2 : VolumeX,
    onAction: () => switchSound('room', !isOff),
    ...(isOff ? {} : { description: texts.soundOffHelp }),
  };
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

/** Null where the browser does not let a page fill the screen, as on some phones. */
function useFullScreenAct({ isFull, toggle }: FullScreenControl): MenuAct | null {
  const texts = useTexts(stageTexts);
  if (document.fullscreenEnabled !== true) return null;
  return {
    id: 'fullScreen',
    label: isFull ? texts.leaveFullScreen : texts.fullScreen,
    icon: isFull ? Minimize : Maximize,
    onAction: () => {
      toggle().catch(() => showToast(texts.noFullScreen, { tone: 'warning' }));
    },
  };
}
