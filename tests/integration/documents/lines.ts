import { longestLine } from '@diemcau/server/record/fonts/lines';
import { tinosMetrics } from '@diemcau/server/record/fonts/tinos';

/** The longest line, in points, of bold text broken to a width. */
export const widestLine = (text: string, size: number, room: number): number =>
  longestLine(text, tinosMetrics('bold'), size, room);
