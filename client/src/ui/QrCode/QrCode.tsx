import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who cannot scan it: "Mã QR vào điểm cầu Mường Nhé". */
  readonly title: string;
  /** Side in px. */
  readonly size?: number;
}

const QUIET_ZONE = 4;

/** A QR code, drawn in the page itself; always dark on white, as cameras want it. */
export function QrCode({ text, title, size = 192 }: QrCodeProps) {
  const { side, path } = useMemo(() => draw(text), [text]);
  return (
    <svg
      role="img"
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <title>{title}</title>
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

function draw(text: string): { readonly side: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { side: size, path: squares.join('') };
}
