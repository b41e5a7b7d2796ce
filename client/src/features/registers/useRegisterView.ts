import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, type RegisterView, viewOf } from './registerAddress.ts';

/** What is in sight, as the address says it: it can be sent to somebody and is there again after a reload. */
export function useRegisterView(): {
  readonly view: RegisterView;
  readonly show: (part: Partial<RegisterView>) => void;
} {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => viewOf(address), [address]);
  return {
    view,
    show: (part) => setAddress(addressOf({ ...view, ...part }), { replace: true }),
  };
}
