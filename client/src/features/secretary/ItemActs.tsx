import type { SessionState } from '@diemcau/shared/session/state';
import { Play, Square } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { agendaItems, currentItem } from '../../session/selectors.ts';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { secretaryTexts } from './secretaryTexts.ts';

/** The secretary moves the agenda on where the chair leaves that to the desk. */
export function ItemActs({ state }: { readonly state: SessionState }) {
  const texts = useTexts(secretaryTexts);
  const current = currentItem(state);
  const next = agendaItems(state).find(({ status }) => status === 'planned');
  if (state.lifecycle.phase !== 'open') return null;
  return (
    <>
      {next === undefined ? null : (
        <ActButton type="startAgendaItem" payload={{ itemId: next.itemId }} icon={Play}>
          {texts.startItem(next.title)}
        </ActButton>
      )}
      {current === null ? null : (
        <ActButton type="finishAgendaItem" payload={{ itemId: current.itemId }} icon={Square}>
          {texts.finishItem}
        </ActButton>
      )}
    </>
  );
}
