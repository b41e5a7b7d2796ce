import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { localeOf, useLanguage } from '../i18n/language.ts';
import { Announcer } from '../ui/Announcer/Announcer.tsx';
import { ShortcutsHelp } from '../ui/Shortcuts/ShortcutsHelp.tsx';
import { ToastRegion } from '../ui/Toast/ToastRegion.tsx';

/** What every page needs around it: the locale, the live regions, notices, the page's keys. */
export function AppProviders({ children }: { readonly children: ReactNode }) {
  return (
    <I18nProvider locale={localeOf(useLanguage())}>
      {children}
      <ToastRegion />
      <ShortcutsHelp />
      <Announcer />
    </I18nProvider>
  );
}
