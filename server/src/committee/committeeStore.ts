import type { DatabaseSync } from 'node:sqlite';
import type { Committee } from '@diemcau/shared/committee/committee';
import type { CatalogueProgramme } from '@diemcau/shared/committee/programme';
import type { CatalogueUnit } from '@diemcau/shared/committee/unit';
import { inTransaction } from '../storage/transaction.ts';
import { createBodyStore } from './bodyStore.ts';
import { createProgrammeStore } from './programmeStore.ts';
import { createUnitStore } from './unitStore.ts';

/** What outlives a session: bodies, units, programmes. Each write is one transaction. */
export interface CommitteeStore {
  committees(): readonly Committee[];
  units(): readonly CatalogueUnit[];
  programmes(): readonly CatalogueProgramme[];
  /** Adds what is new and replaces what has the same identifier; all or, where the database refuses, nothing. */
  put(changes: CommitteeChanges): void;
}

export interface CommitteeChanges {
  readonly committees?: readonly Committee[];
  readonly units?: readonly CatalogueUnit[];
  readonly programmes?: readonly CatalogueProgramme[];
}

/** Keeps it in the tables of migration 0003. */
export function createCommitteeStore(database: DatabaseSync): CommitteeStore {
  const bodies = createBodyStore(database);
  const units = createUnitStore(database);
  const programmes = createProgrammeStore(database);
  return {
    committees: () => bodies.all(),
    units: () => units.all(),
    programmes: () => programmes.all(),
    put(changes) {
      inTransaction(database, () => {
        for (const body of changes.committees ?? []) bodies.put(body);
        for (const unit of changes.units ?? []) units.put(unit);
        for (const programme of changes.programmes ?? []) programmes.put(programme);
      });
    },
  };
}
