// node pictures.js photos FOLDER COUNT   makes photos
// node pictures.js scale LIST            makes pictures: lines of photo, file, width and format, with tabs between
// node pictures.js judge LIST            prints for each line its PSNR in decibels, and its SSIM
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { judge } from './judge.js';
import { makePhoto } from './photos.js';

// What Blog.Images writes: PictureEncoder.cs, and the defaults of `images` in site.yml.
const encode = {
  avif: image => image.avif({ quality: 55, effort: 3, chromaSubsampling: '4:2:0' }),
  webp: image => image.webp({ quality: 78, smartSubsample: true }),
  jpg: image => image.jpeg({ quality: 80, progressive: true, optimiseCoding: true }),
};

const read = list =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
    .map(([photo, file, width, format]) => ({ photo, file, width: Number(width), format }));

async function scale(works) {
  const waiting = [...new Set(works.map(work => work.photo))];
  const worker = async () => {
    for (let photo = waiting.shift(); photo; photo = waiting.shift()) {
      const upright = sharp(photo).rotate();
      for (const { file, width, format } of works.filter(work => work.photo === photo))
        await encode[format](upright.clone().resize(width, null, { withoutEnlargement: true })).toFile(file);
    }
  };
  // A photo on each core, rather than each photo on all.
  sharp.concurrency(1);
  sharp.cache(false);
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const [what, where, count] = process.argv.slice(2);
if (what === 'photos') {
  for (let number = 0; number < Number(count); number++)
    await makePhoto(number, join(where, `photo-${String(number).padStart(3, '0')}.jpg`));
} else if (what === 'scale') {
  await scale(read(where));
} else {
  for (const work of read(where)) console.log((await judge(work)).join(' '));
}
