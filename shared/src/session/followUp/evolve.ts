import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FollowUpSessionEvent } from './events.ts';

/** Folds what was taken over from earlier sessions. Every viewer sees all of it. */
export function evolveTakenOver(
  { followUp }: SessionState,
  event: FollowUpSessionEvent,
  { seq }: Stamp,
): void {
  switch (event.type) {
    case 'mattersTakenOver': {
      const { itemId, asOf, previous, counts, keptObstacleIds, keptItemIds } = event.payload;
      Object.assign(followUp, { itemId, seq, asOf, previous, counts, directives: [] });
      followUp.obstacles = followUp.obstacles.filter(({ hereId }) =>
        keptObstacleIds.includes(hereId),
      );
      followUp.items = followUp.items.filter(({ hereId }) => keptItemIds.includes(hereId));
      break;
    }
    case 'directiveTakenOver':
      followUp.directives.push(event.payload);
      break;
    case 'obstacleTakenOver':
      followUp.obstacles.push(event.payload);
      break;
    case 'itemTakenOver':
      followUp.items.push(event.payload);
      break;
    default:
      event satisfies never;
  }
}
