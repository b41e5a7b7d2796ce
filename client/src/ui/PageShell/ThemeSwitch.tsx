import { type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { announce } from '../Announcer/announce.ts';
import { IconButton } from '../IconButton/IconButton.tsx';
import { chooseTheme, type Theme, useTheme } from '../theme.ts';
import { uiTexts } from '../uiTexts.ts';

const SIGNS: Readonly<Record<Theme, LucideIcon>> = { auto: SunMoon, light: Sun, dark: Moon };
const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/**
 * Goes round: as on this device, light, dark. A button, not a menu: a menu's code would weigh more than
 * the rest of the header on the way into a session.
 */
export function ThemeSwitch() {
  const theme = useTheme();
  const texts = useTexts(uiTexts);
  function change(): void {
    chooseTheme(NEXT[theme]);
    announce(`${texts.theme}: ${texts.themes[NEXT[theme]]}`);
  }
  return (
    <IconButton
      icon={SIGNS[theme]}
      label={`${texts.theme}: ${texts.themes[theme]}`}
      onPress={change}
    />
  );
}
