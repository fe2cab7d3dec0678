import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Pictures are kept in the repository, so they are made small: the 256 commonest colours are enough for a page of text. */
const MOST_COLOURS = 256;
/** The first bits of red, green and blue. */
const PART = 0xe0e0e0;
const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, of each pixel. */
  rgb: Buffer;
}

/** The same picture, of no more colours than a palette has: the rare shades of smoothed text become the nearest. */
export function compact(png: Buffer): Buffer {
  const { width, height, rgb } = pixelsOf(png);
  const colours = Array.from({ length: width * height }, (_, at) => rgb.readUIntBE(at * 3, 3));
  const palette = commonest(colours);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const numberOf = (colour: number) => {
    const number = numbers.get(colour) ?? nearest(palette, colour);
    numbers.set(colour, number);
    return number;
  };
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = numberOf(colour);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // bits of a pixel, which is a number of the palette
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = [
    chunk("IHDR", head),
    chunk("PLTE", entries),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
  ];
  return Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", Buffer.alloc(0))]);
}

/** Of a picture as browsers make them: 8 bits of each channel, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const lines = inflateSync(Buffer.concat(dataOf(png)));
  const size = width * channels;
  const whole = Buffer.alloc(size * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)] ?? 0;
    for (let x = 0; x < size; x++) {
      const left = x < channels ? 0 : (whole[y * size + x - channels] ?? 0);
      const above = y === 0 ? 0 : (whole[(y - 1) * size + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (whole[(y - 1) * size + x - channels] ?? 0);
      const told = lines[y * (size + 1) + 1 + x] ?? 0;
      whole[y * size + x] = told + predicted(filter, left, above, corner);
    }
  }
  return { width, height, rgb: whole.filter((_, at) => at % channels < 3) as Buffer };
}

/** What PNG's filters take a byte to be, from those around it. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  const [fromLeft, fromAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const fromCorner = Math.abs(left + above - 2 * corner);
  const paeth =
    fromLeft <= fromAbove && fromLeft <= fromCorner ? left : fromAbove <= fromCorner ? above : corner;
  return [0, left, above, (left + above) >> 1, paeth][filter] ?? 0;
}

function dataOf(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") found.push(png.subarray(at + 8, at + 8 + length));
  }
  return found;
}

/** The commonest, but of each part of the colours there is one: the few dots of a rare colour are what one looks for. */
function commonest(colours: number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const firstOfPart = new Map(sorted.toReversed().map((colour) => [colour & PART, colour]));
  return [...new Set([...firstOfPart.values(), ...sorted])].slice(0, MOST_COLOURS);
}

function nearest(palette: number[], colour: number): number {
  const distances = palette.map((known) =>
    [16, 8, 0].reduce((sum, bits) => sum + (((known >> bits) & 255) - ((colour >> bits) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
