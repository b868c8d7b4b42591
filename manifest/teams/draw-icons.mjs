// Draws the two icons of the Teams app from the shapes of the logo: node draw-icons.mjs
import { writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';

const SAMPLES = 8;

// The logo's speech bubble and bars, on a square of 64.
const roundedBox = (x, y, left, top, width, height, radius) => {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return x >= left && x <= left + width && y >= top && y <= top + height && dx * dx + dy * dy <= radius * radius;
};
const inBubble = (x, y, inset = 0) =>
  roundedBox(x, y, 4 + inset, 4 + inset, 56 - 2 * inset, 48 - 2 * inset, 12 - inset)
  || (x >= 16 + inset && x <= 31 && y >= 52 - inset && y <= 60 - 2.2 * inset && x <= 18.6 + (60.3 - 2.2 * inset - y) * 1.5 - inset);
const bars = [[17, 28, 12, 0.65], [28.5, 22, 18, 0.85], [40, 15, 25, 1]];
const bar = (x, y) => bars.find(([left, top, height]) => roundedBox(x, y, left, top, 7, height, 2.5));

const mix = (from, to, share) => from.map((value, i) => value + (to[i] - value) * share);
const WHITE = [255, 255, 255];

function colour(x, y) {
  if (!inBubble(x, y)) return null;
  const ground = mix([0x5b, 0x5b, 0xf0], [0x3a, 0x2f, 0xb8], (x + y) / 128);
  const hit = bar(x, y);
  if (!hit) return ground;
  return hit[0] === 40 ? [0x5e, 0xf0, 0xb8] : mix(ground, WHITE, hit[3]);
}

const outline = (x, y) => ((inBubble(x, y) && !inBubble(x, y, 4)) || bar(x, y) ? WHITE : null);

function draw(size, paint, margin) {
  const pixels = Buffer.alloc(size * (size * 4 + 1));
  const scale = 64 / (size - 2 * margin);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column - margin + (sample % SAMPLES + 0.5) / SAMPLES) * scale;
        const y = (row - margin + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * scale;
        const rgb = paint(x, y);
        if (!rgb) continue;
        hits++;
        rgb.forEach((value, i) => { sum[i] += value; });
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      if (hits) sum.forEach((value, i) => { pixels[at + i] = Math.round(value / hits); });
      pixels[at + 3] = Math.round((hits * 255) / (SAMPLES * SAMPLES));
    }
  }
  return png(size, pixels);
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

writeFileSync(new URL('color.png', import.meta.url), draw(192, colour, 12));
writeFileSync(new URL('outline.png', import.meta.url), draw(32, outline, 1));
