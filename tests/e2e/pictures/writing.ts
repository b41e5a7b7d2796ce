import { recordSchema } from '@diemcau/shared/record/schema';
import type { Browser, Page } from 'playwright-core';
import { dialog, sendForm } from '../pages/parts.ts';
import type { Stage } from '../support/stage.ts';
import { photograph } from './camera.ts';
import { openSeat } from './seat.ts';

/** The conclusions while they are written, then as an issued document. */
export async function takeWriting(browser: Browser, stage: Stage): Promise<void> {
  await stage.playOn();
  const drafting = await openSeat(browser, stage, stage.links.secretary, '/du-thao');
  await drafting.getByText('Tư liệu của phiên họp').first().waitFor();
  await photograph(drafting, 'drafting');
  await changeOneSource(stage);
  const mark = drafting.getByText('Nguồn đã thay đổi sau khi viết câu này').first();
  await mark.scrollIntoViewIfNeeded();
  await photograph(drafting, 'drafting-mark');
  await drafting.getByRole('button', { name: /^Còn thiếu/ }).click();
  await photograph(drafting, 'drafting-missing');
  await drafting.context().close();

  await stage.playOn();
  const record = await openSeat(browser, stage, stage.links.secretary, '/van-ban');
  await record.getByText('Đã duyệt, chưa ban hành').first().waitFor();
  await record.getByText('Bằng chứng').first().waitFor();
  await photograph(record, 'record');
  await issue(record, 15);
  await photograph(record, 'record-issued');
  await takeVerification(record, stage);
  await record.context().close();
}

/** A district's words are set right after a sentence was written from them. */
async function changeOneSource(stage: Stage): Promise<void> {
  const state = stage.state();
  const sources = Object.values(state.conclusions.entries).flatMap((entry) => entry.sources);
  const used = sources.find(({ kind }) => kind === 'speech');
  const speech = used === undefined ? undefined : state.floor.speeches[used.id];
  if (speech?.summary == null) throw new Error('No sentence rests on a speech.');
  const summary = speech.summary.replace(/[….]*$/, '.');
  await stage.send('secretary', 'noteSpeech', { speechId: speech.speechId, summary });
}

async function issue(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Cấp số và ban hành' }).click();
  const form = dialog(page, 'Cấp số và ban hành văn bản này?');
  const field = form.getByRole('textbox', { name: /^Số văn bản/ });
  await field.fill(String(number));
  await field.press('Tab');
  await photograph(page, 'record-issuing');
  await sendForm(form, 'Cấp số và ban hành');
  await page.getByText(new RegExp(`^Đã ban hành số ${number}/TB`)).waitFor();
}

/** What whoever scans the code at the document's end is shown. */
async function takeVerification(page: Page, stage: Stage): Promise<void> {
  const address = `${stage.url}/api/sessions/${stage.sessionId}/record.json`;
  const { upTo, hash } = recordSchema.parse(await (await page.request.get(address)).json());
  await page.goto(`${stage.url}/xac-minh#notice/${upTo}/${hash}/${stage.sessionId}`);
  await page.getByText('Khớp', { exact: true }).waitFor();
  await photograph(page, 'verification');
}
