import { categories } from '@diemcau/shared/committee/categories';
import { committee } from '@diemcau/shared/committee/committee';
import { catalogueProgramme } from '@diemcau/shared/committee/programme';
import { catalogueUnit } from '@diemcau/shared/committee/unit';
import { unitsInForce } from '@diemcau/shared/committee/unitsInForce';
import {
  catalogue,
  committeeChange,
  programmeChange,
  unitChange,
} from '@diemcau/shared/protocol/api/catalogue';
import { day, identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';
import { vietnameseDay } from './vietnameseDay.ts';

const refusals = ['unauthenticated', 'forbidden'] as const;

/** What outlives a session: read by anyone who is known, written by secretaries. Sessions keep copies of their own. */
export function catalogueRoutes(
  store: CommitteeStore,
  guards: Guards,
  clock: () => number,
): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/catalogue',
      summary:
        'Bodies, programmes, categories, and the units in force on a day (today, when none is named).',
      guard: guards.known,
      params: nothing,
      query: z.object({ date: day.optional() }),
      body: nothing,
      answer: json(catalogue),
      refusals: ['unauthenticated', 'malformed'],
      handle({ query }) {
        const date = query.date ?? vietnameseDay(clock());
        return done({
          date,
          committees: [...store.committees()],
          units: [...unitsInForce(store.units(), date)],
          programmes: [...store.programmes()],
          categories: categories.map((each) => ({ ...each, usualLevels: [...each.usualLevels] })),
        });
      },
    }),
    route({
      method: 'put',
      path: '/api/catalogue/units/:unitId',
      summary: 'Adds a unit, or replaces what is known of it.',
      guard: guards.secretaryAccount,
      params: z.object({ unitId: identifier }),
      query: nothing,
      body: unitChange,
      answer: json(catalogueUnit),
      refusals,
      handle({ params, body }) {
        const unit = { ...body, ...params };
        store.put({ units: [unit] });
        return done(unit);
      },
    }),
    route({
      method: 'put',
      path: '/api/catalogue/programmes/:programmeId',
      summary: 'Adds a programme with its projects, or replaces what is known of it.',
      guard: guards.secretaryAccount,
      params: z.object({ programmeId: identifier }),
      query: nothing,
      body: programmeChange,
      answer: json(catalogueProgramme),
      refusals,
      handle({ params, body }) {
        const programme = { ...body, ...params };
        store.put({ programmes: [programme] });
        return done(programme);
      },
    }),
    route({
      method: 'put',
      path: '/api/catalogue/committees/:committeeId',
      summary: 'Adds a body with its people, or replaces what is known of it.',
      guard: guards.secretaryAccount,
      params: z.object({ committeeId: identifier }),
      query: nothing,
      body: committeeChange,
      answer: json(committee),
      refusals,
      handle({ params, body }) {
        const changed = { ...body, ...params };
        store.put({ committees: [changed] });
        return done(changed);
      },
    }),
  ];
}
