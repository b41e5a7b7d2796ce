import { registerOf } from '@diemcau/shared/committee/followUp/register';
import { registerSheets } from '@diemcau/shared/committee/followUp/sheets';
import { registerFilter } from '@diemcau/shared/protocol/api/followUp';
import { shortDay } from '@diemcau/shared/record/calendar';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { createAtOnce } from '../access/atOnce.ts';
import { done, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { REGISTER_FORMATS, type RegisterFormat, registerFile } from '../followUp/registerFile.ts';
import { file } from './answers.ts';
import { committeeSecretary } from './followUpGuards.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const CONTENT_TYPES: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'csv.zip': 'application/zip',
};

/** A committee's registers as files, narrowed like the registers themselves. */
export const registerFileRoutes = (
  { sourcesOf }: FollowUp,
  store: CommitteeStore,
  guards: Guards,
): readonly Route[] => {
  // Each has a thread of its own while it is written.
  const atOnce = createAtOnce(2, 4);
  return REGISTER_FORMATS.map((format) =>
    route({
      method: 'get',
      path: `/api/committees/:committeeId/register.${format}`,
      summary: `The registers of tasks and obstacles as ${format}.`,
      guard: committeeSecretary(guards, store),
      params: z.object({ committeeId: identifier }),
      query: registerFilter,
      body: nothing,
      answer: file(CONTENT_TYPES[format]),
      refusals: ['unauthenticated', 'forbidden', 'notFound', 'malformed'],
      async handle({ params, query, caller }) {
        const register = registerOf(await sourcesOf(params.committeeId), query);
        const names = new Map(
          store.programmes().map(({ programmeId, shortName }) => [programmeId, shortName.vi]),
        );
        const about = {
          title: `Sổ theo dõi của ${caller.committee.name}`,
          description: `Tính đến ngày ${shortDay(register.today)}`,
        };
        const sheets = registerSheets(register, names);
        const release = atOnce.admit(caller.actor.identity);
        if (release === null) return refuse('tooFast');
        try {
          const bytes = await registerFile({ format, sheets, about });
          return done({ bytes, filename: `Sổ theo dõi ${register.today}.${format}` });
        } finally {
          release();
        }
      },
    }),
  );
};
