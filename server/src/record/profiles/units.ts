import type { Profile } from './decree30.ts';

/** A twip is a twentieth of a point, an inch is 72 points. */
export const points = (twips: number): number => twips / 20;
export const twips = (pointsValue: number): number => Math.round(pointsValue * 20);
export const pointsOfMillimetres = (millimetres: number): number => (millimetres * 72) / 25.4;
export const twipsOfMillimetres = (millimetres: number): number =>
  Math.round((millimetres * 1_440) / 25.4);

/** Between the margins, in points. */
export const textWidth = ({ page }: Profile): number =>
  pointsOfMillimetres(page.width.value - page.left.value - page.right.value);
