import type { SessionState } from '@diemcau/shared/session/state';
import { Coffee, ListChecks, Play, SkipForward, Square } from 'lucide-react';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { agendaItems, currentItem } from '../../session/selectors.ts';
import { useSessionId } from '../../session/useSession.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { secretaryTexts } from './secretaryTexts.ts';

/** The secretary moves the session on where the chair leaves that to the desk. */
export function ItemActs({ state }: { readonly state: SessionState }) {
  const texts = useTexts(secretaryTexts);
  const sessionId = useSessionId();
  const { phase } = state.lifecycle;
  if (phase === 'scheduled') {
    return (
      <ButtonLink to={paths.preparation(sessionId)} icon={ListChecks}>
        {texts.prepare}
      </ButtonLink>
    );
  }
  if (phase === 'recess') {
    return (
      <ActButton type="resumeSession" payload={{}} kind="primary" icon={Play}>
        {texts.resume}
      </ActButton>
    );
  }
  return phase === 'open' ? <RunningActs state={state} /> : null;
}

function RunningActs({ state }: { readonly state: SessionState }) {
  const texts = useTexts(secretaryTexts);
  const current = currentItem(state);
  const next = agendaItems(state).find(({ status }) => status === 'planned');
  return (
    <>
      {next === undefined ? null : (
        <ActButton type="startAgendaItem" payload={{ itemId: next.itemId }} icon={SkipForward}>
          {texts.startItem(next.title)}
        </ActButton>
      )}
      {current === null ? null : (
        <ActButton type="finishAgendaItem" payload={{ itemId: current.itemId }} icon={Square}>
          {texts.finishItem}
        </ActButton>
      )}
      <ActButton type="recessSession" payload={{ reason: null }} icon={Coffee}>
        {texts.recess}
      </ActButton>
    </>
  );
}
