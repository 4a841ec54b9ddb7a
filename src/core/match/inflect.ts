/** Verbs whose forms do not follow the rules: base, then the other forms. */
const Irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `be am is are was were been being; have has had having; do does did done doing; get gets got gotten getting;
  give gives gave given giving; take takes took taken taking; make makes made making; go goes went gone going;
  come comes came coming; know knows knew known knowing; see sees saw seen seeing; think thinks thought thinking;
  build builds built building; grow grows grew grown growing; feel feels felt feeling; find finds found finding;
  lead leads led leading; pay pays paid paying; buy buys bought buying; say says said saying; tell tells told telling;
  keep keeps kept keeping; hear hears heard hearing; mean means meant meaning; drive drives drove driven driving;
  write writes wrote written writing; speak speaks spoke spoken speaking; stand stands stood standing;
  understand understands understood understanding; teach teaches taught teaching; begin begins began begun beginning;
  become becomes became becoming; win wins won winning; run runs ran running; sell sells sold selling;
  spend spends spent spending; seek seeks sought seeking; bring brings brought bringing;
  choose chooses chose chosen choosing; dream dreams dreamed dreamt dreaming; learn learns learned learnt learning;
  cut cuts cutting; set sets setting; put puts putting; hold holds held holding; meet meets met meeting;
  lose loses lost losing; leave leaves left leaving; hit hits hitting; draw draws drew drawn drawing;
  fall falls fell fallen falling; ship ships shipped shipping; offer offers offered offering;
  let lets letting; send sends sent sending; show shows showed shown showing; rise rises rose risen rising;
  earn earns earned earning; fit fits fitted fitting; travel travels travelled traveled travelling traveling`
    .split(';')
    .map((row) => row.trim().split(' '))
    .map(([base = '', ...forms]) => [base, forms.join(' ')]),
);

const Vowel = /[aeiou]/;

/** Every form a word may take as a verb or a noun, itself included; the rules of English spelling. */
export function inflect(base: string): readonly string[] {
  const irregular = Object.hasOwn(Irregular, base) ? Irregular[base] : undefined;
  if (irregular) return [base, ...irregular.split(' ')];
  const stem = base.slice(0, -1);
  const last = base.slice(-1);
  const beforeLast = base.slice(-2, -1);
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${stem}ing`];
  if (last === 'y' && !Vowel.test(beforeLast))
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  const forms = [base, `${base}s`, `${base}ed`, `${base}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)) {
    forms.push(`${base}${last}ed`, `${base}${last}ing`);
  }
  return forms;
}
