import { standingOf } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { formatTime } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { textsIn } from '../../i18n/texts.ts';
import { raisedByName, unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import type { StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { obstacleBadge } from '../../view/Obstacle/obstacleWords.ts';
import { obstacleTexts } from './obstacleTexts.ts';

export interface StatusWords {
  readonly tone: StateTone;
  readonly text: string;
}

/** What became of one's own obstacle, in words: sent, merged with whose, asked whom, answered, decided. */
export function ownStatus(
  state: SessionState,
  obstacle: Obstacle,
  language: Language,
): StatusWords {
  const texts = textsIn(obstacleTexts, language);
  const standing = standingOf(state.obstacles, obstacle);
  switch (standing) {
    case 'withdrawn':
      return {
        tone: 'neutral',
        text: texts.withdrawnAt(formatTime(obstacle.withdrawn?.at ?? obstacle.at)),
      };
    case 'merged': {
      const into = state.obstacles.byId[obstacle.mergedIntoId ?? ''];
      if (into === undefined) return obstacleBadge(state, obstacle, language);
      return {
        tone: 'info',
        text: texts.mergedInto(into.number, raisedByName(state, into.raisedBy, language)),
      };
    }
    case 'assigned':
      return { tone: 'waiting', text: texts.assignedTo(assigned(state, obstacle, language)) };
    case 'answered':
      return {
        tone: 'info',
        text: texts.answeredAt(formatTime(obstacle.answers.at(-1)?.at ?? obstacle.at)),
      };
    case 'raised':
      return { tone: 'good', text: texts.sentAt(formatTime(obstacle.at)) };
    case 'onTable':
    case 'settled':
    case 'carried':
      return obstacleBadge(state, obstacle, language);
    default:
      return standing satisfies never;
  }
}

const assigned = (state: SessionState, obstacle: Obstacle, language: Language): string =>
  obstacle.assignedUnitIds
    .map((unitId) => {
      const unit = unitOf(state, unitId);
      return unit === null ? unitId : unitName(unit, language);
    })
    .join(', ');
