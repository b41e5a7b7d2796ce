import type { CatalogueUnit } from './unit.ts';

/** Whether the unit exists on that day (YYYY-MM-DD). A bound that is not stated does not exclude. */
export const isInForce = (
  unit: Pick<CatalogueUnit, 'validFrom' | 'validUntil'>,
  date: string,
): boolean =>
  (unit.validFrom === null || unit.validFrom <= date) &&
  (unit.validUntil === null || date < unit.validUntil);

/** The units that exist on that day (YYYY-MM-DD), in the catalogue's order. */
export const unitsInForce = (
  units: readonly CatalogueUnit[],
  date: string,
): readonly CatalogueUnit[] => units.filter((unit) => isInForce(unit, date));

/**
 * What has taken a unit's place by that day, over any number of rearrangements: the unit itself while it
 * is in force, else the successors in force, each once. Null where the catalogue does not say.
 */
export function successorsOn(
  units: readonly CatalogueUnit[],
  unitId: string,
  date: string,
): readonly CatalogueUnit[] | null {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const found = new Set<CatalogueUnit>();
  const seen = new Set<string>();
  const open = [unitId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const unit = byId.get(id);
    if (unit === undefined) return null;
    if (isInForce(unit, date)) found.add(unit);
    else if (unit.successorIds === null) return null;
    else open.push(...unit.successorIds);
  }
  return units.filter((unit) => found.has(unit));
}
