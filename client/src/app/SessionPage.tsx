import type { Role } from '@diemcau/shared/log/storedEvent';
import type { ComponentType } from 'react';
import { useParty } from '../session/useSession.ts';
import { lazyPage } from './lazyPage.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Each role has its own page; it changes under one's hands when the chair is handed over. */
const pages: Readonly<Partial<Record<Role, ComponentType>>> = {
  chair: lazyPage(() => import('../features/chair/ChairPage.tsx').then((m) => m.ChairPage)),
  secretary: lazyPage(() =>
    import('../features/secretary/SecretaryPage.tsx').then((m) => m.SecretaryPage),
  ),
  point: lazyPage(() => import('../features/point/PointPage.tsx').then((m) => m.PointPage)),
  agency: lazyPage(() => import('../features/agency/AgencyPage.tsx').then((m) => m.AgencyPage)),
  observer: lazyPage(() =>
    import('../features/observer/ObserverPage.tsx').then((m) => m.ObserverPage),
  ),
  technician: lazyPage(() =>
    import('../features/technician/TechnicianPage.tsx').then((m) => m.TechnicianPage),
  ),
  screen: lazyPage(() => import('../features/screen/HallPage.tsx').then((m) => m.HallPage)),
};

/** The session's page, by the role that the party has just now. */
export function SessionPage() {
  const { role } = useParty();
  const Page = pages[role] ?? NotFoundPage;
  return <Page />;
}
