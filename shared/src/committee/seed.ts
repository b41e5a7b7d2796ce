import { z } from 'zod';
import { identifier, title } from '../session/schemas.ts';
import type { Committee } from './committee.ts';
import programmesData from './data/programmes.json' with { type: 'json' };
import unitsData from './data/units-dien-bien.json' with { type: 'json' };
import { type CatalogueProgramme, catalogueProgramme } from './programme.ts';
import { type CatalogueUnit, catalogueUnit } from './unit.ts';

/** `corpus`: read in official texts. `memory`: not held against the decision yet, and shown as such. */
const project = z
  .object({
    code: identifier,
    parentCode: identifier.nullable(),
    name: z.object({ vi: title, en: title.nullable() }),
    provenance: z.enum(['corpus', 'memory']),
  })
  .transform(({ provenance, ...rest }) => ({ ...rest, checked: provenance === 'corpus' }));

/** Điện Biên: ten districts with their 129 communes to 30 June 2025, 45 communes after; two bodies of the meeting of 2022. */
export const dienBienUnits: readonly CatalogueUnit[] = z.array(catalogueUnit).parse(unitsData);

/** The three national target programmes of 2021–2025 with their projects. */
export const nationalProgrammes: readonly CatalogueProgramme[] = z
  .array(catalogueProgramme.extend({ projects: z.array(project) }))
  .parse(programmesData);

/** The body that met on 10 August 2022. Its quorum rule and its people are not known to us. */
export const dienBienCommittee: Committee = {
  committeeId: 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia',
  name: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Điện Biên giai đoạn 2021 - 2025',
  superior: 'Ủy ban nhân dân tỉnh Điện Biên',
  abbreviation: 'BCĐ',
  documentPlace: 'Điện Biên',
  quorum: { kind: 'none' },
  people: [],
};
