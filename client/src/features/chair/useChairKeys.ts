import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { useTexts } from '../../i18n/texts.ts';
import { currentSpeech, openVote, speakersQueue } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { useShortcuts } from '../../ui/Shortcuts/shortcuts.ts';
import { useAct } from '../../view/Act/useAct.ts';
import { nextItem } from './agenda/nextItem.ts';
import { chairTexts } from './chairTexts.ts';
import type { ChairDialog } from './dialogs.ts';
import { EXTENSION } from './floor/SpeakerPanel.tsx';
import type { FloorActs } from './floor/useFloorActs.ts';
import { OUTCOMES } from './table/TablePanel.tsx';
import { tableTexts } from './table/tableTexts.ts';
import type { OutcomeForm } from './table/useOutcome.ts';

interface KeyParts {
  readonly floor: FloorActs;
  readonly outcome: OutcomeForm;
  readonly obstacle: Obstacle | null;
  readonly open: (dialog: ChairDialog) => void;
  readonly onSearch: () => void;
}

/** The chair's frequent acts on single keys; `?` lists them. Gives the act whose refusal the page shows. */
export function useChairKeys({ floor, outcome, obstacle, open, onSearch }: KeyParts) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  const words = useTexts(tableTexts);
  const next = useSessionState(({ agenda }) => nextItem(agenda));
  const isSpeaking = useSessionState(currentSpeech) !== null;
  const hasQueue = useSessionState(speakersQueue).length > 0;
  const hasVote = useSessionState(openVote) !== null;
  const may = {
    start: useMay('startAgendaItem').allowed,
    end: useMay('endFloor').allowed,
    invite: useMay('inviteToFloor').allowed,
    vote: useMay('callVote').allowed,
    outcome: useMay('giveOutcome').allowed,
  };
  useShortcuts([
    {
      key: 'n',
      label: texts.keyNext,
      isDisabled: next === null || !may.start,
      onAction: () => {
        if (next !== null) void act.run('startAgendaItem', { itemId: next.itemId });
      },
    },
    {
      key: 'm',
      label: texts.giveNext,
      isDisabled: !hasQueue || !floor.mayGive,
      onAction: () => void floor.giveNext(),
    },
    {
      key: 'g',
      label: texts.extendLong(EXTENSION / 60),
      isDisabled: !isSpeaking || !may.end,
      onAction: () => void floor.extend(EXTENSION),
    },
    {
      key: 'k',
      label: texts.endSpeech,
      isDisabled: !isSpeaking || !may.end,
      onAction: () => void floor.end(),
    },
    {
      key: 'i',
      label: texts.invite,
      isDisabled: !may.invite,
      onAction: () => open({ kind: 'invite' }),
    },
    { key: 'v', label: texts.keyObstacles, onAction: onSearch },
    ...OUTCOMES.map(({ kind }, index) => ({
      key: String(index + 1),
      label: texts.keyOutcome(words[kind]),
      isDisabled: obstacle === null || !may.outcome,
      onAction: () => void outcome.give(kind),
    })),
    {
      key: 'b',
      label: texts.keyVote,
      isDisabled: !may.vote || hasVote,
      onAction: () => open({ kind: 'callVote' }),
    },
    { key: 'l', label: texts.keyConclusions, onAction: () => open({ kind: 'conclusions' }) },
  ]);
  return act;
}
