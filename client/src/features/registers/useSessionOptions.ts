import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Option } from '../../ui/Option/Option.tsx';
import { useCommittee } from './committeeContext.ts';
import { registersTexts } from './registersTexts.ts';

/** The committee's sessions to choose from, with their days. */
export function useSessionOptions(): readonly Option[] {
  const texts = useTexts(registersTexts);
  const { register } = useCommittee();
  return register.sessions.map(({ sessionId, title, day }) => ({
    id: sessionId,
    label: `${title ?? texts.untitled}${day === null ? '' : ` (${formatDate(day)})`}`,
  }));
}
