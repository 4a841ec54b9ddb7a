// Packs a VSIX anew with the smaller output of Zopfli, its manifest without what only its builders
// need: node build/repack.mjs FILE.vsix
import { readFile, writeFile } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const Deflated = 8;
const LocalHeader = 30;
const CentralHeader = 46;
const EndHeader = 22;
/** As many blocks as pay: code and the many kinds of data in one file differ. */
const options = { numiterations: 60, blocksplittingmax: 0 };

const [path = ''] = process.argv.slice(2);
const zip = await readFile(path);
const end = zip.lastIndexOf('PK\x05\x06', zip.length - EndHeader, 'latin1');
if (end < 0) throw new Error(`${path} is not a VSIX: it has no directory of a zip file.`);
const locals = [];
const centrals = [];
let offset = 0;
let at = zip.readUInt32LE(end + 16);
for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
  const length = CentralHeader + zip.readUInt16LE(at + 28);
  const central = Buffer.from(zip.subarray(at, at + length));
  const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  const packed = await repacked(central, stored(central));
  // Extra fields and comments are left out, and so is the descriptor behind the data.
  central.writeUInt16LE(central.readUInt16LE(8) & ~8, 8);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(0, 30);
  central.writeUInt32LE(offset, 42);
  const local = Buffer.alloc(LocalHeader);
  local.writeUInt32LE(0x04034b50, 0);
  central.copy(local, 4, 6, 6 + 26);
  locals.push(local, central.subarray(CentralHeader), packed);
  centrals.push(central);
  offset += LocalHeader + length - CentralHeader + packed.length;
  at += length + rest;
}
const directory = Buffer.concat(centrals);
const tail = Buffer.from(zip.subarray(end, end + EndHeader));
tail.writeUInt32LE(directory.length, 12);
tail.writeUInt32LE(offset, 16);
tail.writeUInt16LE(0, 20);
const result = Buffer.concat([...locals, directory, tail]);
await writeFile(path, result);
console.log(`${path}: ${zip.length} bytes packed into ${result.length}.`);

/** What the zip holds of an entry, still deflated. */
function stored(/** @type {Buffer} */ central) {
  const local = central.readUInt32LE(42);
  const from = local + LocalHeader + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return zip.subarray(from, from + central.readUInt32LE(20));
}

/** The data deflated better, or as they are where that is no shorter. */
async function repacked(/** @type {Buffer} */ central, /** @type {Buffer} */ data) {
  if (central.readUInt16LE(10) !== Deflated) return data;
  const isManifest = central.toString('utf8', CentralHeader) === 'extension/package.json';
  const unpacked = inflateRawSync(data);
  const content = isManifest ? lean(unpacked) : unpacked;
  central.writeUInt32LE(crc32(content), 16);
  central.writeUInt32LE(content.length, 24);
  const better = await zopfli.deflateAsync(content, options);
  return isManifest || better.length < data.length ? Buffer.from(better) : data;
}

/** A manifest without scripts and the packages they use. */
function lean(/** @type {Buffer} */ manifest) {
  const { scripts, devDependencies, ...kept } = JSON.parse(manifest.toString());
  return Buffer.from(JSON.stringify(kept));
}
