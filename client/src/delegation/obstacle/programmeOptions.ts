import type { Programme } from '@diemcau/shared/session/lifecycle/state';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { useSessionState } from '../../session/useSession.ts';
import type { Option } from '../../ui/Option/Option.tsx';
import { programmeKey } from './obstacleForm.ts';

/** The session's programmes, each followed by its projects, to choose from by `programmeKey`. */
export function useProgrammeOptions(): readonly Option[] {
  const language = useLanguage();
  const programmes = useSessionState(({ lifecycle }) =>
    lifecycle.programmeOrder.flatMap((id) => lifecycle.programmes[id] ?? []),
  );
  return programmes.flatMap((programme) => optionsOf(programme, language));
}

const inLanguage = (name: Programme['name'], language: Language): string =>
  (language === 'en' ? name.en : null) ?? name.vi;

const optionsOf = (
  { programmeId, shortName, projects }: Programme,
  language: Language,
): readonly Option[] => {
  const short = inLanguage(shortName, language);
  return [
    { id: programmeKey({ programmeId, projectCode: null }), label: short },
    ...projects.map(({ code, name }) => ({
      id: programmeKey({ programmeId, projectCode: code }),
      label: `${short} · ${code}`,
      description: inLanguage(name, language),
    })),
  ];
};
