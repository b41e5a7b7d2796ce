import { type Standing, standingOf } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { submittersOf } from '@diemcau/shared/session/obstacles/submitters';
import type { ProgrammeReference } from '@diemcau/shared/session/schemas';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Language } from '../../i18n/language.ts';
import { textsIn } from '../../i18n/texts.ts';
import { pointName, raisedByName } from '../../session/names.ts';
import { sessionWords } from '../../session/words.ts';
import type { StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { viewTexts } from '../viewTexts.ts';

/** Everyone who stands behind it, by name; who raised it first (OBS-13). */
export function submitterNames(
  state: SessionState,
  obstacle: Obstacle,
  language: Language,
): readonly string[] {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  return [
    ...raisedBy.map((voice) => raisedByName(state, voice, language)),
    ...joinedPointIds.map((pointId) => pointName(state, pointId, language)),
  ];
}

/** "6 điểm cầu"; "6 nơi cùng nêu" where agencies, groups or the chair are among them. */
export function submitterCount(
  state: SessionState,
  obstacle: Obstacle,
  language: Language,
): string {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const count = raisedBy.length + joinedPointIds.length;
  const texts = textsIn(viewTexts, language);
  return raisedBy.every(({ kind }) => kind === 'point')
    ? texts.submittingPoints(count)
    : texts.submitters(count);
}

/** The programme's short name with the project's code, where the session lists them. */
export function programmeName(
  { lifecycle }: Pick<SessionState, 'lifecycle'>,
  { programmeId, projectCode }: ProgrammeReference,
  language: Language,
): string {
  const programme = lifecycle.programmes[programmeId];
  const short = programme?.shortName;
  const name = (language === 'en' ? short?.en : null) ?? short?.vi ?? programmeId;
  if (projectCode === null) return name;
  const project = programme?.projects.find(({ code }) => code === projectCode);
  return `${name} · ${project === undefined ? projectCode : `${project.code}`}`;
}

const tones: Record<Standing, StateTone> = {
  withdrawn: 'neutral',
  merged: 'info',
  onTable: 'info',
  settled: 'good',
  carried: 'info',
  answered: 'info',
  assigned: 'waiting',
  raised: 'neutral',
};

/** Where it stands, for a `StateBadge`; an outcome is named itself. */
export function obstacleBadge(
  state: Pick<SessionState, 'obstacles'>,
  obstacle: Obstacle,
  language: Language,
): { readonly tone: StateTone; readonly text: string } {
  const standing = standingOf(state.obstacles, obstacle);
  const words = textsIn(viewTexts, language).obstacleStanding[standing];
  const text =
    standing === 'settled' && obstacle.outcome !== null
      ? textsIn(sessionWords, language).outcome[obstacle.outcome.kind]
      : words;
  return { tone: tones[standing], text };
}
