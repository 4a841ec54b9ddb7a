import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { timesOf } from './times';

const sentence = 'At my last company I traced a failing billing run for three long evenings. ';
const text = `# Why\n\n${sentence.repeat(20)}\n`;

const realNow = Date.now;

/** Times a reading that takes so many seconds, by a clock set forward. */
async function readAloud(seconds: number): Promise<void> {
  const began = realNow();
  Date.now = () => began;
  await vscode.commands.executeCommand('answer.timeReading');
  Date.now = () => began + seconds * 1000;
  // What the command says is shown until somebody closes it: the times are known before.
  await vscode.commands.executeCommand('answer.timeReading');
  Date.now = realNow;
}

async function wholeTime(content = text): Promise<number> {
  const { document } = await openAnswer(content);
  const [seconds] = await timesOf(document);
  assert.ok(seconds !== undefined);
  return seconds;
}

before(() => vscode.extensions.getExtension('answer-md.answer-md')?.activate());

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) <= 1, `${actual} s is not near ${expected} s`);

afterEach(async () => {
  Date.now = realNow;
  await vscode.commands.executeCommand('answer.cancelReading');
  await vscode.commands.executeCommand('answer.forgetPace');
});

describe('a timed reading', () => {
  it('draws the times towards the speaker’s own, and more so with each', async () => {
    const before = await wholeTime();
    await readAloud(before * 1.2);
    near(await wholeTime(), before * 1.2 ** (1 / 1.35));
    await readAloud(before * 1.2);
    near(await wholeTime(), before * 1.2 ** (2 / 2.35));
  });

  it('is forgotten when that is asked', async () => {
    const before = await wholeTime();
    await readAloud(before * 0.8);
    assert.notEqual(await wholeTime(), before);
    await vscode.commands.executeCommand('answer.forgetPace');
    assert.equal(await wholeTime(), before);
  });

  for (const [why, factor] of [
    ['far too short', 0.4],
    ['far too long', 2],
  ] as const) {
    it(`is refused where it is ${why}`, async () => {
      const before = await wholeTime();
      await readAloud(before * factor);
      assert.equal(await wholeTime(), before);
    });
  }

  it('counts for nothing when it is broken off', async () => {
    const before = await wholeTime();
    await vscode.commands.executeCommand('answer.timeReading');
    await vscode.commands.executeCommand('answer.cancelReading');
    assert.equal(await wholeTime(), before);
  });
});

describe('a pace typed by hand', () => {
  const settings = () => vscode.workspace.getConfiguration('answer');
  const set = (pace: number | undefined) =>
    settings().update('pace', pace, vscode.ConfigurationTarget.Workspace);
  afterEach(() => set(undefined));

  it('wins over timed readings, and gives way to the file’s own', async () => {
    const before = await wholeTime();
    await readAloud(before * 1.2);
    await set(100);
    const slow = await wholeTime();
    near(slow, (before * 60) / 100 / 0.36);
    const own = await wholeTime(`---\npace: 200\n---\n${text}`);
    near(own, slow / 2);
  });

  it('counts for nothing where nobody speaks at it', async () => {
    const before = await wholeTime();
    await set(1);
    assert.equal(await wholeTime(), before);
  });
});
