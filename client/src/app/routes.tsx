import type { ComponentType } from 'react';
import { lazyPage } from './lazyPage.ts';
import { patterns } from './paths.ts';

export interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

const page = (path: string, load: () => Promise<ComponentType>): PageRoute => ({
  path,
  Page: lazyPage(load),
});

/** The gallery of primitives, in development only: a build leaves out its code too. */
const development: readonly PageRoute[] = import.meta.env.DEV
  ? [
      {
        path: patterns.gallery,
        Page: lazyPage(() => import('./gallery/GalleryPage.tsx').then((m) => m.GalleryPage)),
      },
    ]
  : [];

/** Which page stands at which address, outside of sessions. */
export const routes: readonly PageRoute[] = [
  page(patterns.home, () => import('./HomePage.tsx').then((m) => m.HomePage)),
  page(patterns.join, () => import('../features/join/JoinPage.tsx').then((m) => m.JoinPage)),
  page(patterns.signIn, () =>
    import('../features/signIn/SignInPage.tsx').then((m) => m.SignInPage),
  ),
  page(patterns.verification, () =>
    import('../features/verification/VerificationPage.tsx').then((m) => m.VerificationPage),
  ),
  page(patterns.administration, () =>
    import('./AdministrationRoute.tsx').then((m) => m.AdministrationRoute),
  ),
  page(patterns.registers, () =>
    import('../features/registers/RegistersPage.tsx').then((m) => m.RegistersPage),
  ),
  page(patterns.progress, () =>
    import('../features/progress/ProgressPage.tsx').then((m) => m.ProgressPage),
  ),
  ...development,
];

/** A session's own pages: one connection, and one stage, for as long as one stays among them. */
export const sessionRoutes: readonly PageRoute[] = [
  page(patterns.preparation, () =>
    import('../features/preparation/PreparationPage.tsx').then((m) => m.PreparationPage),
  ),
  page(patterns.invitationSheet, () =>
    import('../features/links/LinksPage.tsx').then((m) => m.LinksPage),
  ),
  page(patterns.session, () => import('./SessionPage.tsx').then((m) => m.SessionPage)),
  page(patterns.room, () => import('../features/join/RoomPage.tsx').then((m) => m.RoomPage)),
  page(patterns.drafting, () =>
    import('../features/drafting/DraftingPage.tsx').then((m) => m.DraftingPage),
  ),
  page(patterns.record, () =>
    import('../features/recordPage/RecordPage.tsx').then((m) => m.RecordPage),
  ),
  page(patterns.hallScreen, () =>
    import('../features/screen/HallPage.tsx').then((m) => m.HallPage),
  ),
];

/** Tries the devices itself: the stage, which may be using them, ends before. */
export const deviceCheckRoute: PageRoute = page(patterns.deviceCheck, () =>
  import('../features/deviceCheck/DeviceCheckPage.tsx').then((m) => m.DeviceCheckPage),
);
