import type { TileSize } from './StageContext.ts';

/** Sizes are told in steps of this many pixels, so that dragging an edge is not a flood. */
const STEP = 16;

/**
 * Calls back with the size at which an element is seen, in the device's own pixels; null while it is outside
 * the window or its tab is behind others. Returns the way to stop.
 */
export function watchSize(
  element: HTMLElement,
  onSize: (size: TileSize | null) => void,
): () => void {
  let isInside = typeof IntersectionObserver === 'undefined';
  let told = 'nothing';
  const tell = () => {
    const size = isInside && !isBehind(element) ? sizeOf(element) : null;
    const words = size === null ? '' : `${size.width}x${size.height}`;
    if (words === told) return;
    told = words;
    onSize(size);
  };
  const inside = isInside
    ? null
    : new IntersectionObserver((entries) => {
        isInside = entries.at(-1)?.isIntersecting ?? false;
        tell();
      });
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
  inside?.observe(element);
  sizes?.observe(element);
  const page = element.ownerDocument;
  const events = ['enterpictureinpicture', 'leavepictureinpicture'];
  page.addEventListener('visibilitychange', tell);
  for (const event of events) element.addEventListener(event, tell);
  tell();
  return () => {
    inside?.disconnect();
    sizes?.disconnect();
    page.removeEventListener('visibilitychange', tell);
    for (const event of events) element.removeEventListener(event, tell);
  };
}

/** A picture in picture is seen whatever happens to its tab. */
const isBehind = (element: HTMLElement): boolean =>
  element.ownerDocument.hidden && element.ownerDocument.pictureInPictureElement !== element;

function sizeOf(element: HTMLElement): TileSize | null {
  const scale = globalThis.devicePixelRatio || 1;
  const width = inSteps(element.clientWidth * scale);
  const height = inSteps(element.clientHeight * scale);
  return width === 0 || height === 0 ? null : { width, height };
}

const inSteps = (pixels: number): number => Math.min(16_384, Math.ceil(pixels / STEP) * STEP);
