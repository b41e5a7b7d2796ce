import type { DataSheet } from '@diemcau/shared/record/sheets/model';
import { showable } from '../plainText.ts';
import { element, type Markup, xmlFile } from '../xml.ts';
import { zipped } from '../zip.ts';
import { styles } from './styles.ts';
import { worksheet } from './worksheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const PACKAGE = 'application/vnd.openxmlformats-package';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What stands in the file's properties. */
export interface About {
  readonly title: string;
  /** Where the figures are from: the session and its last event. */
  readonly description: string;
}

/**
 * Tables as one workbook (ECMA-376), a worksheet each: texts are texts and never formulas, numbers are
 * numbers, days are days. The same tables give the same bytes.
 */
export function toXlsx(sheets: readonly DataSheet[], about: About): Uint8Array {
  const names = sheetNames(sheets.map(({ title }) => title));
  const parts: readonly (readonly [string, Markup])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${RELATIONSHIPS}/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(about)],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...names.map((_, place) => [`${OFFICE}/worksheet`, worksheetPath(place)] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles()],
    ...sheets.map(
      (sheet, place) => [`xl/${worksheetPath(place)}`, worksheet(sheet, place === 0)] as const,
    ),
  ];
  return zipped(parts.map(([name, markup]) => [name, xmlFile(markup)]));
}

const worksheetPath = (place: number): string => `worksheets/sheet${place + 1}.xml`;

function workbook(names: readonly string[]): Markup {
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('bookViews', {}, [element('workbookView', { activeTab: 0 })]),
    element(
      'sheets',
      {},
      names.map((name, place) =>
        element('sheet', { name, sheetId: place + 1, 'r:id': `rId${place + 1}` }),
      ),
    ),
  ]);
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): Markup =>
  element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    targets.map(([Type, Target], place) =>
      element('Relationship', { Id: `rId${place + 1}`, Type, Target }),
    ),
  );

const contentTypes = (sheetCount: number): Markup =>
  element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    element('Default', { Extension: 'rels', ContentType: `${PACKAGE}.relationships+xml` }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('docProps/core.xml', `${PACKAGE}.core-properties+xml`),
    part('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    part('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    ...Array.from({ length: sheetCount }, (_, place) =>
      part(`xl/${worksheetPath(place)}`, `${SPREADSHEET}.worksheet+xml`),
    ),
  ]);

const part = (path: string, ContentType: string): Markup =>
  element('Override', { PartName: `/${path}`, ContentType });

const properties = ({ title, description }: About): Markup =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    [
      element('dc:title', {}, [title]),
      element('dc:description', {}, [description]),
      element('dc:language', {}, ['vi-VN']),
    ],
  );

/** At most 31 characters, none of those that stand for something in a formula, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, place) => {
    const bare = showable(title)
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31)
      .toWellFormed();
    const isFree = bare !== '' && !taken.has(bare.toLocaleLowerCase('vi'));
    const name = isFree ? bare : `${bare.slice(0, 27)} ${place + 1}`.trim();
    taken.add(name.toLocaleLowerCase('vi'));
    return name;
  });
}
