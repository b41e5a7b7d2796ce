import { Gauge } from 'lucide-react';
import { useFormats } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { LinkTest } from '../../media/check/useLinkTest.ts';
import { stageTexts } from '../../stage/stageTexts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { CheckSection } from './CheckSection.tsx';
import styles from './DeviceCheck.module.css';
import { deviceCheckTexts } from './deviceCheckTexts.ts';
import { type LinkVerdict, linkVerdict } from './verdicts.ts';

const tones: Readonly<Record<LinkVerdict, StateTone>> = {
  pictures: 'good',
  sound: 'warning',
  barely: 'danger',
};

interface LinkCheckProps {
  readonly test: LinkTest;
  readonly onTest: () => void;
}

/** The way to the media server and back, measured and judged in words. */
export function LinkCheck({ test, onTest }: LinkCheckProps) {
  const texts = useTexts(deviceCheckTexts);
  const stage = useTexts(stageTexts);
  const verdict = test.state === 'done' ? linkVerdict(test.found) : null;
  return (
    <CheckSection
      id="check-link"
      title={texts.link}
      icon={Gauge}
      state={
        verdict === null ? null : <StateBadge tone={tones[verdict]} text={texts.verdict[verdict]} />
      }
    >
      {test.state === 'done' ? <Found found={test.found} /> : null}
      {verdict === null || texts.verdictHelp[verdict] === '' ? null : (
        <p>{texts.verdictHelp[verdict]}</p>
      )}
      {test.state === 'failed' ? <p role="alert">{stage.failure[test.failure]}</p> : null}
      {test.state === 'idle' ? <p className={styles.soft}>{texts.linkHelp}</p> : null}
      <div className={styles.acts}>
        <Button isPending={test.state === 'testing'} onPress={onTest}>
          {wordOf(test, texts)}
        </Button>
      </div>
    </CheckSection>
  );
}

interface ActWords {
  readonly test: string;
  readonly testing: string;
  readonly testAgain: string;
}

function wordOf({ state }: LinkTest, texts: ActWords): string {
  if (state === 'idle') return texts.test;
  return state === 'testing' ? texts.testing : texts.testAgain;
}

function Found({ found }: Pick<Extract<LinkTest, { state: 'done' }>, 'found'>) {
  const texts = useTexts(deviceCheckTexts);
  const { number } = useFormats();
  const { roundTrip, up, down, protocol } = found;
  const rate = (bits: number | null): string =>
    bits === null ? texts.notMeasured : `${number(Math.round(bits / 1_000))} kbit/s`;
  const facts = [
    [texts.roundTrip, roundTrip === null ? texts.notMeasured : `${Math.round(roundTrip)} ms`],
    [texts.up, rate(up)],
    [texts.down, rate(down)],
    [texts.path, protocol === null ? texts.notMeasured : protocol.toUpperCase()],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
