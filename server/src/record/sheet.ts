import type { RecordModel, RecordSignature } from '@diemcau/shared/record/model';
import {
  DRAFT_MARK,
  dateline,
  isDraft,
  numberWords,
  recipientLines,
  superiorAbbreviated,
} from '@diemcau/shared/record/wording';
import { lineWidths, longestLine } from './fonts/lines.ts';
import { tinosMetrics } from './fonts/tinos.ts';
import { showable } from './plainText.ts';
import type { Profile, TextRole } from './profiles/decree30.ts';
import { points, textWidth } from './profiles/units.ts';

/** The parts of a document that stand at fixed places, in their final words, with the lengths of the rules. */
export interface Sheet {
  readonly superior: string | null;
  readonly body: string;
  readonly nationalName: string;
  readonly motto: string;
  readonly number: string;
  readonly dateline: string | null;
  /** Under the number, until the document is approved. */
  readonly draftMark: string | null;
  readonly kind: string;
  readonly subject: string;
  /** Points; null where the template draws none. */
  readonly rules: {
    readonly motto: number;
    readonly issuingBody: number;
    readonly subject: number | null;
  };
  /** Left to right. */
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  /** Whether recipients and signatures fit on one page, and so must not be torn apart. */
  readonly signedOnOnePage: boolean;
}

export interface Signer {
  /** In capitals, above the signature. */
  readonly lines: readonly string[];
  /** Between the signature and the name: an office held elsewhere. */
  readonly otherOffice: string | null;
  readonly name: string;
}

/** Free room in a cell of the head, left and right of the text together; points. */
export const CELL_ROOM = 6;

const NATIONAL_NAME = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export function sheetOf(record: RecordModel, profile: Profile): Sheet {
  const { heading, document, signature, secretarySignature } = record;
  const template = profile.templates[document];
  const cased = (role: TextRole, text: string): string =>
    profile.text[role].capitals ? text.toLocaleUpperCase('vi') : text;
  const rule = (role: 'motto' | 'issuingBody' | 'subject', text: string, room: number): number => {
    const longest = longestLine(
      showable(text),
      tinosMetrics('bold'),
      profile.text[role].size.value,
      room,
    );
    return Math.round(longest * profile.rules[role].value * 100) / 100;
  };
  const [left, right] = profile.head.columns;
  const recipients = recipientLines(record.recipients);
  const signers = [...(secretarySignature === null ? [] : [secretarySignature]), signature].map(
    signerOf,
  );
  const body = cased('issuingBody', heading.body);
  return {
    superior:
      heading.superior === null ? null : cased('superior', superiorAbbreviated(heading.superior)),
    body,
    nationalName: cased('nationalName', NATIONAL_NAME),
    motto: cased('motto', MOTTO),
    number: numberWords(heading),
    dateline: template.dateline ? dateline(heading) : null,
    draftMark: isDraft(record) ? DRAFT_MARK : null,
    kind: cased('kind', heading.kind),
    subject: heading.subject,
    rules: {
      motto: rule('motto', MOTTO, points(right) - CELL_ROOM),
      issuingBody: rule('issuingBody', body, points(left) - CELL_ROOM),
      subject: template.subjectRule ? rule('subject', heading.subject, textWidth(profile)) : null,
    },
    signers,
    recipients,
    signedOnOnePage: heightOf(recipients, signers, profile, template.signature) < MOST_HEIGHT,
  };
}

/** Points; rather less than a page has. */
const MOST_HEIGHT = 500;

/** About how high the signature block is: recipients and signers one under the other, in the narrowest column. */
function heightOf(
  recipients: readonly string[],
  signers: readonly Signer[],
  { text }: Profile,
  columns: readonly number[],
): number {
  const room = points(columns[0] ?? 0) - CELL_ROOM;
  const high = (lines: readonly string[], size: number): number =>
    lines.reduce(
      (sum, line) => sum + lineWidths(showable(line), tinosMetrics('regular'), size, room).length,
      0,
    ) * size;
  const named = signers.flatMap(({ lines, otherOffice, name }) => [
    ...lines,
    otherOffice ?? '',
    name,
  ]);
  return high(recipients, text.recipients.size.value) + high(named, text.signer.size.value);
}

const signerOf = ({ authority, office, otherOffice, name }: RecordSignature): Signer => ({
  lines: [authority, office].flatMap((line) => line?.toLocaleUpperCase('vi') ?? []),
  otherOffice: otherOffice?.toLocaleUpperCase('vi') ?? null,
  name: name ?? '',
});
