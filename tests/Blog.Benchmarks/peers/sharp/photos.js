// Photos of 12 megapixels that compress as photos do: soft shapes of several sizes, hard edges, and the grain of a
// sensor. The same number gives the same pixels.
import sharp from 'sharp';

const [width, height] = [4000, 3000];

function random(seed) {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

// Soft spots of colour, `columns` in a row.
async function spots(next, columns) {
  const rows = Math.round((columns * height) / width);
  const small = Buffer.from(Array.from({ length: columns * rows * 3 }, () => Math.floor(next() * 256)));
  const raw = { width: columns, height: rows, channels: 3 };
  return sharp(small, { raw }).resize(width, height, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();
}

async function edges(next) {
  const one = () => {
    const [x, y, size] = [next() * width, next() * height, 40 + next() * 500];
    const colour = `hsl(${Math.floor(next() * 360)} 45% ${20 + Math.floor(next() * 60)}%)`;
    return next() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour}"/>`
      : `<path d="M${x} ${y}l${size} ${size * next()}l${-size * next()} ${size}z" fill="${colour}"/>`;
  };
  const shapes = Array.from({ length: 40 }, one).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

export async function makePhoto(number, file) {
  const next = random(number + 1);
  const soft = await spots(next, 9);
  const where = await spots(next, 14);
  const details = [];
  for (const [columns, weight] of [[90, 0.5], [300, 0.4], [900, 0.4], [2000, 0.4]])
    details.push([await spots(next, columns), weight]);
  const shapes = await edges(next);
  const pixels = Buffer.alloc(width * height * 3);
  let grain = number + 1;
  for (let at = 0, shape = 0; at < pixels.length; at += 3, shape += 4) {
    grain = (Math.imul(grain, 1664525) + 1013904223) >>> 0;
    const light = (grain >>> 28) - 7.5;
    const cover = (shapes[shape + 3] / 255) * 0.7;
    // Half of a photo is sky, wall or skin, the rest is leaves.
    const detailed = Math.max(0, Math.min(1, (where[at] - 110) / 60));
    for (let band = 0; band < 3; band++) {
      // Photos are greyer than chance.
      let value = 0.4 * soft[at + band] + 0.6 * soft[at + 1];
      for (const [layer, weight] of details) value += (layer[at + 1] - 128) * weight * detailed;
      value = value * (1 - cover) + shapes[shape + band] * cover + light;
      pixels[at + band] = Math.max(0, Math.min(255, Math.round(value)));
    }
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 92 }).toFile(file);
}
