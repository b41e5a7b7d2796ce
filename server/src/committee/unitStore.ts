import type { DatabaseSync } from 'node:sqlite';
import { type CatalogueUnit, catalogueUnit } from '@diemcau/shared/committee/unit';
import { z } from 'zod';
import { json } from './json.ts';

/** The units that the committee knows, of all times. */
export interface UnitStore {
  /** In the order in which they were added. */
  all(): readonly CatalogueUnit[];
  /** Adds the unit or, where one has its identifier, takes its place. */
  put(unit: CatalogueUnit): void;
}

const row = z
  .object({
    unit_id: z.string(),
    kind: z.string(),
    code: z.string().nullable(),
    name_vi: z.string(),
    name_en: z.string().nullable(),
    parent_id: z.string().nullable(),
    valid_from: z.string().nullable(),
    valid_until: z.string().nullable(),
    communes: json(z.array(z.string())),
    successors: json(z.array(z.string())).nullable(),
  })
  .transform((read) => ({
    unitId: read.unit_id,
    kind: read.kind,
    code: read.code,
    name: { vi: read.name_vi, en: read.name_en },
    parentId: read.parent_id,
    validFrom: read.valid_from,
    validUntil: read.valid_until,
    communes: read.communes,
    successorIds: read.successors,
  }))
  .pipe(catalogueUnit);

export function createUnitStore(database: DatabaseSync): UnitStore {
  const all = database.prepare('SELECT * FROM units ORDER BY position');
  const put = database.prepare(`
    INSERT INTO units (unit_id, position, kind, code, name_vi, name_en, parent_id, valid_from, valid_until,
      communes, successors)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM units), ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (unit_id) DO UPDATE SET kind = excluded.kind, code = excluded.code,
      name_vi = excluded.name_vi, name_en = excluded.name_en, parent_id = excluded.parent_id,
      valid_from = excluded.valid_from, valid_until = excluded.valid_until,
      communes = excluded.communes, successors = excluded.successors`);
  return {
    all: () => z.array(row).parse(all.all()),
    put(unit) {
      put.run(
        unit.unitId,
        unit.kind,
        unit.code,
        unit.name.vi,
        unit.name.en,
        unit.parentId,
        unit.validFrom,
        unit.validUntil,
        JSON.stringify(unit.communes),
        unit.successorIds === null ? null : JSON.stringify(unit.successorIds),
      );
    },
  };
}
