import type { Page } from 'playwright-core';

/** Whatever screen the page shares is a document: text that stands still, but for a line that is being written. */
export async function sharesDocument(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const draw = (canvas: HTMLCanvasElement, words: string): void => {
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = 'black';
      pen.font = '28px serif';
      for (let line = 1; line <= 12; line += 1) {
        pen.fillText(`${line}. Báo cáo tình hình phân bổ vốn các chương trình`, 40, line * 50);
      }
      pen.fillText(words, 40, 680);
    };
    navigator.mediaDevices.getDisplayMedia = async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
      let written = '';
      draw(canvas, written);
      setInterval(() => {
        written = written.length > 60 ? '' : `${written}x`;
        draw(canvas, written);
      }, 500);
      return canvas.captureStream(5);
    };
  });
}
