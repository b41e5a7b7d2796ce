import type { TilePlace, TileSize } from './StageContext.ts';

/** Where pictures are shown on this page, and how large. */
export interface Places {
  open(producerId: string): TilePlace;
  /** The largest size at which each picture is seen just now, the largest first. */
  seen(): readonly SeenPicture[];
  /** Calls back whenever that changes. */
  onChange(listener: () => void): void;
}

export interface SeenPicture extends TileSize {
  readonly producerId: string;
}

export function createPlaces(): Places {
  const places = new Map<object, { readonly producerId: string; size: TileSize | null }>();
  let changed: () => void = () => undefined;
  return {
    open(producerId) {
      const key = {};
      const place: { readonly producerId: string; size: TileSize | null } = {
        producerId,
        size: null,
      };
      places.set(key, place);
      return {
        see(size) {
          place.size = size;
          changed();
        },
        close() {
          places.delete(key);
          changed();
        },
      };
    },
    seen() {
      const largest = new Map<string, SeenPicture>();
      for (const { producerId, size } of places.values()) {
        if (size === null) continue;
        const known = largest.get(producerId);
        largest.set(producerId, {
          producerId,
          width: Math.max(size.width, known?.width ?? 0),
          height: Math.max(size.height, known?.height ?? 0),
        });
      }
      return [...largest.values()].sort((one, other) => areaOf(other) - areaOf(one));
    },
    onChange(listener) {
      changed = listener;
    },
  };
}

const areaOf = ({ width, height }: TileSize): number => width * height;
