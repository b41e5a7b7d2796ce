import type { Wording } from '@diemcau/shared/protocol/rejections';
import { currentLanguage } from '../i18n/language.ts';
import { type RefusalCode, wordingOf } from './refusals.ts';
import { isRecord, isRejectionCode } from './wireGuards.ts';

export interface ApiRefused {
  readonly ok: false;
  /** `unreachable` where no answer came; `failed` where it could not be read. */
  readonly code: RefusalCode;
  readonly field: string | null;
  readonly wording: Wording;
}

/** What came of a request: refusals and a lost link are values, too. */
export type ApiResult<Value> = { readonly ok: true; readonly value: Value } | ApiRefused;

/** Whether an answer has the shape that the caller is going to read. */
export type Guard<Value> = (value: unknown) => value is Value;

const refused = (code: RefusalCode, field: string | null = null): ApiRefused => ({
  ok: false,
  code,
  field,
  wording: wordingOf(code),
});

/** The refusal's sentence in the language of the page. */
export const sentenceOf = ({ wording }: ApiRefused): string => wording[currentLanguage()];

async function request<Value>(
  path: string,
  init: RequestInit,
  isValue: Guard<Value>,
): Promise<ApiResult<Value>> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch {
    return refused('unreachable');
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isValue(answer)) return { ok: true, value: answer };
  if (!isRecord(answer) || !isRejectionCode(answer.code)) return refused('failed');
  return refused(answer.code, typeof answer.field === 'string' ? answer.field : null);
}

/** GET, for JSON of the guarded shape. `path` begins with `/api/`. */
export const readApi = <Value>(path: string, isValue: Guard<Value>): Promise<ApiResult<Value>> =>
  request(path, { method: 'GET' }, isValue);

/** A request with a JSON body that changes something. */
export const callApi = <Value>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown,
  isValue: Guard<Value>,
): Promise<ApiResult<Value>> =>
  request(
    path,
    {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    },
    isValue,
  );

/** Sends a file as it is; its name goes into the address. */
export const uploadApi = <Value>(
  path: string,
  file: Blob,
  isValue: Guard<Value>,
): Promise<ApiResult<Value>> =>
  request(
    path,
    { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file },
    isValue,
  );
