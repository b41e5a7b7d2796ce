import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import type { Loaded } from './useLoaded.ts';

interface LoadedViewProps<Value> {
  readonly loaded: Loaded<Value>;
  /** What could not be read: "Không tải được danh sách phiên họp". */
  readonly failure: string;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ReactNode;
}

/** What was asked for, the wait for it, or why it did not come. */
export function LoadedView<Value>({ loaded, failure, onRetry, children }: LoadedViewProps<Value>) {
  const language = useLanguage();
  if (loaded.status === 'loading') return <LoadingState />;
  if (loaded.status === 'loaded') return children(loaded.value);
  return (
    <ErrorState what={failure} whatToDo={loaded.refusal.wording[language]} onRetry={onRetry} />
  );
}
