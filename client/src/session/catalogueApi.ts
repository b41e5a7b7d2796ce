import type {
  Catalogue,
  ProgrammeChange,
  UnitChange,
} from '@diemcau/shared/protocol/api/catalogue';
import { type ApiResult, callApi, readApi } from './api.ts';
import { isRecord } from './wireGuards.ts';

const isCatalogue = (value: unknown): value is Catalogue =>
  isRecord(value) &&
  typeof value.date === 'string' &&
  [value.committees, value.units, value.programmes, value.categories].every(Array.isArray);

/** Bodies, programmes, categories, and the units in force on a day ("2022-08-10"); today without one. */
export const readCatalogue = (date: string | null): Promise<ApiResult<Catalogue>> =>
  readApi(`/api/catalogue${date === null ? '' : `?date=${date}`}`, isCatalogue);

type Answer = Readonly<Record<string, unknown>>;

export const putUnit = (unitId: string, unit: UnitChange): Promise<ApiResult<Answer>> =>
  callApi('PUT', `/api/catalogue/units/${encodeURIComponent(unitId)}`, unit, isRecord);

export const putProgramme = (
  programmeId: string,
  programme: ProgrammeChange,
): Promise<ApiResult<Answer>> =>
  callApi(
    'PUT',
    `/api/catalogue/programmes/${encodeURIComponent(programmeId)}`,
    programme,
    isRecord,
  );
