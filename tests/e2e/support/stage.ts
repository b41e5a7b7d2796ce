import type { NewInvitation } from '@diemcau/shared/protocol/api/invitations';
import type { SessionState } from '@diemcau/shared/session/state';
import { meeting } from '../../fixtures/dien-bien-2022-08-10/meeting.ts';
import { cookieOf } from '../../fixtures/play/http.ts';
import { inviting, openTheatre } from '../../fixtures/play/liveTheatre.ts';
import type { Theatre } from '../../fixtures/play/playMeeting.ts';
import { playMeeting } from '../../fixtures/play/playMeeting.ts';
import { type SampleServer, startSample } from './sample.ts';

/** The sample meeting, halted where there is most to see. */
export interface Stage extends SampleServer {
  readonly sessionId: string;
  /** The address of a page of the session: `stage.at('/du-thao')`. */
  at(page: string): string;
  /**
   * Plays on: at first an obstacle is on the table, a district speaks, others wait; then the conclusions are
   * drafted, not yet laid before the chair; then they are approved and the session is over.
   */
  playOn(): Promise<void>;
  /** The session as its secretary sees it now. */
  state(): SessionState;
  /** Sends what nobody in the played meeting sent. */
  readonly send: Theatre['send'];
  /** A further link into the session. */
  linkFor(role: NewInvitation['role'], pointId: string | null): Promise<string>;
  stop(): Promise<void>;
}

/** Who waits for the floor while a district speaks: staged, so that the queue is seen. */
const WAITING = ['Huyện Nậm Pồ', 'Huyện Mường Chà', 'Thị xã Mường Lay'];

/** The steps before which the meeting halts. */
const HALTS: readonly number[] = [
  meeting.findLastIndex(({ type }) => type === 'presentObstacle') + 1,
  meeting.findIndex(({ type }) => type === 'presentConclusions'),
];

/** Starts a server and plays the sample meeting to its first halt. */
export async function openStage(
  environment: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const sample = await startSample(environment);
  const cookie = await cookieOf(sample.url, sample.links.secretary);
  const theatre = await openTheatre(sample.url, 'max');
  const halts = new Halts();
  const ended = playMeeting(meeting, { ...theatre, pass: () => halts.step() });
  // What goes wrong on the way to a halt is told at once.
  const toNextHalt = () => Promise.race([halts.reached(), ended]);
  await toNextHalt();
  for (const point of WAITING) {
    const request = { kind: 'speak', personId: null, speakerName: null, about: null } as const;
    await theatre.send({ point }, 'askFloor', request);
  }
  return {
    ...sample,
    sessionId: theatre.sessionId,
    state: theatre.state,
    send: theatre.send,
    linkFor(role, pointId) {
      const once = { unitId: null, expiresAt: null, oneTime: false };
      const link = inviting(sample.url, theatre.sessionId, cookie);
      return link({ role, label: `Ảnh minh họa: ${role} ${pointId ?? ''}`, pointId, ...once });
    },
    at: (page) => `${sample.url}/phien/${theatre.sessionId}${page}`,
    async playOn() {
      halts.goOn();
      await toNextHalt();
    },
    async stop() {
      theatre.leave();
      await sample.server.stop();
    },
  };
}

/** Lets time stand still at the halts until somebody says to go on. */
class Halts {
  #steps = 0;
  #reached = Promise.withResolvers<void>();
  #goOn = Promise.withResolvers<void>();

  async step(): Promise<void> {
    if (HALTS.includes(this.#steps)) {
      this.#reached.resolve();
      await this.#goOn.promise;
    }
    this.#steps += 1;
  }

  reached(): Promise<void> {
    return this.#reached.promise;
  }

  goOn(): void {
    const halted = this.#goOn;
    this.#reached = Promise.withResolvers<void>();
    this.#goOn = Promise.withResolvers<void>();
    halted.resolve();
  }
}
