import type { Party } from '@diemcau/shared/session/meta';
import { familyOf } from '@diemcau/shared/session/obstacles/family';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { isOwn } from '@diemcau/shared/session/voice';
import { allObstacles } from '../../session/selectors.ts';

const hasJoined = ({ joined }: Obstacle, { pointId }: Party): boolean =>
  pointId !== null && joined.some((joining) => joining.pointId === pointId);

const hasRaised = ({ raisedBy }: Obstacle, party: Party): boolean =>
  isOwn(party, raisedBy) || (raisedBy.kind === 'point' && raisedBy.pointId === party.pointId);

/** Whether the party stands behind it: raised or joined it, or one merged into it. */
export const standsBehind = (state: SessionState, obstacle: Obstacle, party: Party): boolean =>
  familyOf(state.obstacles, obstacle).some(
    (each) => hasRaised(each, party) || hasJoined(each, party),
  );

/** Whether the point joined it, or one merged into it, without having raised any of them. */
export const mayLeave = (state: SessionState, obstacle: Obstacle, party: Party): boolean =>
  familyOf(state.obstacles, obstacle).some((each) => hasJoined(each, party));

/**
 * What the delegation raised or joined itself, newest first. Of those merged into another it keeps its own
 * line, so that one sees what became of it; withdrawn ones come last.
 */
export function ownObstacles(state: SessionState, party: Party): Obstacle[] {
  const own = allObstacles(state)
    .filter((each) => hasRaised(each, party) || hasJoined(each, party))
    .toReversed();
  return [
    ...own.filter(({ withdrawn }) => withdrawn === null),
    ...own.filter(({ withdrawn }) => withdrawn !== null),
  ];
}

/** What stands by itself and is nobody's of this delegation, newest first. */
export const othersObstacles = (state: SessionState, party: Party): Obstacle[] =>
  allObstacles(state)
    .filter(
      (each) =>
        each.withdrawn === null && each.mergedIntoId === null && !standsBehind(state, each, party),
    )
    .toReversed();

/** Whether it is the party's and cannot be changed any more only because others stand behind it (OBS-4). */
export const isShared = (obstacle: Obstacle, party: Party): boolean =>
  isOwn(party, obstacle.raisedBy) &&
  obstacle.withdrawn === null &&
  obstacle.mergedIntoId === null &&
  obstacle.outcome === null &&
  obstacle.joined.length + obstacle.mergedIds.length > 0;

/** Whether its submitter may still edit or withdraw it (OBS-4). */
export const isEditable = (obstacle: Obstacle, party: Party): boolean =>
  isOwn(party, obstacle.raisedBy) &&
  obstacle.withdrawn === null &&
  obstacle.mergedIntoId === null &&
  obstacle.outcome === null &&
  obstacle.joined.length === 0 &&
  obstacle.mergedIds.length === 0;
