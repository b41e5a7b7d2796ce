import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Text set in one go; points from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A horizontal line that was drawn; points. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly length: number;
}

/** A line of text without the spaces at its ends; points. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Page {
  readonly runs: readonly Run[];
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

export interface ReadPdf {
  readonly pages: readonly Page[];
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly text: string;
  readonly fonts: readonly {
    readonly name: string;
    readonly embedded: boolean;
    readonly unicode: boolean;
  }[];
  /** What `qpdf --check` answers. */
  readonly check: string;
  /** The file with its streams unpacked, one character a byte. */
  readonly objects: string;
}

const LARGE = { maxBuffer: 256 * 1024 * 1024 };
/** The largest that pdftohtml knows: its whole numbers are thirds of a point. */
const ZOOM = 3;

/** Reads a PDF by Poppler and qpdf: what a reader would see, where, and whether the file is whole. */
export async function readPdf(bytes: Uint8Array, { drawn = true } = {}): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, bytes);
    const run = async (
      command: string,
      words: readonly string[],
      encoding: BufferEncoding = 'utf8',
    ) => (await execute(command, [...words], { ...LARGE, encoding })).stdout;
    const layout = await run('pdftohtml', [
      '-xml',
      '-zoom',
      String(ZOOM),
      '-i',
      '-stdout',
      '-fontfullname',
      file,
    ]);
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(await run('pdfinfo', [file]));
    const lines = linesOf(await run('pdftotext', ['-bbox-layout', file, '-']));
    const runs = layout
      .split('<page ')
      .slice(1)
      .map(runsOf(fontsOf(layout)));
    return {
      pages: await Promise.all(
        runs.map(async (own, index) => ({
          runs: own,
          lines: lines[index] ?? [],
          rules: drawn ? await rulesOf(run, file, index + 1) : [],
        })),
      ),
      width: Number(size?.[1]),
      height: Number(size?.[2]),
      text: await run('pdftotext', ['-raw', file, '-']),
      fonts: fontList(await run('pdffonts', [file])),
      check: await run('qpdf', ['--check', file]),
      objects: await run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], 'latin1'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Font {
  readonly size: number;
  readonly family: string;
}

const fontsOf = (layout: string): ReadonlyMap<string, Font> =>
  new Map(
    [...layout.matchAll(/<fontspec id="(\d+)" size="(\d+)" family="([^"]*)"/g)].map(
      ([, id = '', size, family = '']) => [id, { size: Number(size) / ZOOM, family }],
    ),
  );

const runsOf =
  (fonts: ReadonlyMap<string, Font>) =>
  (page: string): Run[] =>
    [
      ...page.matchAll(
        /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="\d+" font="(\d+)">(.*?)<\/text>/gs,
      ),
    ].map(([, top, left, width, font = '', text = '']) => {
      const { size, family } = fonts.get(font) ?? { size: 0, family: '' };
      return {
        text: plain(text),
        left: Number(left) / ZOOM,
        top: Number(top) / ZOOM,
        width: Number(width) / ZOOM,
        size,
        bold: family.includes('Bold'),
        italic: family.includes('Italic'),
      };
    });

const linesOf = (layout: string): Line[][] =>
  layout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/g)].map(
        ([, left, top, right]) => ({ left: Number(left), top: Number(top), right: Number(right) }),
      ),
    );

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Lines as Cairo draws them: "M 0 0 L 159.1 0", moved by a matrix. */
async function rulesOf(
  run: (command: string, words: readonly string[]) => Promise<string>,
  file: string,
  page: number,
): Promise<Rule[]> {
  const svg = await run('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), file, '-']);
  const drawn =
    /stroke-width[^>]*d="M (\S+) (\S+) L (\S+) (\S+) " transform="matrix\(([^,]+),[^,]+,[^,]+,[^,]+,([^,]+),([^)]+)\)"/g;
  return [...svg.matchAll(drawn)].flatMap(([, fromX, fromY, toX, toY, , left, top]) =>
    Math.abs(Number(fromY) - Number(toY)) < 0.01
      ? [{ left: Number(left), top: Number(top), length: Number(toX) - Number(fromX) }]
      : [],
  );
}

const fontList = (listing: string): ReadPdf['fonts'] =>
  listing
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [embedded, , unicode] = line.trim().split(/\s+/).slice(-5);
      return {
        name: line.split(' ')[0] ?? '',
        embedded: embedded === 'yes',
        unicode: unicode === 'yes',
      };
    });
