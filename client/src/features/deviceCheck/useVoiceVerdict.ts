import { useEffect, useReducer } from 'react';
import { type VoiceVerdict, voiceVerdict } from './verdicts.ts';

/** A loud moment counts for this long, in milliseconds: people pause between words. */
const REMEMBERED = 4_000;
const LOOK = 250;

interface Listening {
  /** Which microphone this is about; null while none is open. */
  readonly subject: string | null;
  readonly since: number;
  readonly loudest: number;
  readonly loudestAt: number;
  readonly verdict: VoiceVerdict;
}

interface Heard {
  readonly subject: string | null;
  readonly level: number;
  readonly now: number;
}

const nothing: Listening = {
  subject: null,
  since: 0,
  loudest: 0,
  loudestAt: 0,
  verdict: 'waiting',
};

/** Takes one level into what was heard of this microphone. */
export function listen(before: Listening, { subject, level, now }: Heard): Listening {
  if (subject === null) return nothing;
  const kept = before.subject === subject ? before : { ...nothing, subject, since: now };
  const isPast = now - kept.loudestAt > REMEMBERED;
  const isLouder = isPast || level >= kept.loudest;
  const loudest = isLouder ? level : kept.loudest;
  return {
    subject,
    since: kept.since,
    loudest,
    loudestAt: isLouder ? now : kept.loudestAt,
    verdict: voiceVerdict(loudest, now - kept.since),
  };
}

/** How the open microphone's voice arrives, in the words of the last seconds. */
export function useVoiceVerdict(level: number, subject: string | null): VoiceVerdict {
  const [heard, take] = useReducer(listen, nothing);
  useEffect(() => {
    const look = () => take({ subject, level, now: Date.now() });
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [level, subject]);
  return heard.verdict;
}
