import { z } from 'zod';
import { committee } from '../../committee/committee.ts';
import { catalogueProgramme } from '../../committee/programme.ts';
import { catalogueUnit } from '../../committee/unit.ts';
import { level } from '../../session/obstacles/commands.ts';
import { day, identifier } from '../../session/schemas.ts';

export const catalogue = z.object({
  /** The day that the units are in force on. */
  date: day,
  committees: z.array(committee),
  units: z.array(catalogueUnit),
  programmes: z.array(catalogueProgramme),
  categories: z.array(
    z.object({
      categoryId: identifier,
      name: z.object({ vi: z.string(), en: z.string() }),
      usualLevels: z.array(level),
    }),
  ),
});

export const unitChange = catalogueUnit.omit({ unitId: true });
export const programmeChange = catalogueProgramme.omit({ programmeId: true });
export const committeeChange = committee.omit({ committeeId: true });

export type Catalogue = z.infer<typeof catalogue>;
export type UnitChange = z.infer<typeof unitChange>;
export type ProgrammeChange = z.infer<typeof programmeChange>;
export type CommitteeChange = z.infer<typeof committeeChange>;
