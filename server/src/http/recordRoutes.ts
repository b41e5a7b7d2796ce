import { newRecordLinks, recordLinks } from '@diemcau/shared/protocol/api/records';
import type { RecordDocument } from '@diemcau/shared/record/model';
import { recordDocument } from '@diemcau/shared/record/schema';
import { SHEETS } from '@diemcau/shared/record/sheets/sheets';
import { identifier, moment } from '@diemcau/shared/session/schemas';
import type { Request } from 'express';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { createAtOnce } from '../access/atOnce.ts';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import { RECORD_LINK_LIFETIME } from '../access/recordSignatures.ts';
import { recordModelSchema } from '../record/jsonSchema.ts';
import { file, json } from './answers.ts';
import { type Guards, isOfficer, type SessionCaller } from './guards.ts';
import { readableUpTo } from './readableUpTo.ts';
import {
  type ExportFormat,
  RECORD_FORMATS,
  type RecordExports,
  type RecordFile,
  type RecordFormat,
} from './recordExports.ts';
import { type Guard, nothing, type Route, route } from './route.ts';
import { whileAwaited } from './whileAwaited.ts';

const CONTENT_TYPES: Readonly<Record<RecordFormat, string>> = {
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Of the session as a whole: its address says what it is, whichever document stands beside it. */
const SESSION_FILES = {
  xlsx: {
    summary: 'Obstacles, directives, figures, attendance and votes as a workbook',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  'csv.zip': { summary: 'The same tables as CSV, a file each', contentType: 'application/zip' },
  xml: {
    summary: 'What was said by whom and when, as an Akoma Ntoso 3.0 debate',
    contentType: 'application/akn+xml',
  },
  ics: {
    summary: 'The session and the directives’ deadlines as a calendar',
    contentType: 'text/calendar; charset=utf-8',
  },
} as const;
type SessionFileFormat = keyof typeof SESSION_FILES;
const SESSION_FILE_FORMATS: readonly SessionFileFormat[] = ['xlsx', 'csv.zip', 'xml', 'ics'];

/** Records that one asker (a link may serve a whole room), and all, may wait for at once: one thread writes them. */
const OF_ONE_AT_ONCE = 64;
const AT_ONCE = 500;

const ofSession = z.object({ sessionId: identifier });

/**
 * `document`: the notice where absent. `upTo`: the number of the last event; all so far when absent. The other
 * two come with a signed address, which opens every document of the session up to that event.
 */
const sessionQuery = z.object({
  upTo: z.coerce.number().int().positive().optional(),
  expires: z.coerce.number().pipe(moment).optional(),
  signature: z.string().max(100).optional(),
});
const recordQuery = sessionQuery.extend({ document: recordDocument.default('notice') });
/** `sheet`: obstacles where absent. */
const sheetQuery = sessionQuery.extend({ sheet: z.enum(SHEETS).default('obstacles') });
type SessionQuery = z.output<typeof sessionQuery>;

const DOWNLOAD_REFUSALS = [
  'unauthenticated',
  'forbidden',
  'notFound',
  'malformed',
  'notNow',
  'invalidLink',
] as const;

/** The record of a session in its formats, and addresses of it that open without signing in. */
export function recordRoutes(
  { recordSignatures }: Access,
  records: RecordExports,
  guards: Guards,
  clock: () => number,
): readonly Route[] {
  const atOnce = createAtOnce(OF_ONE_AT_ONCE, AT_ONCE);
  const isSigned = (sessionId: string, query: SessionQuery): boolean => {
    const { upTo, expires, signature } = query;
    if (upTo === undefined || expires === undefined || signature === undefined) return false;
    return recordSignatures.holds({ sessionId, upTo, expiresAt: expires }, signature);
  };

  const orSigned: Guard<{ sessionId: string }, SessionCaller | null> = (request, params) =>
    request.query.signature === undefined ? guards.viewer(request, params) : done(null);

  const read = async (
    request: Request,
    sessionId: string,
    caller: SessionCaller | null,
    query: SessionQuery,
    format: ExportFormat,
    document: RecordDocument | null = null,
  ): Promise<Outcome<RecordFile>> => {
    const upTo =
      caller === null ? signedUpTo(sessionId, query) : readableUpTo(caller, query.upTo, document);
    if (!upTo.ok) return upTo;
    const asker = caller === null ? `signed:${sessionId}` : caller.viewer.actor.identity;
    const release = atOnce.admit(asker);
    if (release === null) return refuse('tooFast');
    const readers = caller !== null && isOfficer(caller) ? 'officers' : 'everyone';
    try {
      const made = await whileAwaited(request, (signal) =>
        records.make(sessionId, format, upTo.value, document ?? 'notice', signal, readers),
      );
      return made === null ? refuse('notFound') : done(made);
    } finally {
      release();
    }
  };

  const download = (format: RecordFormat) =>
    route({
      method: 'get',
      path: `/api/sessions/:sessionId/record.${format}`,
      summary: `The conclusions notice, the minutes or the invitation as ${format}, by right or by a signed address.`,
      guard: orSigned,
      params: ofSession,
      query: recordQuery,
      body: nothing,
      answer: file(CONTENT_TYPES[format]),
      refusals: DOWNLOAD_REFUSALS,
      handle: ({ params, query, caller, request }) =>
        read(request, params.sessionId, caller, query, format, query.document),
    });

  const downloadSession = (format: SessionFileFormat) =>
    route({
      method: 'get',
      path: `/api/sessions/:sessionId/record.${format}`,
      summary: `${SESSION_FILES[format].summary}, by right or by a signed address.`,
      guard: orSigned,
      params: ofSession,
      query: sessionQuery,
      body: nothing,
      answer: file(SESSION_FILES[format].contentType),
      refusals: DOWNLOAD_REFUSALS,
      handle: ({ params, query, caller, request }) =>
        read(request, params.sessionId, caller, query, format),
    });

  const signedUpTo = (sessionId: string, query: SessionQuery): Outcome<number> =>
    isSigned(sessionId, query) && query.upTo !== undefined
      ? done(query.upTo)
      : refuse('invalidLink');

  return [
    route({
      method: 'get',
      path: '/api/record-1.schema.json',
      summary: 'The JSON Schema of record.json.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(z.looseObject({ type: z.literal('object') })),
      refusals: [],
      handle: () => done({ ...recordModelSchema(), type: 'object' as const }),
    }),
    ...RECORD_FORMATS.map(download),
    ...SESSION_FILE_FORMATS.map(downloadSession),
    route({
      method: 'get',
      path: '/api/sessions/:sessionId/record.csv',
      summary: 'One of the session’s tables as CSV, by right or by a signed address.',
      guard: orSigned,
      params: ofSession,
      query: sheetQuery,
      body: nothing,
      answer: file('text/csv; charset=utf-8; header=present'),
      refusals: DOWNLOAD_REFUSALS,
      handle: ({ params, query, caller, request }) =>
        read(request, params.sessionId, caller, query, `${query.sheet}.csv`),
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/record-links',
      summary:
        'Addresses of the record, up to one event, that open for an hour without signing in.',
      guard: guards.viewer,
      params: ofSession,
      query: nothing,
      body: newRecordLinks,
      answer: json(recordLinks),
      refusals: ['unauthenticated', 'forbidden', 'notFound', 'notNow'],
      handle({ params, body, caller, origin }) {
        const upTo = readableUpTo(caller, body.upTo ?? undefined, null);
        if (!upTo.ok) return upTo;
        const signed = {
          sessionId: params.sessionId,
          upTo: upTo.value,
          expiresAt: clock() + RECORD_LINK_LIFETIME,
        };
        const query = new URLSearchParams({
          upTo: String(signed.upTo),
          expires: String(signed.expiresAt),
          signature: recordSignatures.sign(signed),
        });
        const address = (format: RecordFormat | SessionFileFormat) =>
          `${origin}/api/sessions/${encodeURIComponent(params.sessionId)}/record.${format}?${query}`;
        return done({
          json: address('json'),
          md: address('md'),
          docx: address('docx'),
          pdf: address('pdf'),
          xlsx: address('xlsx'),
          csvZip: address('csv.zip'),
          xml: address('xml'),
          ics: address('ics'),
          upTo: signed.upTo,
          expiresAt: signed.expiresAt,
        });
      },
    }),
  ];
}
