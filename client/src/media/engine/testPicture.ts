const WIDTH = 640;
const HEIGHT = 360;
const FRAMES = 24;
/** Pixels: small enough to be hard to compress, so that the encoder uses the rate that it is given. */
const GRAIN = 4;

export interface TestPicture {
  readonly track: MediaStreamTrack;
  stop(): void;
}

/** A moving picture of grain. Throws where the browser cannot film a canvas. */
export function startTestPicture(): TestPicture {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws no pictures');
  const draw = () => {
    for (let y = 0; y < HEIGHT; y += GRAIN) {
      for (let x = 0; x < WIDTH; x += GRAIN) {
        const shade = Math.floor(Math.random() * 256);
        context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
        context.fillRect(x, y, GRAIN, GRAIN);
      }
    }
  };
  draw();
  const timer = setInterval(draw, 1_000 / FRAMES);
  const [track] = canvas.captureStream(FRAMES).getVideoTracks();
  if (track === undefined) throw new Error('this browser films no canvas');
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}
