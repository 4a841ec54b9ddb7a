import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { npmInstall, run } from './npm.mjs';

const decompress = promisify(brotliDecompress);

// DejaVu brings the fixed-width font that a bare machine lacks.
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/**
 * Puts `chromium`, `lib/` with the shared libraries a bare Linux lacks, and `fonts/` into `folder`.
 * @param {string} version Of the npm package `@sparticuz/chromium`.
 * @param {string} folder
 */
export async function unpackChromium(version, folder) {
  const packages = join(folder, 'packages');
  await mkdir(packages);
  await npmInstall([`@sparticuz/chromium@${version}`, 'dejavu-fonts-ttf@2.37.3'], packages);
  const bin = join(packages, 'node_modules/@sparticuz/chromium/bin');
  const executable = join(folder, 'chromium');
  await writeFile(executable, await decompress(await readFile(join(bin, 'chromium.br'))));
  await chmod(executable, 0o755);
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(folder, `${archive}.tar`);
    await writeFile(tar, await decompress(await readFile(join(bin, `${archive}.tar.br`))));
    await run('tar', ['-xf', tar, '-C', folder]);
    await rm(tar);
  }
  await cp(join(packages, 'node_modules/dejavu-fonts-ttf/ttf'), join(folder, 'fonts/DejaVu'), {
    recursive: true,
  });
  await writeFile(join(folder, 'fonts.conf'), fontsConfiguration);
  await rm(packages, { recursive: true });
}
