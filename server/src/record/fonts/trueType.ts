/** What layout asks of a font: which characters it can draw, and how wide they are. */
export interface FontMetrics {
  has(codePoint: number): boolean;
  /** Width of a line of text in points, without kerning. */
  width(text: string, size: number): number;
}

/**
 * Reads the tables `cmap` (format 4, the characters of the basic plane) and `hmtx` of a TrueType font
 * (ISO/IEC 14496-22).
 *
 * @throws RangeError where the file is none
 */
export function readMetrics(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    tables.set(
      String.fromCharCode(...file.subarray(record, record + 4)),
      view.getUint32(record + 8),
    );
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new RangeError(`The font has no table ${name}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const measured = view.getUint16(at('hhea') + 34);
  const hmtx = at('hmtx');
  const glyphs = readCharacters(view, at('cmap'));
  const advance = (codePoint: number): number =>
    view.getUint16(hmtx + Math.min(glyphs.get(codePoint) ?? 0, measured - 1) * 4);
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width: (text, size) =>
      ([...text].reduce((sum, sign) => sum + advance(sign.codePointAt(0) ?? 0), 0) * size) /
      unitsPerEm,
  };
}

/** Glyph by character. */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const table = unicodeTable(view, cmap);
  const segments = view.getUint16(table + 6) / 2;
  const column = (place: number): number => table + 14 + place * segments * 2 + (place > 0 ? 2 : 0);
  const [ends, starts, deltas, offsets] = [column(0), column(1), column(2), column(3)];
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(ends + segment * 2);
    const first = view.getUint16(starts + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const place = offsets + segment * 2;
    const offset = view.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(place + offset + (code - first) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function unicodeTable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(table) === 4) return table;
  }
  throw new RangeError('The font has no characters of the basic plane (cmap format 4)');
}
