import {
  type CancellationToken,
  type Disposable,
  Location,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { namedAt, placesNaming } from '../core';
import { cardScheme } from './cards';
import { rangeOf, rangesIn } from './ranges';
import type { Readings } from './readings';
import { answers, isAnswer } from './selector';

const MostFiles = 500;
const MostBytes = 200_000;

/** Lists where the folder's answers, saved or not, name what stands at a place or on a card. */
export function registerReferences(readings: Readings): Disposable {
  const selector = [...(Array.isArray(answers) ? answers : [answers]), { scheme: cardScheme }];
  return languages.registerReferenceProvider(selector, {
    async provideReferences(document, position, _context, token) {
      const id =
        document.uri.scheme === cardScheme
          ? document.uri.query
          : namedAt(readings.of(document), document.offsetAt(position))?.entry.id;
      if (!id) return undefined;
      const open = workspace.textDocuments.filter((each) => !each.isClosed && isAnswer(each));
      const inOpen = open.flatMap((each) => inDocument(each, id, readings));
      return [...inOpen, ...(await inFiles(id, open, readings, token))];
    },
  });
}

function inDocument(document: TextDocument, id: string, readings: Readings): Location[] {
  return placesNaming(readings.of(document), id).map(
    (place) => new Location(document.uri, rangeOf(document, place)),
  );
}

async function inFiles(
  id: string,
  open: readonly TextDocument[],
  readings: Readings,
  token: CancellationToken,
): Promise<Location[]> {
  const isOpen = new Set(open.map(({ uri }) => uri.toString()));
  const files = await workspace.findFiles('**/*.answer.md', undefined, MostFiles, token);
  const found: Location[] = [];
  for (const uri of files.sort((a, b) => a.path.localeCompare(b.path))) {
    if (token.isCancellationRequested) break;
    if (isOpen.has(uri.toString())) continue;
    const text = await textOf(uri);
    if (text === undefined) continue;
    const rangeOfPlace = rangesIn(text);
    for (const place of placesNaming(readings.ofText(text, uri), id)) {
      found.push(new Location(uri, rangeOfPlace(place)));
    }
  }
  return found;
}

/** The text of a file; undefined where it is too long for an answer or has just gone. */
async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MostBytes) return undefined;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
