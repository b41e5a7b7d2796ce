import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { LoadingState } from '../ui/LoadingState/LoadingState.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { routes } from './routes.tsx';
import { useFocusOnNewPage } from './useFocusOnNewPage.ts';

/** The page for the address. What breaks in it stays in it. */
export function App() {
  const pathname = useFocusOnNewPage();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<LoadingState />}>
        <Routes>
          {routes.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
