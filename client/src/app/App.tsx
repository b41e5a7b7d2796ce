import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { LoadingState } from '../ui/LoadingState/LoadingState.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { deviceCheckRoute, type PageRoute, routes, sessionRoutes } from './routes.tsx';
import { SessionLayout, StageLayout } from './SessionLayout.tsx';
import { useFocusOnNewPage } from './useFocusOnNewPage.ts';

/** The page for the address. */
export function App() {
  const pathname = useFocusOnNewPage();
  return (
    <ErrorBoundary at={pathname}>
      <Routes>
        {routes.map(routeOf)}
        <Route element={<SessionLayout />}>
          {routeOf(deviceCheckRoute)}
          <Route element={<StageLayout />}>{sessionRoutes.map(routeOf)}</Route>
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </ErrorBoundary>
  );
}

const routeOf = ({ path, Page }: PageRoute) => (
  <Route key={path} path={path} element={<PageAtAddress Page={Page} />} />
);

/** What breaks in a page stays in it, and another address is another page. */
function PageAtAddress({ Page }: Pick<PageRoute, 'Page'>) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<LoadingState />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}
