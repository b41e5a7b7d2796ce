import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import { entryOf } from '@diemcau/shared/session/entryOf';
import type { SessionState } from '@diemcau/shared/session/state';
import { figureSentence } from '@diemcau/shared/session/wording/figureSentence';
import { formatTime } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { textsIn } from '../../i18n/texts.ts';
import { raisedByName, unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import { sessionWords } from '../../session/words.ts';
import { submitterNames } from '../../view/Obstacle/obstacleWords.ts';
import { speakerWords } from '../../view/Speaker/speakers.ts';
import { draftingTexts } from './draftingTexts.ts';

export interface PieceWords {
  /** What it is: "Vướng mắc số 3". */
  readonly name: string;
  /** From whom, how it stands. */
  readonly about: string;
  readonly text: string;
}

type Word = (state: SessionState, id: string, language: Language) => PieceWords | null;

const unitNameOf = (state: SessionState, unitId: string | null, language: Language): string => {
  const unit = unitOf(state, unitId);
  return unit === null ? '' : unitName(unit, language);
};

const ofObstacle: Word = (state, id, language) => {
  const obstacle = entryOf(state.obstacles.byId, id);
  if (obstacle === undefined) return null;
  const { outcome } = obstacle;
  const result = outcome === null ? [] : [textsIn(sessionWords, language).outcome[outcome.kind]];
  return {
    name: textsIn(draftingTexts, language).obstacleNumber(obstacle.number),
    about: [submitterNames(state, obstacle, language).join(', '), ...result].join(' · '),
    text: obstacle.text,
  };
};

const ofAnswer: Word = (state, id, language) => {
  for (const obstacle of Object.values(state.obstacles.byId)) {
    const answer = obstacle.answers.find(({ answerId }) => answerId === id);
    if (answer === undefined) continue;
    return {
      name: textsIn(draftingTexts, language).answerTo(obstacle.number),
      about: unitNameOf(state, answer.unitId, language),
      text: answer.text,
    };
  }
  return null;
};

const ofSolution: Word = (state, id, language) => {
  const solution = entryOf(state.solutions.byId, id);
  if (solution === undefined) return null;
  const { group, proposedBy, text } = solution;
  const words = textsIn(sessionWords, language);
  return {
    name: textsIn(draftingTexts, language).kind.solution,
    about: [
      raisedByName(state, proposedBy, language),
      ...(group === null ? [] : [words.solutionGroup[group]]),
    ].join(' · '),
    text,
  };
};

const ofFigure: Word = (state, id, language) => {
  const figure = entryOf(state.funding.byId, id);
  if (figure === undefined) return null;
  return {
    name: textsIn(draftingTexts, language).kind.figure,
    about: unitNameOf(state, figure.reportedByUnitId, language),
    text: figureSentence(state, figure),
  };
};

const ofSpeech: Word = (state, id, language) => {
  const speech = entryOf(state.floor.speeches, id);
  if (speech === undefined) return null;
  const texts = textsIn(draftingTexts, language);
  return {
    name: `${texts.kind.speech}, ${formatTime(speech.from)}`,
    about: speakerWords(state, speech, language),
    text: speech.summary ?? texts.noSpeechSummary,
  };
};

const ofDirective: Word = (state, id, language) => {
  const directive = entryOf(state.directives.byId, id);
  if (directive === undefined) return null;
  return {
    name: textsIn(draftingTexts, language).directiveNumber(directive.number),
    about: directive.leadUnitIds
      .map((unitId) => unitNameOf(state, unitId, language))
      .concat(directive.addressees)
      .join(', '),
    text: directive.text,
  };
};

const ofVote: Word = (state, id, language) => {
  const vote = entryOf(state.votes.byId, id);
  if (vote === undefined) return null;
  return {
    name: textsIn(draftingTexts, language).kind.vote,
    about: textsIn(sessionWords, language).vote[vote.status],
    text: vote.question,
  };
};

const ofItem: Word = (state, id, language) => {
  const item = entryOf(state.agenda.items, id);
  if (item === undefined) return null;
  const about = textsIn(sessionWords, language).itemKind[item.kind];
  return { name: textsIn(draftingTexts, language).kind.agendaItem, about, text: item.title };
};

const words: Readonly<Record<ConclusionSource['kind'], Word>> = {
  obstacle: ofObstacle,
  answer: ofAnswer,
  solution: ofSolution,
  figure: ofFigure,
  speech: ofSpeech,
  directive: ofDirective,
  vote: ofVote,
  agendaItem: ofItem,
};

/** The piece in words; null where the session no longer has it. */
export const pieceWords = (
  state: SessionState,
  { kind, id }: ConclusionSource,
  language: Language,
): PieceWords | null => words[kind](state, id, language);
