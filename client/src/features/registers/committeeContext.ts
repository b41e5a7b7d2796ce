import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import type { Register } from '@diemcau/shared/protocol/api/followUp';
import { createContext, useContext } from 'react';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { committeeSide, type FollowUpSide } from '../../session/followUpApi.ts';

/** The committee whose registers are open. */
export interface OpenCommittee {
  readonly committeeId: string;
  readonly register: Register;
  readonly catalogue: Catalogue;
  /** Asks for the registers again, after an act. */
  readonly reload: () => void;
}

export const CommitteeContext = createContext<OpenCommittee | null>(null);

export function useCommittee(): OpenCommittee & { readonly side: FollowUpSide } {
  const open = useContext(CommitteeContext);
  if (open === null) throw new Error('no committee is open');
  return { ...open, side: committeeSide(open.committeeId) };
}

const inLanguage = (name: { vi: string; en: string | null }, language: Language): string =>
  (language === 'en' ? name.en : null) ?? name.vi;

/** The programme's short name; one that has left the catalogue shows its identifier. */
export function useProgrammeName(): (programmeId: string) => string {
  const { catalogue } = useCommittee();
  const language = useLanguage();
  return (programmeId) => {
    const found = catalogue.programmes.find((each) => each.programmeId === programmeId);
    return found === undefined ? programmeId : inLanguage(found.shortName, language);
  };
}
