import type {
  AgencyLink,
  AgencyLinks,
  IssuedAgencyLink,
  NewAgencyLink,
  Register,
  RegisterFilter,
  Series,
} from '@diemcau/shared/protocol/api/followUp';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { committeeSide, isTaskRow } from '../../session/followUpApi.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isObstacleRow = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.obstacleId === 'string' &&
  typeof value.text === 'string' &&
  typeof value.state === 'string' &&
  [value.programmes, value.raisedBy, value.points, value.unitIds, value.notes].every(Array.isArray);

const isRegister = (value: unknown): value is Register =>
  isRecord(value) &&
  typeof value.today === 'string' &&
  isRecord(value.counts) &&
  Array.isArray(value.sessions) &&
  Array.isArray(value.tasks) &&
  value.tasks.every(isTaskRow) &&
  Array.isArray(value.obstacles) &&
  value.obstacles.every(isObstacleRow);

/** Both registers of all the committee's sessions, whole: the page narrows them itself. */
export const readRegister = (committeeId: string): Promise<ApiResult<Register>> =>
  readApi(`${committeeSide(committeeId)}/register`, isRegister);

/** The files that the registers are offered as. */
export type RegisterFileFormat = 'xlsx' | 'csv.zip';

/** Where they are downloaded, narrowed to the filter. */
export function registerFileAddress(
  committeeId: string,
  format: RegisterFileFormat,
  filter: RegisterFilter,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (typeof value === 'string') query.set(key, value);
  }
  const path = `${committeeSide(committeeId)}/register.${format}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

const isSeries = (value: unknown): value is Series =>
  isRecord(value) &&
  [value.obstacles, value.directives, value.funding].every(Array.isArray) &&
  typeof value.today === 'string';

export const readSeries = (committeeId: string): Promise<ApiResult<Series>> =>
  readApi(`${committeeSide(committeeId)}/series`, isSeries);

const isLink = (value: unknown): value is AgencyLink =>
  isRecord(value) &&
  typeof value.linkId === 'string' &&
  typeof value.label === 'string' &&
  typeof value.state === 'string';

const isLinks = (value: unknown): value is AgencyLinks =>
  isRecord(value) && Array.isArray(value.links) && value.links.every(isLink);

const isIssued = (value: unknown): value is IssuedAgencyLink =>
  isRecord(value) && typeof value.url === 'string' && isLink(value.link);

const linksOf = (committeeId: string): string => `${committeeSide(committeeId)}/links`;

/** The links of agencies, without their secrets. */
export const readAgencyLinks = (committeeId: string): Promise<ApiResult<AgencyLinks>> =>
  readApi(linksOf(committeeId), isLinks);

/** The link is in the answer and nowhere else. */
export const createAgencyLink = (
  committeeId: string,
  link: NewAgencyLink,
): Promise<ApiResult<IssuedAgencyLink>> => callApi('POST', linksOf(committeeId), link, isIssued);

/** A new link in the place of one, which ends with every device that came by it. */
export const renewAgencyLink = (
  committeeId: string,
  linkId: string,
): Promise<ApiResult<IssuedAgencyLink>> =>
  callApi('POST', `${linksOf(committeeId)}/${encodeURIComponent(linkId)}/renew`, {}, isIssued);

export const revokeAgencyLink = (
  committeeId: string,
  linkId: string,
): Promise<ApiResult<Readonly<Record<string, unknown>>>> =>
  callApi('POST', `${linksOf(committeeId)}/${encodeURIComponent(linkId)}/revoke`, {}, isRecord);
