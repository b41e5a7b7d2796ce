import { Maximize, Minimize, SunMoon, Volume2, VolumeX } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { switchSound, useSoundOff } from '../../media/soundPreference.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { useShortcuts } from '../../ui/Shortcuts/shortcuts.ts';
import { showToast } from '../../ui/Toast/toasts.ts';
import styles from './Hall.module.css';
import { screenTexts } from './screenTexts.ts';

interface HallToolsProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly onTheme: () => void;
}

/** Full screen and theme, faint until the pointer or the focus comes near. */
export function HallTools({ page, onTheme }: HallToolsProps) {
  const texts = useTexts(screenTexts);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);

  async function toggle(): Promise<void> {
    try {
      if (document.fullscreenElement !== null) await document.exitFullscreen();
      else await page.current?.requestFullscreen();
    } catch {
      showToast(texts.noFullScreen, { tone: 'warning' });
    }
  }

  const label = isFull ? texts.leaveFullScreen : texts.fullScreen;
  useShortcuts([
    { key: 'f', label, onAction: () => void toggle() },
    { key: 'd', label: texts.lightOrDark, onAction: onTheme },
  ]);
  return (
    <div className={styles.tools}>
      <SoundTool />
      <IconButton icon={SunMoon} label={texts.lightOrDark} onPress={onTheme} />
      <IconButton icon={isFull ? Minimize : Maximize} label={label} onPress={() => void toggle()} />
    </div>
  );
}

/** The hall plays the sound; where loudspeakers of the room do, it can be switched off. */
function SoundTool() {
  const texts = useTexts(screenTexts);
  const isOff = useSoundOff('hall');
  if (useMediaState()?.state !== 'ready') return null;
  return (
    <IconButton
      icon={isOff ? VolumeX : Volume2}
      label={isOff ? texts.soundOn : texts.soundOff}
      onPress={() => switchSound('hall', !isOff)}
    />
  );
}
