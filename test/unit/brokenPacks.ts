/** A pack broken in one way: `from` of test/fixtures/packs/team.yaml becomes `to`, blamed at ‸. */
interface BrokenPack {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly reason: RegExp;
}

export const brokenPacks: readonly BrokenPack[] = [
  {
    title: 'an unknown key',
    from: '    matters:',
    to: '    ‸maters: x\n    matters:',
    reason: /unknown key "maters"; did you mean "matters"/,
  },
  {
    title: 'an unknown key at the top',
    from: 'initiatives:',
    to: '‸colour: red\ninitiatives:',
    reason: /unknown key "colour"/,
  },
  {
    title: 'a missing key',
    from: '  - id: parcel-lights\n    name: Parcel Lights\n',
    to: '  - ‸id: parcel-lights\n',
    reason: /has no "name"; add it/,
  },
  {
    title: 'an unknown kind',
    from: 'kind: initiative',
    to: 'kind: ‸intiative',
    reason: /did you mean "initiative"/,
  },
  {
    title: 'a list that is a word',
    from: 'aliases: [parcel light, the parcel lights]',
    to: 'aliases: ‸parcel light',
    reason: /must be a list, not "parcel light"/,
  },
  {
    title: 'an alias twice',
    from: '[parcel light, the parcel lights]',
    to: '‸[parcel light, parcel light]',
    reason: /same item twice/,
  },
  {
    title: 'an alias of a built-in entry',
    from: '[parcel light,',
    to: '[‸amazon web services,',
    reason: /already belongs to "aws"/,
  },
  {
    title: 'an id with capitals',
    from: 'id: parcel-lights\n',
    to: 'id: ‸ParcelLights\n',
    reason: /small letters, digits and single hyphens/,
  },
  {
    title: 'a relation that leads nowhere',
    from: 'related: [robotics]',
    to: 'related: [‸robotcs]',
    reason: /No id "robotcs".*did you mean "robotics"/,
  },
  {
    title: 'a figure id that is taken',
    from: 'id: parcel-lights-bays',
    to: 'id: ‸alexa-devices',
    reason: /is given twice/,
  },
  {
    title: 'a day the calendar lacks',
    from: "reviewBy: '2027-01-01'",
    to: "reviewBy: ‸'2027-02-30'",
    reason: /the calendar lacks/,
  },
  {
    title: 'a date in words',
    from: 'asOf: 2023-05',
    to: 'asOf: ‸May 2023',
    reason: /cannot be "May 2023"; write YYYY/,
  },
  {
    title: 'an address that is none',
    from: 'source: https://example.com/lights\n',
    to: 'source: ‸javascript:alert(1)\n',
    reason: /begins with http/,
  },
  {
    title: 'an unknown unit',
    from: 'value: 40\n        unit: facilities',
    to: 'value: 40\n        unit: ‸facilites',
    reason: /did you mean "facilities"/,
  },
  {
    title: 'a unit without a value',
    from: '        value: 40\n        unit: facilities',
    to: '        unit: ‸facilities',
    reason: /unit without a value/,
  },
  {
    title: 'a value in other words and digits',
    from: 'value: 40\n',
    to: 'value: ‸about 40\n',
    reason: /cannot be read as a number, "about 40"; write/,
  },
  {
    title: 'a value of an unknown magnitude',
    from: 'value: 40\n',
    to: 'value: ‸5 mln\n',
    reason: /cannot be read as a number, "5 mln"/,
  },
  {
    title: 'an outdated figure without a warning',
    from: "status: outdated\n        volatility: annual\n        reviewBy: '2027-01-01'\n        warn: That was May 2023; two years later it was 90.",
    to: 'status: ‸outdated\n        volatility: annual',
    reason: /has no `warn`/,
  },
  {
    title: 'an opener without a slot',
    from: 'opener: I want to work on Parcel Lights because [what you saw on the floor].',
    to: 'opener: ‸I want to work on Parcel Lights because I like them.',
    reason: /one or two slots/,
  },
  {
    title: 'a summary that is too long',
    from: 'summary: Lamps',
    to: `summary: ‸${'Lamps '.repeat(60)}Lamps`,
    reason: /longer than 240 characters/,
  },
  {
    title: 'one question only',
    from: '    questions:\n      - How would you measure that the lights help?\n      - What did',
    to: '    questions:\n      ‸- What did',
    reason: /needs at least 2 items/,
  },
  {
    title: 'a loose alias of too many words',
    from: '    aliases: [parcel light, the parcel lights]',
    to: '    looseAliases:\n      - ‸a b c d e f g h i j k l m n o p\n    aliases: [parcel light, the parcel lights]',
    reason: /has more than 12 words/,
  },
  {
    title: 'a wording that cannot be read',
    from: '        say: about',
    to: '        wordings:\n          - ‸(lights\n        say: about',
    reason: /cannot be read/,
  },
  {
    title: 'a key twice',
    from: '    kind: initiative',
    to: '    kind: initiative\n    ‸kind: product',
    reason: /written twice/,
  },
  {
    title: 'an anchor',
    from: 'kind: initiative',
    to: 'kind: &kind ‸initiative',
    reason: /Anchors, aliases/,
  },
  {
    title: 'two documents',
    from: '    related: [robotics]',
    to: '    related: [robotics]\n‸---\na: 1',
    reason: /several YAML documents/,
  },
  { title: 'no entries', from: 'initiatives:', to: '‸values:', reason: /no entries|unknown key/ },
];
