import { parentPort, workerData } from 'node:worker_threads';
import { toCsvArchive } from '../record/csv/csv.ts';
import { toXlsx } from '../record/xlsx/xlsx.ts';
import type { RegisterFileJob } from './registerFile.ts';

const { format, sheets, about }: RegisterFileJob = workerData;
const bytes = format === 'xlsx' ? toXlsx(sheets, about) : toCsvArchive(sheets);
parentPort?.postMessage(bytes);
