/** Claims of popular guides that no longer hold: as such guides put them, and in at least two other ways. */
export const doubtfulSentences: Readonly<Record<string, readonly string[]>> = {
  'prime-air-minutes': [
    "Amazon's drone delivery system delivers packages in 30 minutes or less using autonomous drones.",
    'With Prime Air a parcel arrives in under half an hour.',
    'I admire Prime Air for its 30-minute drone deliveries.',
  ],
  'alexa-devices': [
    'Alexa processes voice interactions and powers over 100 million devices.',
    'Alexa is on more than a hundred million devices, and each of them teaches it something.',
    'I am drawn to Alexa because it runs on 100m devices.',
    'What excites me about Alexa is its 100 million gadgets.',
  ],
  'alexa-weekly': [
    'Alexa processes billions of voice interactions weekly.',
    'Alexa answers billions of requests every week.',
    'I like that Alexa holds billions of conversations a week.',
  ],
  'jwo-own-stores': [
    'Just Walk Out is used in Amazon Go and Fresh stores.',
    'Just Walk Out removed the queue in Amazon Fresh and Amazon Go shops.',
    'You use Just Walk Out in your own stores.',
  ],
  'aws-share': [
    'AWS powers 32% of the global cloud market.',
    'AWS holds 32 percent of the cloud.',
    'AWS has a thirty-two percent share.',
    'I want to join AWS, which has 32% of the cloud market.',
  ],
  'aws-vs-rivals': [
    'AWS powers more of the cloud market, more than Microsoft and Google combined.',
    'AWS is bigger than Google and Microsoft put together.',
    'Nobody matches AWS, which is larger than Azure and Google Cloud combined.',
  ],
  'aws-customers': [
    'AWS hosts everything from Netflix to NASA and processes millions of active customers monthly.',
    'AWS serves millions of active customers.',
    'AWS has millions of customers each month.',
  ],
  'aws-five-nines': [
    'I want to work at AWS. Requests with five-nines reliability are hard.',
    'AWS runs at 99.999% availability.',
    'AWS gives its customers five nines.',
  ],
  'aws-soa': [
    "I've read about how AWS invented the service-oriented architecture that powers modern tech.",
    'AWS pioneered service-oriented architecture.',
    'AWS came up with service oriented architectures.',
  ],
  'aws-rps': [
    'I want to work at Amazon because of the challenges at AWS scale. Processing millions of requests per second is hard.',
    'AWS answers millions of requests every second.',
    'I admire how AWS handles millions of requests a second.',
  ],
  'pledge-signatories': [
    'The Climate Pledge matters to me. Over 470 companies (including Microsoft, Visa, and Unilever) have signed on, but Amazon leads it.',
    'The Climate Pledge has 470 signatories.',
    'More than 470 businesses have joined the Climate Pledge.',
    'Four hundred and seventy firms signed the Climate Pledge.',
  ],
  'fund-2b': [
    'Amazon invested $2 billion to back sustainable technology startups through the Climate Pledge Fund.',
    'The Climate Pledge Fund put two billion dollars into start-ups.',
    "You've invested $2 billion in climate tech.",
    'Your $2bn Climate Pledge Fund is what I would like to work with.',
  ],
  'rivian-largest': [
    'Amazon ordered 100,000 custom electric delivery vans from Rivian, the largest EV order in history.',
    'With Rivian Amazon placed the biggest order of electric vehicles ever.',
    "Amazon's Rivian deal was the largest electric vehicle order ever.",
  ],
  'rivian-on-road': [
    'Amazon ordered 100,000 electric delivery vans from Rivian. Over 10,000 are already on the road.',
    'Amazon has more than 10,000 Rivian vans on the road.',
    'Ten thousand Rivian electric vans already deliver for Amazon.',
    "You've deployed 10,000 electric delivery vehicles.",
  ],
  'rivian-carbon': [
    "Amazon's Rivian partnership alone will eliminate millions of tons of carbon emissions.",
    'At Amazon the Rivian vans save millions of tonnes of CO2.',
    "Your Rivian vans keep millions of metric tons of carbon out of Amazon's footprint.",
  ],
  'pachama-status': [
    'Pachama uses satellite imagery to verify forest carbon capture.',
    'I like that the fund backs Pachama.',
    'The Climate Pledge Fund invests in Pachama, which checks forests from space.',
  ],
  'renewable-projects': [
    'Amazon is the largest corporate purchaser of renewable energy, with 379 projects globally.',
    'Amazon runs 379 renewable energy projects.',
    'You have 379 wind and solar projects and buy renewable energy like nobody else.',
  ],
  'renewable-gw': [
    'Amazon buys renewable energy, producing 18.5 gigawatts of clean energy capacity.',
    "Amazon's renewable energy adds up to 18.5 GW.",
    'Your renewable energy portfolio reaches eighteen point five gigawatts.',
  ],
  'renewable-homes': [
    "Amazon's renewable energy is equivalent to powering 4.5 million U.S. homes annually.",
    "Amazon's renewable energy could supply four and a half million homes.",
    "Your wind and solar farms would power 4.5m households at Amazon's scale.",
  ],
  'seller-count': [
    "Amazon's marketplace supports over 2.5 million active sellers worldwide.",
    'Two and a half million sellers use Amazon Marketplace.',
    'More than 2.5M independent sellers on Amazon reach customers there.',
  ],
  'seller-average': [
    "Amazon's marketplace is an engine. The average U.S. seller earns over $250,000 annually.",
    'The average independent seller on Amazon makes more than 250,000 dollars a year.',
    'Independent sellers on Amazon earn $250k a year on average.',
  ],
  'cpf-products': [
    'Climate Pledge Friendly has over 300,000 products certified.',
    'More than 300k products carry the Climate Pledge Friendly badge.',
    'Climate Pledge Friendly now covers three hundred thousand items.',
  ],
  'grant-20k': [
    'With its sustainability grants Amazon offers $20,000 grants to small businesses.',
    'Your sustainability grants give small businesses 20,000 dollars each.',
    'Amazon sustainability grants are worth $20k.',
  ],
  'fc-175': [
    'Amazon has 175+ fulfillment centers worldwide.',
    "Amazon's fulfillment network has more than 175 warehouses.",
    'You run one hundred and seventy-five fulfilment centres.',
  ],
  'same-day-metros': [
    'Same-day delivery is available in 90+ U.S. metro areas with Amazon.',
    'Amazon offers same-day delivery in more than ninety metro areas.',
    'Prime same-day reaches over 90 cities.',
  ],
  'packages-combined': [
    'Amazon delivers more packages than FedEx and UPS combined in the U.S.',
    'You now deliver more parcels than UPS and FedEx put together.',
    'Amazon ships more packages than FedEx and UPS combined.',
  ],
  'fba-overnight': [
    'FBA turned millions of small sellers into global businesses overnight.',
    'Fulfillment by Amazon made millions of sellers into global businesses.',
    'I admire that FBA turned millions of independent sellers into global businesses overnight.',
  ],
  'last-mile-share': [
    'Amazon Logistics now handles over 50% of its own deliveries.',
    'Amazon Logistics carries more than half of your parcels.',
    'Amazon Logistics delivers upwards of 50 percent of its packages.',
  ],
  'dsp-count': [
    'Delivery Service Partners are over 3,000 small business owners running local delivery operations.',
    'You work with three thousand delivery service partners.',
    'The DSP program has 3k partners.',
  ],
  'locker-100k': [
    'Locker and Hub networks have 100,000+ pickup locations for customer convenience.',
    'Amazon Lockers stand at 100k locations.',
    'Amazon Hub has more than a hundred thousand points.',
  ],
  'career-choice-share': [
    "Amazon's Career Choice pre-pays 95% of tuition for employees pursuing in-demand fields.",
    'Career Choice covers 95 percent of the cost of a degree.',
    'I read that Career Choice pays ninety-five per cent of tuition.',
  ],
  'career-choice-spend': [
    'Career Choice has over $1.2 billion invested.',
    'Amazon has put $1.2bn into Career Choice.',
    'Career Choice, with its 1.2 billion dollars, tells me a lot.',
  ],
  'career-choice-people': [
    'Career Choice is at 80,000+ employees participating.',
    'Career Choice has helped more than 80,000 employees.',
    'Eighty thousand people have taken part in Career Choice.',
  ],
  'upskilling-people': [
    'Through Upskilling 2025 Amazon committed to upskill 300,000 employees by 2025.',
    'Upskilling 2025 is the pledge to train 300k workers.',
    'Upskilling 2025 promises training for three hundred thousand employees.',
  ],
  'upskilling-money': [
    'With Upskilling 2025 Amazon committed $1.2 billion to skills.',
    'Upskilling 2025 is a $1.2bn pledge.',
    'Upskilling 2025 puts 1.2 billion dollars into people.',
  ],
  'mobility-leaders': [
    "Amazon's internal job board is active, and many leaders started in completely different functions.",
    'What I like about internal mobility is that many leaders came from other functions.',
    "Amazon's internal job board shows that many leaders began in very different functions.",
  ],
  'day1-quote': [
    'Day 2, Bezos wrote, is "stasis, followed by irrelevance, followed by excruciating, painful decline."',
    'Your Day 1 philosophy warns of stasis, irrelevance and painful decline.',
    "Amazon's Day 1 is there because Day 2 is stasis, then irrelevance, then painful decline.",
  ],
  'no-other-company': [
    'Working Backwards is one of the concepts no other company uses.',
    'I admire Working Backwards because no other company has it.',
    'Working Backwards is a process that nobody else uses.',
  ],
  'bar-raiser-every': [
    'Every Amazon hire is vetted by a "Bar Raiser", a trained interviewer.',
    'With the Bar Raiser, all new hires are checked by somebody outside the team.',
    'At Amazon every single hire goes through a Bar Raiser.',
  ],
};

/** The same claims with the figures that hold, and figures that were confirmed. */
export const newerSentences: readonly string[] = [
  'Prime Air promises delivery in about an hour.',
  'Prime Air aims for 60 minutes.',
  'Alexa runs on roughly 600 million devices.',
  'Alexa is on 600m devices.',
  'AWS has about 28% of the cloud market.',
  'AWS holds 28 percent of the cloud market.',
  'More than 570 companies have signed the Climate Pledge.',
  'The Climate Pledge had 575 signatories by September 2025.',
  "Amazon runs 52,700 electric vans, Rivian's among them.",
  'Amazon has announced 621 renewable energy projects.',
  'Amazon has more than 600 renewable energy projects.',
  'Renewable energy at Amazon could supply about 8.3 million homes.',
  'The average independent seller on Amazon has about $290,000 in sales.',
  'The DSP program counts about 4,500 small businesses.',
  'Career Choice pays 100% of tuition in the US.',
  'About 250,000 people have taken part in Career Choice.',
  'A quarter of a million people took part in Career Choice.',
  'Upskilling 2025 ended with 425,000 employees trained.',
  'By a 2020 estimate Amazon Logistics delivers 66% of its parcels.',
  'Amazon carried 6.7 billion packages in 2025, more than any other carrier.',
  'Just Walk Out is in over 120 locations of other companies.',
  'Over 60% of Amazon store sales come from independent sellers.',
  'Independent sellers on Amazon have sold more than $2.5 trillion.',
  'The 100,000 Rivian electric vans are an order up to 2030.',
  'Prime has over 200 million members globally.',
  'There are 16 Leadership Principles.',
];
