import { liveObstacles } from '@diemcau/shared/session/obstacles/lists';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { SpeakerMicrophone } from '../../microphone/SpeakerMicrophone.tsx';
import { obstacleOnTable, speakersQueue } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { StagePlace } from '../../stage/StagePlace.tsx';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { CurrentItem } from '../../view/CurrentItem/CurrentItem.tsx';
import { ObstacleCard } from '../../view/Obstacle/ObstacleCard.tsx';
import { QueueRow } from '../../view/QueueRow/QueueRow.tsx';
import { SecretaryShell } from '../../view/SecretaryShell/SecretaryShell.tsx';
import { Speaker } from '../../view/Speaker/Speaker.tsx';
import { TakenOverNow } from '../../view/TakenOver/TakenOver.tsx';
import { ItemActs } from './ItemActs.tsx';
import { MessagesPanel } from './MessagesPanel.tsx';
import { MaterialPanel } from './material/MaterialPanel.tsx';
import { ObstaclesPanel } from './obstacles/ObstaclesPanel.tsx';
import { RollPanel } from './roll/RollPanel.tsx';
import styles from './Secretary.module.css';
import { secretaryTexts } from './secretaryTexts.ts';
import { SpeechesPanel } from './speeches/SpeechesPanel.tsx';
import { VotesPanel } from './votes/VotesPanel.tsx';

/** The desk during the session: what is on at the top, what comes in below, the chair at the side. */
export function SecretaryPage() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  return (
    <SecretaryShell title={texts.secretary}>
      <div className={styles.top}>
        <CurrentItem state={state} acts={<ItemActs state={state} />} />
        <TakenOverNow state={state} />
      </div>
      <div className={styles.columns}>
        <Work />
        <div className={styles.side}>
          <StagePlace shape="side" />
          <Speaker state={state} />
          <SpeakerMicrophone />
          <OnTable />
          <Queue />
          <MessagesPanel />
        </div>
      </div>
    </SecretaryShell>
  );
}

function Work() {
  const texts = useTexts(secretaryTexts);
  const [tab, setTab] = useState('obstacles');
  const counts = useSessionState(({ obstacles, floor, votes, solutions, funding }) =>
    [
      liveObstacles(obstacles).length,
      floor.speechOrder.length,
      votes.order.length,
      solutions.order.length + funding.order.length,
    ].join(' '),
  );
  const [obstacles = 0, speeches = 0, votes = 0, material = 0] = counts.split(' ').map(Number);
  return (
    <Tabs
      label={texts.tabs}
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'obstacles',
          label: texts.obstacles,
          count: obstacles,
          content: <ObstaclesPanel />,
        },
        { id: 'roll', label: texts.roll, content: <RollPanel /> },
        { id: 'speeches', label: texts.speeches, count: speeches, content: <SpeechesPanel /> },
        { id: 'material', label: texts.material, count: material, content: <MaterialPanel /> },
        { id: 'votes', label: texts.votes, count: votes, content: <VotesPanel /> },
      ]}
    />
  );
}

function OnTable() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  const obstacle = obstacleOnTable(state);
  if (obstacle === null) return null;
  return (
    <section aria-label={texts.onTable}>
      <h2>{texts.onTable}</h2>
      <ObstacleCard state={state} obstacle={obstacle} size="row" />
    </section>
  );
}

function Queue() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  const queue = speakersQueue(state);
  return (
    <section aria-label={texts.queue}>
      <h2>{texts.queue}</h2>
      {queue.length === 0 ? <p className={styles.quiet}>{texts.noQueue}</p> : null}
      {queue.map((request, index) => (
        <QueueRow key={request.requestId} state={state} request={request} place={index + 1} />
      ))}
    </section>
  );
}
