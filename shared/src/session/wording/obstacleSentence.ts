import type { Answer, Obstacle } from '../obstacles/state.ts';
import { submittersOf } from '../obstacles/submitters.ts';
import type { SessionState } from '../state.ts';
import { pointName, unitName, voiceName } from './names.ts';
import { asSentence, goingOn, listed } from './sentence.ts';

/** Past this many, those who stand behind an obstacle are counted, not named. */
const NAMED = 4;

/** The obstacle itself, for the limitations; with an outcome of its own, what the chair said on it. */
export function obstacleSentence(state: SessionState, obstacle: Obstacle): string {
  const { outcome, text } = obstacle;
  const about = goingOn(text);
  const behind = submitterWords(state, obstacle);
  if (outcome === null) return asSentence(text);
  switch (outcome.kind) {
    case 'directive':
      return asSentence(text);
    case 'noted':
      return withRemark(`Ghi nhận khó khăn, vướng mắc do ${behind} nêu: ${about}`, outcome.text);
    case 'resolved':
      return `${asSentence(`Về khó khăn, vướng mắc do ${behind} nêu: ${about}`)} ${asSentence(
        outcome.text ?? 'Nội dung này đã được giải quyết tại phiên họp',
      )}`;
    case 'recommendedToCentral':
      return withRemark(
        `Kiến nghị Trung ương xem xét, tháo gỡ khó khăn, vướng mắc do ${behind} nêu: ${about}`,
        outcome.text,
      );
    case 'notTakenUp':
      return withRemark(
        `Chưa xem xét nội dung do ${behind} nêu: ${about}`,
        outcome.text === null ? null : `Lý do: ${goingOn(outcome.text)}`,
      );
    default:
      return outcome.kind satisfies never;
  }
}

/** The answer that an agency gave, with what it answers. */
export function answerSentence(state: SessionState, obstacle: Obstacle, answer: Answer): string {
  const about = asSentence(
    `Về khó khăn, vướng mắc do ${submitterWords(state, obstacle)} nêu: ${goingOn(obstacle.text)}`,
  );
  const who =
    answer.unitId === null ? 'Ý kiến trả lời' : `${unitName(state, answer.unitId)} trả lời`;
  return `${about} ${asSentence(`${who}: ${goingOn(answer.text)}`)}`;
}

const withRemark = (text: string, remark: string | null): string =>
  remark === null ? asSentence(text) : `${asSentence(text)} ${asSentence(remark)}`;

/** Who stands behind an obstacle; past a few, the others are counted. */
export function submitterWords(state: SessionState, obstacle: Obstacle): string {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const names = [
    ...raisedBy.map((voice) => voiceName(state, voice)),
    ...joinedPointIds.map((pointId) => pointName(state, pointId)),
  ];
  const shown = [...new Set(names)];
  if (shown.length <= NAMED) return listed(shown);
  return `${shown.slice(0, NAMED - 1).join(', ')} và ${shown.length - NAMED + 1} đơn vị khác`;
}
