import { Paragraph, type Table } from 'docx';
import type { Sheet, Signer } from '../sheet.ts';
import { frame } from './frame.ts';
import { runs } from './text.ts';

/** Lines left free for the signature and the seal. */
const ROOM = 4;

/**
 * Recipients left, the signer right (annex 1, II.7 and II.9; templates 1.4 and 1.7). Minutes are signed left
 * by the secretary and right by the chair, with the recipients under the secretary's name (template 1.9).
 */
export function signatureBlock(
  { signers, recipients, signedOnOnePage }: Sheet,
  columns: readonly number[],
): Table {
  const [first, second] = signers;
  const listed = recipientParagraphs(recipients);
  if (first === undefined) return frame(columns, [[listed, [new Paragraph({})]]]);
  if (second === undefined) {
    return frame(columns, [[listed, signerParagraphs(first)]], signedOnOnePage);
  }
  const empty = [new Paragraph({})];
  return frame(
    columns,
    [
      [signerParagraphs(first), empty, signerParagraphs(second)],
      [[new Paragraph({ style: 'Recipients' }), ...listed], empty, empty],
    ],
    signedOnOnePage,
  );
}

const recipientParagraphs = (recipients: readonly string[]): Paragraph[] => [
  new Paragraph({ style: 'RecipientsWord', children: runs('Nơi nhận:') }),
  ...recipients.map((line) => new Paragraph({ style: 'Recipients', children: runs(line) })),
];

const signerParagraphs = ({ lines, otherOffice, name }: Signer): Paragraph[] => [
  ...[...lines, ...Array.from({ length: ROOM }, () => '')].map(
    (line) => new Paragraph({ style: 'Signer', children: runs(line) }),
  ),
  ...(otherOffice === null
    ? []
    : [new Paragraph({ style: 'Signer', children: runs(otherOffice) })]),
  new Paragraph({ style: 'SignerName', children: runs(name) }),
];
