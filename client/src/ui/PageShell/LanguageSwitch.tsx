import { chooseLanguage, type Language, useLanguage } from '../../i18n/language.ts';
import { Button } from '../Button/Button.tsx';

const OTHER: Readonly<Record<Language, { language: Language; short: string; name: string }>> = {
  vi: { language: 'en', short: 'EN', name: 'English' },
  en: { language: 'vi', short: 'VI', name: 'Tiếng Việt' },
};

/** Leads to the other language, named in that language. */
export function LanguageSwitch() {
  const other = OTHER[useLanguage()];
  return (
    <Button
      kind="bare"
      lang={other.language}
      aria-label={`${other.short}: ${other.name}`}
      onPress={() => chooseLanguage(other.language)}
    >
      {other.short}
    </Button>
  );
}
