import { ownUnits } from '@diemcau/shared/session/voice';
import { ClipboardList } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { useParty, useSessionState } from '../session/useSession.ts';
import { Disclosure } from '../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState/EmptyState.tsx';
import { allDirectives, DirectiveList, directivesOf } from '../view/Directive/DirectiveList.tsx';
import { pageTexts } from './pageTexts.ts';

/** Directives to this delegation, and on demand those to others. */
export function DirectivesPanel() {
  const texts = useTexts(pageTexts);
  const { party } = useParty();
  const state = useSessionState((whole) => whole);
  const own = directivesOf(state, ownUnits(state, party));
  const others = allDirectives(state).filter((each) => !own.includes(each));
  return (
    <>
      {own.length === 0 ? (
        <EmptyState
          icon={ClipboardList}
          title={texts.noDirectives}
          explanation={texts.noDirectivesHelp}
        />
      ) : (
        <DirectiveList state={state} label={texts.ownDirectives} directives={own} />
      )}
      {others.length === 0 ? null : (
        <Disclosure title={texts.otherDirectives} count={others.length}>
          <DirectiveList state={state} label={texts.otherDirectives} directives={others} />
        </Disclosure>
      )}
    </>
  );
}
