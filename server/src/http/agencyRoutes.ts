import { registerOf } from '@diemcau/shared/committee/followUp/register';
import {
  agencyEntry,
  agencyView,
  committeeCommandAnswer,
  committeeCommandRequest,
  uploadedAttachment,
} from '@diemcau/shared/protocol/api/followUp';
import { linkSecret } from '@diemcau/shared/protocol/api/invitations';
import { identifier, title } from '@diemcau/shared/session/schemas';
import type { Request } from 'express';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { done, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { StoredAgencyLink } from '../followUp/agencyLinks.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { json } from './answers.ts';
import { AGENCY_COOKIE, agencyGuard, agencyTokenOf } from './followUpGuards.ts';
import { commandRefusals } from './followUpRoutes.ts';
import { nothing, type Route, route } from './route.ts';
import { foreignFile, takeFile } from './uploads.ts';

interface Options {
  readonly clock: () => number;
  readonly addressOf: (request: Request) => string;
}

/** An agency's own page, by its link: what it answers for, and its reports. It sees nothing of others. */
export function agencyRoutes(
  { links, logs, attachments, sourcesOf }: FollowUp,
  { limits }: Pick<Access, 'limits'>,
  store: CommitteeStore,
  { clock, addressOf }: Options,
): readonly Route[] {
  const agency = agencyGuard(links);

  const entryOf = async ({ committeeId, unitId, label, expiresAt }: StoredAgencyLink) => {
    const sources = await sourcesOf(committeeId);
    const listed = store.committees().find((each) => each.committeeId === committeeId);
    const inSession = sources.sessions.flatMap(({ units }) => units[unitId]?.name ?? [])[0];
    const name = sources.unitNames.get(unitId) ?? inSession ?? { vi: label, en: null };
    return {
      entry: {
        committeeId,
        committeeName: listed?.name ?? '',
        unit: { unitId, name },
        label,
        expiresAt,
      },
      sources,
    };
  };

  return [
    route({
      method: 'post',
      path: '/api/agency/exchange',
      summary: 'Takes the secret of an agency’s link and lets this browser report for the agency.',
      guard: () => done(null),
      params: nothing,
      query: nothing,
      body: linkSecret,
      answer: json(agencyEntry),
      refusals: ['invalidLink'],
      async handle({ body, request, setCookie }) {
        const address = addressOf(request);
        if (!(await limits.linkGuesses.allows(address))) return refuse('tooFast');
        const entered = links.exchange(body.secret);
        if (entered === null) return refuse('invalidLink');
        await limits.linkGuesses.giveBack(address);
        const maxAge = Math.floor((entered.link.expiresAt - clock()) / 1_000);
        setCookie({ name: AGENCY_COOKIE, token: entered.token, maxAge });
        return done((await entryOf(entered.link)).entry);
      },
    }),
    route({
      method: 'post',
      path: '/api/agency/leave',
      summary: 'Ends the right that an agency’s link gave this browser.',
      guard: () => done(null),
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(nothing),
      refusals: [],
      handle({ request, setCookie }) {
        const token = agencyTokenOf(request.headers.cookie);
        if (token !== null) links.leave(token);
        setCookie({ name: AGENCY_COOKIE, token: null, maxAge: 0 });
        return done({});
      },
    }),
    route({
      method: 'get',
      path: '/api/agency',
      summary: 'What the agency answers for, overdue first, with all that was reported on it.',
      guard: agency,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(agencyView),
      refusals: ['unauthenticated'],
      async handle({ caller }) {
        const { entry, sources } = await entryOf(caller.link);
        const own = registerOf(sources, { unitId: caller.link.unitId });
        return done({ ...entry, today: own.today, counts: own.counts, tasks: own.tasks });
      },
    }),
    route({
      method: 'post',
      path: '/api/agency/commands',
      summary: 'One command to the committee’s log, as the agency: a report on its own task.',
      guard: agency,
      params: nothing,
      query: nothing,
      body: committeeCommandRequest,
      answer: json(committeeCommandAnswer),
      refusals: ['unauthenticated', 'forbidden', ...commandRefusals],
      async handle({ body, caller }) {
        if (!(await limits.reports.allows(caller.actor.identity))) return refuse('tooFast');
        const command = { ...body, payload: body.payload ?? null };
        const answer = await logs.submit(caller.link.committeeId, command, caller.actor);
        return answer.ok ? done(answer) : refuse(answer.code, answer.field);
      },
    }),
    route({
      method: 'post',
      path: '/api/agency/attachments',
      summary: 'Takes a file to go with a report: PDF, DOCX, XLSX, PNG or JPEG, at most 10 MB.',
      guard: agency,
      params: nothing,
      query: z.object({ filename: title }),
      body: nothing,
      upload: true,
      answer: json(uploadedAttachment),
      refusals: ['unauthenticated', 'attachmentType'],
      handle: ({ query: { filename }, caller: { actor, link }, request }) =>
        takeFile(attachments, request, { committeeId: link.committeeId, filename, actor }),
    }),
    route({
      method: 'get',
      path: '/api/agency/attachments/:attachmentId',
      summary: 'A file that came with a report on one of the agency’s tasks, to be saved.',
      guard: agency,
      params: z.object({ attachmentId: identifier }),
      query: nothing,
      body: nothing,
      answer: foreignFile,
      refusals: ['unauthenticated', 'notFound'],
      async handle({ params: { attachmentId }, caller }) {
        const { committeeId, unitId } = caller.link;
        const found = attachments.find(committeeId, attachmentId);
        const { tasks } = registerOf(await sourcesOf(committeeId), { unitId });
        const reported = tasks.some(({ reports }) =>
          reports.some(({ attachment }) => attachment?.attachmentId === attachmentId),
        );
        const own = found?.uploadedBy === caller.actor.identity;
        if (found === null || !(own || reported)) return refuse('notFound', 'attachmentId');
        const { filename } = found.attachment;
        return done({ bytes: await attachments.read(found.attachment), filename });
      },
    }),
  ];
}
