import type { ComponentType } from 'react';
import { inSession } from './inSession.tsx';
import { lazyPage } from './lazyPage.ts';
import { patterns } from './paths.ts';

export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

/** The gallery of primitives, in development only: a build leaves out its code too. */
const development: readonly PageRoute[] = import.meta.env.DEV
  ? [
      {
        path: patterns.gallery,
        Page: lazyPage(() => import('./gallery/GalleryPage.tsx').then((m) => m.GalleryPage)),
      },
    ]
  : [];

/** Which page stands at which address. */
export const routes: readonly PageRoute[] = [
  {
    path: patterns.home,
    Page: lazyPage(() => import('./HomePage.tsx').then((m) => m.HomePage)),
  },
  {
    path: patterns.preparation,
    Page: inSession(() =>
      import('../features/preparation/PreparationPage.tsx').then((m) => m.PreparationPage),
    ),
  },
  {
    path: patterns.invitationSheet,
    Page: inSession(() => import('../features/links/LinksPage.tsx').then((m) => m.LinksPage)),
  },
  {
    path: patterns.join,
    Page: lazyPage(() => import('../features/join/JoinPage.tsx').then((m) => m.JoinPage)),
  },
  {
    path: patterns.signIn,
    Page: lazyPage(() => import('../features/signIn/SignInPage.tsx').then((m) => m.SignInPage)),
  },
  {
    path: patterns.verification,
    Page: lazyPage(() =>
      import('../features/verification/VerificationPage.tsx').then((m) => m.VerificationPage),
    ),
  },
  {
    path: patterns.administration,
    Page: lazyPage(() => import('./AdministrationRoute.tsx').then((m) => m.AdministrationRoute)),
  },
  {
    path: patterns.registers,
    Page: lazyPage(() =>
      import('../features/registers/RegistersPage.tsx').then((m) => m.RegistersPage),
    ),
  },
  {
    path: patterns.progress,
    Page: lazyPage(() =>
      import('../features/progress/ProgressPage.tsx').then((m) => m.ProgressPage),
    ),
  },
  {
    path: patterns.session,
    Page: inSession(() => import('./SessionPage.tsx').then((m) => m.SessionPage)),
  },
  {
    path: patterns.room,
    Page: inSession(() => import('../features/join/RoomPage.tsx').then((m) => m.RoomPage)),
  },
  {
    path: patterns.deviceCheck,
    Page: inSession(() =>
      import('../features/deviceCheck/DeviceCheckPage.tsx').then((m) => m.DeviceCheckPage),
    ),
  },
  {
    path: patterns.drafting,
    Page: inSession(() =>
      import('../features/drafting/DraftingPage.tsx').then((m) => m.DraftingPage),
    ),
  },
  {
    path: patterns.record,
    Page: inSession(() =>
      import('../features/recordPage/RecordPage.tsx').then((m) => m.RecordPage),
    ),
  },
  {
    path: patterns.hallScreen,
    Page: inSession(() => import('../features/screen/HallPage.tsx').then((m) => m.HallPage)),
  },
  ...development,
];
