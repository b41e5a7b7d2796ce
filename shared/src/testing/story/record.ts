import { currentVersion } from '../../session/upcast.ts';
import { tell } from './tell.ts';

/**
 * Prints the story's events as they are written today, one example of every type at least:
 * `node shared/src/testing/story/record.ts > shared/src/session/fixtures/events-vN.json`.
 * A recording is never changed once logs of its shapes exist; a new shape gets a new recording beside it.
 */
const recording = tell().log.map(({ seq, at, actor, event }) => ({
  seq,
  at,
  version: currentVersion(event.type),
  actor,
  event,
}));
console.log(JSON.stringify(recording, null, 2));
