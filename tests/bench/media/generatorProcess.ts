import type { RTCCertificate } from 'werift';
import type { z } from 'zod';
import { newCertificate } from '../../support/media/rtcLine.ts';
import { serve } from '../harness/serve.ts';
import { type Device, enterStage } from './device.ts';
import {
  type EnterRequest,
  enterRequest,
  type entryTimes,
  floorRequest,
  type floorTimes,
  type Measured,
  measureRequest,
} from './messages.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everybody's devices, in one process with one clock. */
let devices: Device[] = [];
let certificate: RTCCertificate | null = null;
let entered: EnterRequest | null = null;
let sounds: string[] = [];
let pictures: string[] = [];

/** Handshakes of so many devices at once. */
const AT_ONCE = 10;

async function device(cookie: string, sends: boolean, receives: boolean): Promise<Device> {
  if (entered === null) throw new Error('Nobody has entered');
  certificate ??= await newCertificate();
  const { contender, url, sessionId } = entered;
  const made = await enterStage({
    contender,
    url,
    sessionId,
    cookie,
    certificate,
    sends,
    receives,
  });
  devices.push(made);
  return made;
}

/** Brings everybody onto the stage and lets them send and receive. */

async function enter(input: unknown): Promise<void> {
  const request = enterRequest.parse(input);
  entered = request;
  const cookies = [request.chair, ...request.points].slice(0, request.senders);
  const senders: Device[] = [];
  for (const cookie of cookies) senders.push(await device(cookie, true, request.mutual));
  sounds = [];
  pictures = [];
  for (const [place, sender] of senders.entries()) {
    if (request.sound) sounds.push(await sender.speak(20 + place));
    if (request.picture !== null) pictures.push(await sender.film(request.picture));
  }
  const receiveAll = async (receiver: Device, own: number | null): Promise<void> => {
    const others = (each: readonly string[]) => each.filter((_, place) => place !== own);
    const seen = others(pictures).slice(0, request.tiles);
    // Wired by hand, nobody chooses the three loudest: the same number is asked for.
    const heard = request.contender === 'bare' ? others(sounds).slice(0, 3) : others(sounds);
    await receiver.watch(seen);
    for (const producerId of [...heard, ...seen]) await receiver.receive(producerId);
  };
  if (request.mutual) {
    for (const [place, sender] of senders.entries()) await receiveAll(sender, place);
  }
  for (let left = request.viewers; left > 0; left -= AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, left) }, async () =>
      receiveAll(await device(request.viewer, false, true), null),
    );
    await Promise.all(group);
  }
}

async function measure(input: unknown): Promise<Measured> {
  const { milliseconds } = measureRequest.parse(input);
  for (const { arrivals } of devices) arrivals.reset();
  const began = performance.now();
  await pause(milliseconds);
  const counted = devices.map(({ arrivals }) => arrivals.counted());
  const all = (what: keyof Omit<Measured, 'milliseconds'>) =>
    counted.reduce((sum, each) => sum + each[what], 0);
  return {
    milliseconds: performance.now() - began,
    streams: all('streams'),
    packets: all('packets'),
    lost: all('lost'),
    bytes: all('bytes'),
  };
}

async function leave(): Promise<void> {
  const going = devices;
  devices = [];
  await Promise.all(going.map((each) => each.close()));
}

/** Milliseconds after which a sender is asked for another whole picture at once: whoever comes alone. */
const WHOLE_PICTURES_APART = 1_200;

/** A late viewer: from opening the connection to being connected, and to the first packet of a picture. */
async function firstPicture(): Promise<z.input<typeof entryTimes>> {
  const [producerId = ''] = pictures;
  await pause(WHOLE_PICTURES_APART);
  const began = performance.now();
  const late = await device(entered?.viewer ?? '', false, true);
  const connected = performance.now() - began;
  await late.watch([producerId]);
  const ssrc = await late.receive(producerId);
  const picture = (await late.arrivals.next(ssrc)) - began;
  devices = devices.filter((each) => each !== late);
  await late.close();
  return { connected, picture };
}

/** The chair gives the first point the floor: from the command to its sound at another device. */
async function floorToSound(input: unknown): Promise<z.input<typeof floorTimes>> {
  const { pointId } = floorRequest.parse(input);
  const [presiding, point] = devices;
  const [, microphone = ''] = sounds;
  if (presiding === undefined || point === undefined) throw new Error('Nobody has entered');
  const listener = await device(entered?.viewer ?? '', false, true);
  const ssrc = await listener.receive(microphone);
  await point.order({ type: 'giveMicrophoneConsent', payload: {} });
  const invitation = { pointId, unitId: null, personId: null };
  const requestId = await presiding.order({ type: 'inviteToFloor', payload: invitation });
  const heard = listener.arrivals.next(ssrc);
  const began = performance.now();
  await presiding.order({ type: 'giveFloor', payload: { requestId, seconds: null } });
  const sound = (await heard) - began;
  await presiding.order({ type: 'endFloor', payload: {} });
  devices = devices.filter((each) => each !== listener);
  await listener.close();
  return { sound };
}

serve({ enter, measure, leave, firstPicture, floorToSound }, leave);
