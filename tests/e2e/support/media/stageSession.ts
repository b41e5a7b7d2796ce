import type { Page } from 'playwright-core';
import { ChairPage } from '../../pages/chairPage.ts';
import { PointPage } from '../../pages/pointPage.ts';
import { StagePart } from '../../pages/stagePart.ts';
import { openPage, type PageOptions } from '../browser.ts';
import { linkForPoint, type Seat, takeSeat } from '../invite.ts';
import type { SampleServer } from '../sample.ts';
import { sampleForThisTest } from '../sampleForThisTest.ts';
import { MEDIA_HERE } from './mediaHere.ts';
import { watchPeers } from './probe.ts';

/** What the browser writes to its console while a server or a worker is gone on purpose. */
export const SECOND_DISTRICT = 'Huyện Nậm Pồ';

/** A server with pictures and sound, and a seat that makes links and sees everything. */
export interface StageSession extends SampleServer {
  readonly secretary: Seat;
}

export async function stageSession(
  environment: Readonly<Record<string, string>> = {},
): Promise<StageSession> {
  const sample = await sampleForThisTest({ ...MEDIA_HERE, ...environment });
  return { ...sample, secretary: await takeSeat(sample, sample.links.secretary) };
}

/** With the page's peer connections kept hold of. */
export const watched = ({ prepare, ...options }: PageOptions): PageOptions => ({
  ...options,
  prepare: async (page) => {
    await watchPeers(page);
    await prepare?.(page);
  },
});

/** Where there are pictures and sound, devices are offered to be tried on the way in. */
const passDeviceCheck = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Vào phòng họp' }).click();

/** A page with its stage. */
export interface OnStage<Part> {
  readonly seat: Part;
  readonly stage: StagePart;
}

export async function chairOnStage({ links }: SampleServer): Promise<OnStage<ChairPage>> {
  const seat = await ChairPage.open(links.chair, watched({}));
  await passDeviceCheck(seat.page);
  return { seat, stage: new StagePart(seat.page) };
}

export async function pointOnStage(
  link: string,
  options: PageOptions = {},
): Promise<OnStage<PointPage>> {
  const seat = await PointPage.open(link, watched(options));
  await passDeviceCheck(seat.page);
  return { seat, stage: new StagePart(seat.page) };
}

export const secondDistrict = async (
  session: StageSession,
  options: PageOptions = {},
): Promise<OnStage<PointPage>> =>
  pointOnStage(await linkForPoint(session.secretary, SECOND_DISTRICT), {
    name: 'second-point',
    ...options,
  });

export async function observerOnStage({ links }: SampleServer): Promise<StagePart> {
  return new StagePart(await openPage(links.observer, watched({ name: 'observer' })));
}
