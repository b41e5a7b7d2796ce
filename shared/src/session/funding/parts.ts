import { entryOf } from '../entryOf.ts';
import { firstRefusal, type Guard, refuseIf, requireDistinct } from '../require.ts';
import type { Funding } from './state.ts';

/** Parts must exist, stand, be named once, and must not lead back to the figure that they are parts of. */
export const requireParts = (
  funding: Funding,
  figureId: string,
  partIds: readonly string[],
): Guard =>
  firstRefusal([
    ...partIds.map((partId, place) => requirePart(funding, figureId, partId, `partIds.${place}`)),
    requireDistinct(partIds, 'partIds'),
  ]);

function requirePart(funding: Funding, figureId: string, partId: string, field: string): Guard {
  const part = entryOf(funding.byId, partId);
  return firstRefusal([
    refuseIf(holds(funding, partId, figureId), 'circularParts', field),
    refuseIf(part === undefined, 'notFound', field),
    refuseIf(part !== undefined && part.withdrawn !== null, 'withdrawn', field),
  ]);
}

/** Whether `soughtId` is the figure itself or a part of it at any depth. */
function holds(funding: Funding, figureId: string, soughtId: string): boolean {
  const seen = new Set<string>();
  const waiting = [figureId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === soughtId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(entryOf(funding.byId, id)?.partIds ?? []));
  }
  return false;
}
