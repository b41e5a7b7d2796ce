import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { article } from '../../fixtures/dien-bien-2022-08-10/article.ts';
import { plain } from '../../fixtures/play/recordText.ts';
import { ChairPage } from '../pages/chairPage.ts';
import { DraftingPage } from '../pages/draftingPage.ts';
import { PointPage } from '../pages/pointPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { SecretaryPage } from '../pages/secretaryPage.ts';
import { textOfDocument } from '../support/libreOffice.ts';
import {
  AGENDA,
  CENTRAL_POINT,
  causes,
  DELEGATES,
  directives,
  obstacles,
  PLANNING,
  reportedFigures,
  solutions,
} from '../support/meeting.ts';
import { DISTRICT } from '../support/sample.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

const SCHEMA = new URL('../../../docs/record-1.schema.json', import.meta.url);

interface People {
  readonly chair: ChairPage;
  readonly district: PointPage;
  readonly secretary: SecretaryPage;
}

test('the sample meeting, played by three people, ends in a document that holds the whole report', async () => {
  const { links } = await sampleForThisTest();
  const people: People = {
    chair: await ChairPage.open(links.chair),
    district: await PointPage.open(links.point),
    secretary: await SecretaryPage.open(links.secretary),
  };
  await people.chair.openSession();
  await hearTheReport(people);
  await discussWhatBlocks(people);
  await hearTheChair(people);
  await conclude(people);

  const record = new RecordPage(people.secretary.page);
  await people.secretary.goTo('Văn bản');
  await record.paper.waitFor();
  const text = plain(await textOfDocument(await record.download('docx')));
  for (const words of wholeArticle()) expect.soft(text).toContain(plain(words));
  const json: unknown = JSON.parse(await readFile(await record.download('json'), 'utf8'));
  expect(schemaErrors(json)).toEqual([]);
  expect(json).toMatchObject({ format: 'diemcau-record', state: 'approved' });
});

/** Item 1: the planning department's figures, written down by the secretary. */
async function hearTheReport({ chair, secretary }: People): Promise<void> {
  await chair.nextItem(AGENDA.report);
  await chair.invite(CENTRAL_POINT, PLANNING);
  await chair.giveFloorTo(PLANNING);
  for (const figure of reportedFigures) await secretary.noteFigure(PLANNING, figure);
  await secretary.noteSpeech(PLANNING, `${article.direction}.`);
  await chair.endFloor();
}

/** Item 2: the district raises what blocks it and speaks to it; the delegates' solutions are noted. */
async function discussWhatBlocks({ chair, district, secretary }: People): Promise<void> {
  await chair.nextItem(AGENDA.discussion);
  for (const obstacle of obstacles) await district.raise(obstacle);
  for (const number of obstacles.keys()) {
    await chair.call(number + 1);
    await district.askForFloor();
    await chair.giveFloorTo(DISTRICT);
    await district.present();
    await secretary.noteSpeech(DISTRICT, obstacles[number] ?? '');
    await district.endSpeech();
    await chair.conclude(number === 0 ? 'Kiến nghị Trung ương' : 'Tiếp thu');
  }
  for (const solution of solutions) await secretary.noteSolution(DELEGATES, solution);
}

/** Item 3: the chair's own words, and what the localities are to do. */
async function hearTheChair({ chair, secretary }: People): Promise<void> {
  await chair.nextItem(AGENDA.conclusions);
  await chair.invite(CENTRAL_POINT);
  await chair.giveFloorTo(CENTRAL_POINT);
  await secretary.noteSpeech(CENTRAL_POINT, causes.map(({ text }) => text).join(' '));
  for (const { text, addressees, deadlineWording } of directives) {
    await chair.direct({
      text,
      addressees: addressees.join('; '),
      deadline: deadlineWording ?? '',
    });
  }
  await chair.endFloor();
}

/** The secretary drafts from the material and lays the draft before the chair, who approves it. */
async function conclude({ chair, secretary }: People): Promise<void> {
  await secretary.goTo('Dự thảo kết luận');
  const drafting = new DraftingPage(secretary.page);
  for (const { label } of reportedFigures) await drafting.add('Số liệu', label);
  await drafting.add('Phát biểu', article.direction);
  for (const obstacle of obstacles) await drafting.add('Vướng mắc', obstacle);
  for (const { section, text } of causes) {
    const name = section === 'objectiveCauses' ? 'Nguyên nhân khách quan' : 'Nguyên nhân chủ quan';
    await drafting.write(name, text);
  }
  for (const { text } of directives) await drafting.add('Nhiệm vụ', text);
  for (const { text } of solutions) await drafting.add('Giải pháp', text);
  await drafting.present();
  await chair.approveConclusions();
  await chair.adjourn();
}

const wholeArticle = (): readonly string[] => [
  ...article.figures,
  article.direction,
  ...article.obstacles,
  ...article.solutions,
  ...article.objectiveCauses,
  ...article.subjectiveCauses,
  ...article.directives,
  article.chair,
];

function schemaErrors(record: unknown): readonly unknown[] {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is no object.');
  const isValid = new Ajv2020({ allErrors: true }).compile(schema);
  isValid(record);
  return isValid.errors ?? [];
}
