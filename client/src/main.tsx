import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.tsx';
import { AppProviders } from './app/AppProviders.tsx';
import { recallLanguage } from './i18n/language.ts';
import './ui/base.css';
import { recallShortcuts } from './ui/Shortcuts/shortcuts.ts';
import { recallTheme } from './ui/theme.ts';

recallLanguage();
recallTheme();
recallShortcuts();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <AppProviders>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </AppProviders>
  </StrictMode>,
);
