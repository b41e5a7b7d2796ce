import { dayInWords, dayOf, timeInWords } from '@diemcau/shared/record/calendar';
import type { SessionMaterial } from '@diemcau/shared/record/materialOf';
import type { RecordSection } from '@diemcau/shared/record/model';
import { noticeSections } from '@diemcau/shared/record/noticeSections';
import { sessionDay } from '@diemcau/shared/record/opening';
import { element, type Markup, xmlFile } from '../xml.ts';
import { paragraphs, restingOn } from './blocks.ts';
import { type Debate, newDebate } from './debate.ts';
import { identification } from './identification.ts';
import { debateSections } from './proceedings.ts';
import { SOURCE } from './references.ts';
import { rollCall } from './rollCall.ts';
import { voteAnalysis } from './votes.ts';

/** Ours, for what Akoma Ntoso has no word for: the events that a passage rests on, and the proof. */
const OWN = 'urn:x-diemcau:record';

/**
 * A session as an Akoma Ntoso 3.0 debate (OASIS, 2018): who was there, what was said under each item of the
 * agenda by whom and when, obstacles as questions and answers, votes, conclusions. The same events give the
 * same bytes; it holds what the minutes hold and nothing that they leave out.
 */
export function toAkomaNtoso(material: SessionMaterial): Uint8Array {
  const debate = newDebate(material);
  const identified = identification(material, debate.references);
  const body = element('debateBody', { eId: 'body' }, [
    ...rollCall(debate),
    ...debateSections(debate),
    ...conclusions(debate),
    ...adjournment(debate),
  ]);
  const analysis = voteAnalysis(debate);
  const meta = element('meta', {}, [
    identified,
    ...analysis,
    debate.references.markup(),
    proof(material),
  ]);
  return xmlFile(
    element(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'xmlns:diemcau': OWN },
      [element('debate', { name: 'steeringSession' }, [meta, preface(debate), body])],
    ),
  );
}

/** The last event, and its hash: proof of everything before it. */
const proof = ({ sessionId, last, state }: SessionMaterial): Markup =>
  element('proprietary', { source: SOURCE }, [
    element('diemcau:log', {
      sessionId,
      upTo: last.seq,
      hash: last.hash,
      conclusions: state.conclusions.status,
    }),
  ]);

function preface({ material }: Debate): Markup {
  const { details } = material.state.lifecycle;
  const day = sessionDay(material.state);
  const bodies = details?.bodies ?? [];
  return element('preface', { eId: 'preface' }, [
    ...bodies.map(({ name }, place) => element('p', { eId: `preface__p_${place + 1}` }, [name])),
    element('p', { eId: 'preface__title' }, [
      element('docTitle', { eId: 'preface__docTitle' }, [details?.title ?? '']),
    ]),
    ...(day === null
      ? []
      : [
          element('p', { eId: 'preface__date' }, [
            element('docDate', { eId: 'preface__docDate', date: day }, [dayInWords(day)]),
          ]),
        ]),
  ]);
}

function conclusions(debate: Debate): Markup[] {
  const { state, provenance } = debate.material;
  const sections = noticeSections(state, provenance);
  if (sections.length === 0) return [];
  const eId = debate.numbering.next(null, 'dbsect');
  return [
    element('debateSection', { eId, name: 'conclusions' }, [
      element('heading', {}, ['Kết luận của chủ trì']),
      ...sections.map((part) => conclusionSection(debate, eId, part)),
    ]),
  ];
}

function conclusionSection(debate: Debate, parent: string, part: RecordSection): Markup {
  const eId = debate.numbering.next(parent, 'dbsect');
  return element('debateSection', { eId, name: part.sectionId }, [
    ...(part.number === null ? [] : [element('num', {}, [part.number])]),
    element('heading', {}, [part.heading]),
    ...part.entries.flatMap(({ number, text, sources }) =>
      paragraphs(
        debate.numbering,
        eId,
        number === null ? text : `${number} ${text}`,
        restingOn(sources),
      ),
    ),
    ...part.sections.map((inner) => conclusionSection(debate, eId, inner)),
  ]);
}

function adjournment({ material, numbering }: Debate): Markup[] {
  const { adjournedAt } = material.state.lifecycle;
  if (adjournedAt === null) return [];
  const eId = numbering.next(null, 'adjournment');
  const words = `Cuộc họp kết thúc vào ${timeInWords(adjournedAt)}, ${dayInWords(dayOf(adjournedAt))}.`;
  return [element('adjournment', { eId }, paragraphs(numbering, eId, words))];
}
