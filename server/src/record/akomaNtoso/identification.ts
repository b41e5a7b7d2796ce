import { dayOf } from '@diemcau/shared/record/calendar';
import type { SessionMaterial } from '@diemcau/shared/record/materialOf';
import { sessionDay } from '@diemcau/shared/record/opening';
import { element, type Markup } from '../xml.ts';
import { type References, SOURCE } from './references.ts';

/** Work: the session's debate. Expression: its text as the events up to one give it. Manifestation: this file. */
export function identification(material: SessionMaterial, references: References): Markup {
  const { state, sessionId, last, events } = material;
  const lastDay = dayOf(events.at(-1)?.at ?? 0);
  const workDay = sessionDay(state) ?? lastDay;
  const work = `/akn/vn/debate/${workDay}/${sessionId}`;
  const expression = `${work}/vie@${lastDay}`;
  const body = state.lifecycle.details?.bodies[0] ?? null;
  const author = element('FRBRauthor', {
    href: body === null ? SOURCE : references.body(body.name),
  });
  const date = (day: string, name: string): Markup => element('FRBRdate', { date: day, name });
  return element('identification', { source: SOURCE }, [
    element('FRBRWork', {}, [
      ...names(`${work}/!main`, work),
      element('FRBRalias', { name: 'sessionId', value: sessionId }),
      date(workDay, 'session'),
      author,
      element('FRBRcountry', { value: 'vn' }),
    ]),
    element('FRBRExpression', {}, [
      ...names(`${expression}/!main`, expression),
      date(lastDay, 'lastEvent'),
      author,
      element('FRBRversionNumber', { value: last.seq }),
      element('FRBRlanguage', { language: 'vie' }),
    ]),
    element('FRBRManifestation', {}, [
      ...names(`${expression}/!main.xml`, `${expression}.akn`),
      date(lastDay, 'lastEvent'),
      element('FRBRauthor', { href: SOURCE }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

const names = (own: string, uri: string): Markup[] => [
  element('FRBRthis', { value: own }),
  element('FRBRuri', { value: uri }),
];
