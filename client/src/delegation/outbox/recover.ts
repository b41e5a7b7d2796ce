import type { OutboxEntry } from '../../session/outboxEntry.ts';
import { figureFormOf } from '../figures/figureForm.ts';
import type { Opened } from '../forms/opened.ts';
import { formOf } from '../obstacle/obstacleForm.ts';

/** The form in which a refused command can be corrected and sent again; null where there is nothing to write. */
export function formForEntry(entry: OutboxEntry): Opened | null {
  const replaces = entry.id;
  switch (entry.type) {
    case 'submitObstacle':
      return { kind: 'obstacle', obstacleId: null, start: formOf(entry.payload), replaces };
    case 'editObstacle':
      return {
        kind: 'obstacle',
        obstacleId: entry.payload.obstacleId,
        start: formOf(entry.payload),
        replaces,
      };
    case 'submitAgendaProposal': {
      const { title, explanation } = entry.payload;
      return {
        kind: 'agendaProposal',
        start: { title, explanation: explanation ?? '' },
        replaces,
      };
    }
    case 'proposeSolution':
      return { kind: 'solution', solutionId: null, start: entry.payload, replaces };
    case 'editSolution':
      return {
        kind: 'solution',
        solutionId: entry.payload.solutionId,
        start: entry.payload,
        replaces,
      };
    case 'answerObstacle':
      return {
        kind: 'answer',
        obstacleId: entry.payload.obstacleId,
        start: entry.payload.text,
        replaces,
      };
    case 'reportFigure':
      return { kind: 'figure', figureId: null, start: figureFormOf(entry.payload), replaces };
    case 'reviseFigure':
      return {
        kind: 'figure',
        figureId: entry.payload.figureId,
        start: { ...figureFormOf(entry.payload), reason: entry.payload.reason ?? '' },
        replaces,
      };
    case 'sendMessage':
      return { kind: 'message', start: entry.payload.text, replaces };
    default:
      return null;
  }
}

const LONGEST = 160;

/** The words that an entry carries, so that nobody takes one for another; empty where it carries none. */
export function wordsOf({ payload }: OutboxEntry): string {
  const said =
    ('text' in payload ? payload.text : null) ??
    ('title' in payload ? payload.title : null) ??
    ('label' in payload ? payload.label : null) ??
    ('about' in payload ? payload.about : null) ??
    '';
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST)}…`;
}
