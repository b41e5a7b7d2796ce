import type { Phase } from '@diemcau/shared/session/lifecycle/state';
import { Ellipsis, MonitorPlay, Pause, Play, RotateCcw, Square, UserRoundCog } from 'lucide-react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionId, useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { Menu, type MenuAct } from '../../../ui/Menu/Menu.tsx';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { chairTexts } from '../chairTexts.ts';
import { useChairDialog } from '../dialogs.ts';

/** Opens, pauses and ends the session; what is rarer stands behind one button. */
export function PhaseActs() {
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  const hasDeputy = useSessionState(({ lifecycle }) => lifecycle.actingChair !== null);
  const open = useChairDialog();
  const sessionId = useSessionId();
  const navigate = useNavigate();
  const act = useAct();
  const texts = useTexts(chairTexts);
  const may = {
    adjourn: useMay('adjournSession').allowed,
    handOver: useMay('handOverChair').allowed,
    takeBack: useMay('takeBackChair').allowed && hasDeputy,
  };
  const acts: readonly (MenuAct & { readonly isShown: boolean })[] = [
    {
      id: 'screen',
      label: texts.hallScreen,
      icon: MonitorPlay,
      isShown: true,
      onAction: () => {
        const page = globalThis.open(paths.hallScreen(sessionId), '_blank', 'noopener');
        if (page === undefined) void navigate(paths.hallScreen(sessionId));
      },
    },
    {
      id: 'handOver',
      label: texts.handOver,
      icon: UserRoundCog,
      isShown: may.handOver,
      onAction: () => open({ kind: 'handOver' }),
    },
    {
      id: 'takeBack',
      label: texts.takeBack,
      icon: RotateCcw,
      isShown: may.takeBack,
      onAction: () => void act.run('takeBackChair', {}),
    },
    {
      id: 'adjourn',
      label: texts.adjourn,
      icon: Square,
      kind: 'danger',
      isShown: may.adjourn,
      onAction: () => open({ kind: 'adjourn' }),
    },
  ];
  return (
    <>
      <MainAct phase={phase} />
      <Menu
        label={texts.otherActs}
        trigger={<IconButton icon={Ellipsis} label={texts.otherActs} />}
        acts={acts.filter(({ isShown }) => isShown)}
      />
      <RefusalNote act={act} />
    </>
  );
}

/** The one change of phase that comes next. */
function MainAct({ phase }: { readonly phase: Phase }) {
  const open = useChairDialog();
  const texts = useTexts(chairTexts);
  switch (phase) {
    case 'none':
    case 'scheduled':
      return (
        <ActButton type="openSession" payload={{}} kind="primary" icon={Play}>
          {texts.open}
        </ActButton>
      );
    case 'open':
      return (
        <Button icon={Pause} onPress={() => open({ kind: 'recess' })}>
          {texts.recess}
        </Button>
      );
    case 'recess':
      return (
        <ActButton type="resumeSession" payload={{}} kind="primary" icon={Play}>
          {texts.resume}
        </ActButton>
      );
    case 'adjourned':
      return (
        <Button icon={RotateCcw} onPress={() => open({ kind: 'reopen' })}>
          {texts.reopen}
        </Button>
      );
    default:
      return phase satisfies never;
  }
}
