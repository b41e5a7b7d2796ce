import type { ConclusionSection, ConclusionSource } from '../conclusions/state.ts';
import { entryOf } from '../entryOf.ts';
import type { Speech } from '../floor/state.ts';
import type { Obstacle } from '../obstacles/state.ts';
import type { SessionState } from '../state.ts';
import type { Vote } from '../votes/state.ts';
import { directiveSentence } from './directiveSentence.ts';
import { figureSentence } from './figureSentence.ts';
import { pointName, unitName, voiceName } from './names.ts';
import { answerSentence, obstacleSentence } from './obstacleSentence.ts';
import { asSentence, goingOn, nameInside } from './sentence.ts';

/** An entry that the secretary may take over, and change, when adding material to the conclusions. */
export interface SuggestedEntry {
  readonly section: ConclusionSection;
  readonly text: string;
}

/** A sentence for the material and the section where it usually stands; null where there is nothing to say of it yet (CON-12). */
export function suggestedEntry(
  state: SessionState,
  { kind, id }: ConclusionSource,
): SuggestedEntry | null {
  switch (kind) {
    case 'directive': {
      const directive = entryOf(state.directives.byId, id);
      return entry('directives', directive && directiveSentence(state, directive));
    }
    case 'obstacle': {
      const obstacle = entryOf(state.obstacles.byId, id);
      return obstacle === undefined
        ? null
        : entry(obstacleSection(obstacle), obstacleSentence(state, obstacle));
    }
    case 'answer':
      return entry('onProposals', ofAnswer(state, id));
    case 'figure': {
      const figure = entryOf(state.funding.byId, id);
      return entry('results', figure && figureSentence(state, figure));
    }
    case 'solution': {
      const solution = entryOf(state.solutions.byId, id);
      const who = solution && voiceName(state, solution.proposedBy);
      return entry(
        'onProposals',
        solution && asSentence(`${who} đề xuất: ${goingOn(solution.text)}`),
      );
    }
    case 'speech': {
      const speech = entryOf(state.floor.speeches, id);
      return speech === undefined ? null : ofSpeech(state, speech);
    }
    case 'vote': {
      const vote = entryOf(state.votes.byId, id);
      return entry('onProposals', vote && voteSentence(vote));
    }
    case 'agendaItem':
      return null;
    default:
      return kind satisfies never;
  }
}

const entry = (
  section: ConclusionSection,
  text: string | null | undefined,
): SuggestedEntry | null => (text == null ? null : { section, text });

/** What still blocks is a limitation; what the chair has spoken on belongs to the localities' proposals. */
const obstacleSection = ({ outcome }: Obstacle): ConclusionSection =>
  outcome === null || outcome.kind === 'directive' ? 'limitations' : 'onProposals';

function ofAnswer(state: SessionState, answerId: string): string | null {
  for (const obstacle of Object.values(state.obstacles.byId)) {
    const answer = obstacle.answers.find((each) => each.answerId === answerId);
    if (answer !== undefined) return answerSentence(state, obstacle, answer);
  }
  return null;
}

/** A speech counts once its opinion is noted; the conclusions are the chair's own words and do not quote the chair. */
function ofSpeech(state: SessionState, speech: Speech): SuggestedEntry | null {
  if (speech.summary === null) return null;
  const kind = speech.itemId === null ? null : entryOf(state.agenda.items, speech.itemId)?.kind;
  const section = kind === 'report' ? 'results' : 'limitations';
  if (isConcluding(state, speech.personId)) return entry('results', asSentence(speech.summary));
  const who = speaker(state, speech);
  return entry(section, asSentence(`Ý kiến của ${who}: ${goingOn(speech.summary)}`));
}

function isConcluding(state: SessionState, personId: string | null): boolean {
  const details = state.lifecycle.details;
  return (
    personId !== null && [details?.chair?.personId, details?.concluder?.personId].includes(personId)
  );
}

function speaker(state: SessionState, speech: Speech): string {
  const { speakerName, speakerOffice, unitId, pointId } = speech;
  if (speakerName === null)
    return `đại biểu ${unitId === null ? pointName(state, pointId) : unitName(state, unitId)}`;
  const name = nameInside(speakerName);
  const addressed = /^(đồng chí|ông|bà) /.test(name) ? name : `đồng chí ${name}`;
  return speakerOffice === null ? addressed : `${addressed}, ${speakerOffice}`;
}

function voteSentence({ status, question, tally }: Vote): string | null {
  if (status !== 'closed' || tally === null) return null;
  const counts = `tán thành ${tally.approve}, không tán thành ${tally.reject}, không biểu quyết ${tally.abstain}`;
  return asSentence(`Kết quả biểu quyết về nội dung “${question}”: ${counts}`);
}
