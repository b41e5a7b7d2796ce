import type {
  RecordEntry,
  RecordModel,
  RecordSection,
  RecordSignature,
  RecordSource,
  RecordTable,
} from '@diemcau/shared/record/model';
import { isRecord } from '../../session/wireGuards.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isListOf =
  <Value>(isOne: (value: unknown) => value is Value) =>
  (value: unknown): value is Value[] =>
    Array.isArray(value) && value.every(isOne);

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isSource = (value: unknown): value is RecordSource =>
  isRecord(value) && isText(value.kind) && isText(value.id) && isListOf(isNumber)(value.events);

const isEntry = (value: unknown): value is RecordEntry =>
  isRecord(value) &&
  isTextOrNull(value.number) &&
  isText(value.text) &&
  isListOf(isSource)(value.sources);

const isColumn = (value: unknown): value is RecordTable['columns'][number] =>
  isRecord(value) && isText(value.title) && isNumber(value.share);

const isRow = (value: unknown): value is RecordTable['rows'][number] =>
  isRecord(value) && isListOf(isText)(value.cells) && isListOf(isSource)(value.sources);

const isTable = (value: unknown): value is RecordTable =>
  isRecord(value) &&
  isListOf(isColumn)(value.columns) &&
  isListOf(isRow)(value.rows) &&
  isTextOrNull(value.note);

const isSection = (value: unknown): value is RecordSection =>
  isRecord(value) &&
  isText(value.sectionId) &&
  isTextOrNull(value.number) &&
  isText(value.heading) &&
  isListOf(isEntry)(value.entries) &&
  (value.table === null || isTable(value.table)) &&
  isListOf(isSection)(value.sections);

const isSignature = (value: unknown): value is RecordSignature =>
  isRecord(value) &&
  isTextOrNull(value.authority) &&
  isTextOrNull(value.office) &&
  isTextOrNull(value.name) &&
  isTextOrNull(value.otherOffice);

const isHeading = (value: unknown): value is RecordModel['heading'] =>
  isRecord(value) &&
  isTextOrNull(value.superior) &&
  isText(value.body) &&
  isText(value.symbol) &&
  isTextOrNull(value.place) &&
  (value.number === null || isNumber(value.number)) &&
  isTextOrNull(value.issuedOn) &&
  isText(value.kind) &&
  isText(value.subject);

const isReplaced = (value: unknown): value is RecordModel['replaces'] =>
  isRecord(value) &&
  isNumber(value.number) &&
  isText(value.symbol) &&
  isText(value.issuedOn) &&
  isNumber(value.upTo);

const STATES: readonly unknown[] = ['draft', 'presented', 'approved'];
const STATUSES: readonly unknown[] = [...STATES, 'issued'];
const DOCUMENTS: readonly unknown[] = ['notice', 'minutes', 'invitation'];

/** Whether an answer is a record of version 1, as far as the paper shows it. */
export const isRecordModel = (value: unknown): value is RecordModel =>
  isRecord(value) &&
  value.format === 'diemcau-record' &&
  value.formatVersion === 1 &&
  DOCUMENTS.includes(value.document) &&
  isNumber(value.upTo) &&
  isText(value.hash) &&
  STATES.includes(value.state) &&
  STATUSES.includes(value.status) &&
  (value.replaces === null || isReplaced(value.replaces)) &&
  isNumber(value.conclusionsVersion) &&
  isHeading(value.heading) &&
  isListOf(isEntry)(value.opening) &&
  isListOf(isSection)(value.sections) &&
  (value.closing === null || isEntry(value.closing)) &&
  isSignature(value.signature) &&
  (value.secretarySignature === null || isSignature(value.secretarySignature)) &&
  isListOf(isText)(value.recipients) &&
  isListOf(isSection)(value.annexes);
