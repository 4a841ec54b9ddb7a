/** Capitals of up to three letters that are said as a word: those a writer stresses, and a few acronyms. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'A I ALL AM AN AND ANY ARE AS ASK AT BE BIG BUT BY CAN DAY DID DO END FEW FOR GET GO GOT HAD ' +
    'HAS HE HER HIM HIS HOW IF IN IS ITS JOB LET LOT ME MY NET NEW NO NOT NOW OF OFF OH OLD ON ONE ' +
    'OR OUR OUT OWN PUT RAN SAW SAY SEE SET SHE SO TEN THE TO TOO TOP TRY TWO UP USE WAS WAY WE ' +
    'WHO WHY WIN YES YET YOU LAN PIN RAM ROM SIM ZIP'
  ).split(' '),
);

const ONSET =
  /^(?:[BCDFGHJKLMNPQRSTVWXYZ]|[BCFGPS]L|[BCDFGPTW]R|[CGPSTW]H|S[CKMNPQTW]|[DT]W|KN|QU|SC[HR]|S[PT]R|SPL|SQU)?[AEIOUY]/;
const CODA =
  /[AEIOUY](?:[BCDFGHKLMNPRSTVWXZ]|[CLNRS]K|C[HT]|F[FT]|G[HS]|KS|L[DFKLMPST]|MP|N[CDGKTX]|NCH|[BDGLMNRVW]S|P[ST]|PH|R[BCDFGKLMNPSTV]|S[HKMPST]|T[HSZ]|XT|ZZ)?$/;

/** Whether English speakers can say these four or more capitals as a word: NASA, but not HTML. */
function pronounceable(capitals: string): boolean {
  return (
    ONSET.test(capitals) &&
    CODA.test(capitals) &&
    !/[AEIOUY]{3}|[BCDFGHJKLMNPQRSTVWXZ]{4}/.test(capitals)
  );
}

/** Letters said one by one: `AWS` is "a w s". */
export function spelled(letters: string): string {
  return [...letters.toLowerCase()].join(' ');
}

/** Whether capitals are spelled out: up to three letters, or unpronounceable as a word. */
export function isSpelled(capitals: string): boolean {
  if (capitals.length <= 3) return !WORDS.has(capitals);
  return capitals.length <= 8 && !pronounceable(capitals);
}
