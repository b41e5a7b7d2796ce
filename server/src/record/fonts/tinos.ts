import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FontMetrics, readMetrics } from './trueType.ts';

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

type Face = keyof typeof FACES;

const fileOf = (face: Face): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${FACES[face]}`)));

let files: readonly Buffer[] | null = null;

/** Tinos, whose letters are as wide as those of Times New Roman: its four faces, read once. */
export function tinosFiles(): readonly Buffer[] {
  files ??= [fileOf('regular'), fileOf('italic'), fileOf('bold'), fileOf('boldItalic')];
  return files;
}

const metrics = new Map<Face, FontMetrics>();

/** Widths in Times New Roman, which Tinos shares. */
export function tinosMetrics(face: Face): FontMetrics {
  const known = metrics.get(face) ?? readMetrics(fileOf(face));
  metrics.set(face, known);
  return known;
}
