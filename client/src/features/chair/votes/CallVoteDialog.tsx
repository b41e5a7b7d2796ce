import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { people } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { MultiSelect } from '../../../ui/MultiSelect/MultiSelect.tsx';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch/Switch.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ActDialog } from '../ActDialog.tsx';
import styles from '../Chair.module.css';
import { allPoints, membersPresent } from './electors.ts';
import { voteTexts } from './voteTexts.ts';

type Who = 'members' | 'points' | 'chosen';
const WHO: readonly Who[] = ['members', 'points', 'chosen'];
const isWho = (id: string): id is Who => WHO.some((each) => each === id);

/** The question, named or secret, and who is entitled (VOT-2). */
export function CallVoteDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useSessionState((whole) => whole);
  const act = useAct();
  const texts = useTexts(voteTexts);
  const members = membersPresent(state);
  const everyPoint = allPoints(state);
  const [question, setQuestion] = useState('');
  const [isSecret, setSecret] = useState(false);
  const [who, setWho] = useState<Who>(members.length > 0 ? 'members' : 'points');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const electors: Record<Who, readonly string[]> = { members, points: everyPoint, chosen };
  const electorIds = [...electors[who]];
  return (
    <ActDialog
      title={texts.call}
      submitLabel={texts.begin}
      size="medium"
      act={act}
      isSubmitDisabled={question.trim() === '' || electorIds.length === 0}
      onSubmit={() =>
        act.run('callVote', { question: question.trim(), secret: isSecret, electorIds })
      }
      onClose={onClose}
    >
      <TextArea
        label={texts.question}
        description={texts.questionHelp}
        value={question}
        onChange={setQuestion}
        limit={2_000}
        rows={2}
        isRequired
        autoFocus
      />
      <div>
        <Switch isSelected={isSecret} onChange={setSecret}>
          {texts.secret}
        </Switch>
        <p className={styles.quiet}>{texts.secretHelp}</p>
      </div>
      <RadioGroup
        label={texts.who}
        options={[
          {
            id: 'members',
            label: texts.members(members.length),
            description: members.length === 0 ? texts.nobodyPresent : null,
            isDisabled: members.length === 0,
          },
          { id: 'points', label: texts.points(everyPoint.length) },
          { id: 'chosen', label: texts.chosen },
        ]}
        value={who}
        onChange={(id) => isWho(id) && setWho(id)}
      />
      {who === 'chosen' ? (
        <MultiSelect
          label={texts.people}
          options={people(state).map((person) => ({ id: person.personId, label: person.name }))}
          value={chosen}
          onChange={setChosen}
        />
      ) : null}
    </ActDialog>
  );
}
