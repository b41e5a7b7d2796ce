import { registerOf } from '@diemcau/shared/committee/followUp/register';
import { seriesOf } from '@diemcau/shared/committee/followUp/series';
import {
  committeeCommandAnswer,
  committeeCommandRequest,
  register,
  registerFilter,
  series,
  uploadedAttachment,
} from '@diemcau/shared/protocol/api/followUp';
import { identifier, title } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { json } from './answers.ts';
import { committeeSecretary } from './followUpGuards.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';
import { foreignFile, takeFile } from './uploads.ts';

const ofCommittee = z.object({ committeeId: identifier });
const ofAttachment = ofCommittee.extend({ attachmentId: identifier });
const refusals = ['unauthenticated', 'forbidden', 'notFound'] as const;

/** What a command to a committee's log may be refused with. */
export const commandRefusals = [
  'notFound',
  'unknownCommand',
  'malformed',
  'notYours',
  'withdrawn',
  'notAddressee',
  'noClass',
  'taskSettled',
  'notSettled',
  'notReported',
  'deadlineNotLater',
  'alreadyDone',
  'unknownUnit',
  'duplicate',
  'inUse',
] as const;

/** A committee's registers, charts and secretary's acts. */
export function followUpRoutes(
  { logs, attachments, sourcesOf }: FollowUp,
  store: CommitteeStore,
  guards: Guards,
): readonly Route[] {
  const secretary = committeeSecretary(guards, store);
  return [
    route({
      method: 'get',
      path: '/api/committees/:committeeId/register',
      summary:
        'The registers of tasks and obstacles of all sessions of a committee, as they stand today.',
      guard: secretary,
      params: ofCommittee,
      query: registerFilter,
      body: nothing,
      answer: json(register),
      refusals: [...refusals, 'malformed'],
      handle: async ({ params, query }) =>
        done(registerOf(await sourcesOf(params.committeeId), query)),
    }),
    route({
      method: 'get',
      path: '/api/committees/:committeeId/series',
      summary: 'What the charts of a committee are drawn from.',
      guard: secretary,
      params: ofCommittee,
      query: nothing,
      body: nothing,
      answer: json(series),
      refusals,
      handle: async ({ params }) => done(seriesOf(await sourcesOf(params.committeeId))),
    }),
    route({
      method: 'post',
      path: '/api/committees/:committeeId/commands',
      summary: 'One command to the committee’s log, as its secretary. Sent twice, it happens once.',
      guard: secretary,
      params: ofCommittee,
      query: nothing,
      body: committeeCommandRequest,
      answer: json(committeeCommandAnswer),
      refusals: [...refusals, ...commandRefusals],
      async handle({ params, body, caller }) {
        const command = { ...body, payload: body.payload ?? null };
        const answer = await logs.submit(params.committeeId, command, caller.actor);
        return answer.ok ? done(answer) : refuse(answer.code, answer.field);
      },
    }),
    route({
      method: 'post',
      path: '/api/committees/:committeeId/attachments',
      summary: 'Takes a file to go with a report: PDF, DOCX, XLSX, PNG or JPEG, at most 10 MB.',
      guard: secretary,
      params: ofCommittee,
      query: z.object({ filename: title }),
      body: nothing,
      upload: true,
      answer: json(uploadedAttachment),
      refusals: [...refusals, 'attachmentType'],
      handle: ({ params: { committeeId }, query: { filename }, caller: { actor }, request }) =>
        takeFile(attachments, request, { committeeId, filename, actor }),
    }),
    route({
      method: 'get',
      path: '/api/committees/:committeeId/attachments/:attachmentId',
      summary: 'A file that came with a report, to be saved.',
      guard: secretary,
      params: ofAttachment,
      query: nothing,
      body: nothing,
      answer: foreignFile,
      refusals,
      async handle({ params }) {
        const found = attachments.find(params.committeeId, params.attachmentId);
        if (found === null) return refuse('notFound', 'attachmentId');
        const { filename } = found.attachment;
        return done({ bytes: await attachments.read(found.attachment), filename });
      },
    }),
  ];
}
