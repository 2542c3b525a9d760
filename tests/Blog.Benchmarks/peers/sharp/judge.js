// How true a picture is to the photo it was made of: against all its pixels, scaled down without a loss.
import sharp from 'sharp';

const side = 8;
const step = 4;

async function reference(photo, width, known) {
  const key = `${photo} ${width}`;
  if (!known.has(key)) {
    if (!known.has(photo)) {
      known.clear();
      known.set(photo, await sharp(photo).rotate().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }));
    }
    const { data, info } = known.get(photo);
    const raw = { width: info.width, height: info.height, channels: info.channels };
    known.set(key, await sharp(data, { raw }).resize(width, null, { kernel: 'lanczos3' }).raw().toBuffer());
  }
  return known.get(key);
}

function light(pixels) {
  const result = new Float32Array(pixels.length / 3);
  for (let i = 0; i < result.length; i++)
    result[i] = 0.299 * pixels[3 * i] + 0.587 * pixels[3 * i + 1] + 0.114 * pixels[3 * i + 2];
  return result;
}

function psnr(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] - other[i]) ** 2;
  return 10 * Math.log10(255 ** 2 / Math.max(sum / one.length, 1e-9));
}

// Wang and others, "Image quality assessment" (2004), of light, in windows of 8 by 8 pixels.
function ssim(one, other, width) {
  const height = one.length / width;
  const count = side * side;
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  let [sum, windows] = [0, 0];
  for (let top = 0; top + side <= height; top += step) {
    for (let left = 0; left + side <= width; left += step) {
      let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) {
          const [p, q] = [one[y * width + x], other[y * width + x]];
          a += p;
          b += q;
          aa += p * p;
          bb += q * q;
          ab += p * q;
        }
      }
      const [ma, mb] = [a / count, b / count];
      const [va, vb, vab] = [aa / count - ma * ma, bb / count - mb * mb, ab / count - ma * mb];
      sum += ((2 * ma * mb + c1) * (2 * vab + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
      windows++;
    }
  }
  return sum / windows;
}

const known = new Map();

export async function judge({ photo, file, width }) {
  const wanted = await reference(photo, width, known);
  const { data, info } = await sharp(file).toColourspace('srgb').removeAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  if (info.width !== width || data.length !== wanted.length)
    throw new Error(`${file} has ${info.width} by ${info.height} pixels`);
  return [psnr(wanted, data), ssim(light(wanted), light(data), width)];
}
