import { wordSet } from "../lexicon/words";

// What the features of check-worthiness look for, in lower case with straight apostrophes.

export const vagueQuantity = wordSet(`
  most many few several dozens hundreds thousands millions billions trillions half third quarter majority minority
  number numbers percentage proportion rate level twice double triple average total entire all
`);

/** Words that compare, or tell of a change. */
export const comparison = wordSet(`
  than compared versus doubled doubling tripled tripling quadrupled halved rose risen rise rises rising fell fallen
  falling fall falls grew grown growing growth increase increased increases increasing decrease decreased decreases
  decline declined declines declining dropped drop drops dropping climbed soared surged plunged slumped jumped shrank
  shrunk slowed accelerated exceeded exceeds outnumber outnumbered surpassed higher lower fewer larger smaller bigger
  cheaper faster slower poorer richer worse more less
`);

export const superlative = wordSet(`
  first last only never ever every always none nobody record unprecedented worst best most least highest lowest largest
  biggest smallest greatest fastest slowest oldest youngest richest poorest longest shortest strongest weakest cheapest
  deadliest top leading unique sole
`);

export const causation = wordSet(`
  because caused cause causes causing led leads leading due resulted resulting result results consequently thereby
  created creates triggered prompted forced drove driven thanks blamed owing therefore
`);

export const law = wordSet(`
  law laws legislation legislature bill bills act acts statute statutes constitution constitutional amendment amendments
  tax taxes taxation taxpayer taxpayers tariff tariffs budget budgets deficit deficits surplus debt spending policy
  policies regulation regulations rule rules ruling court courts treaty treaties agreement agreements accord sanctions
  congress parliament senate house council government federal cabinet commission ministry department agency programme
  program programs programmes medicare medicaid welfare pension pensions benefit benefits subsidy subsidies licence
  license permit permits ban bans illegal legal legally ordinance referendum election elections vote votes trade inflation
  unemployment economy economic wage wages income jobs job funding funds loan loans grant grants military troops forces
  army nuclear weapons missiles war embargo border immigration immigrants insurance mortgage mortgages oil gas energy
`);

/** Verbs of a person's, a party's or a government's record. */
export const record = wordSet(`
  voted vote votes passed passes vetoed veto vetoes signed signs opposed opposes supported supports backed blocked
  rejected repealed abolished banned bans cut cuts slashed raised raises lowered increased reduced eliminated balanced
  approved introduced proposed proposes enacted adopted withdrew pulled joined left quit invaded attacked bombed killed
  built closed opened launched created added lost gained won spent spends borrowed paid pays owes gave given sold bought
  appointed fired hired dismissed resigned convicted charged arrested jailed sued accused promised pledged broke broken
  failed violated breached ran served led funded financed granted denied refused received accepted made took taken sent
  deported established expanded saved invested negotiated committed imposed lifted ended started began doubled
`);

export const time = wordSet(`
  year years month months week weeks decade decades century centuries day days since ago yesterday today annually yearly
  monthly weekly daily january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday spring summer autumn winter earlier recently currently already previously
  now term administration
`);

export const people = wordSet(`
  people person citizens residents families family households household workers worker employees children kids students
  pupils teachers women men voters patients seniors pensioners elderly veterans soldiers farmers drivers parents mothers
  victims refugees migrants immigrants prisoners homeowners consumers customers passengers population public nurses
  doctors americans britons australians canadians indians europeans russians africans minorities poor businesses business
  companies countries nations states cities schools
`);

export const health = wordSet(`
  health healthcare cancer disease diseases virus vaccine vaccines vaccinated epidemic pandemic hospital hospitals
  medicine medicines drug drugs opioid opioids heroin smoking tobacco alcohol obesity diabetes pollution lead asbestos
  toxic contaminated unsafe patient patients deadly deadlier deadliest death deaths died dead fatal fatalities killed injured injuries suicide suicides
  murder murders homicide homicides crime crimes violence violent gun guns abortion abortions infection infections
  infant mortality hunger poverty treatment treatments symptoms radiation safety invade invaded invasion attack attacks attacked bombing shelling hostage
  hostages torture explosion explosions explosive bomb bombs bombed blast blasts shot shooting shootings stabbed stabbing
  wounded hurt threat threats terrorism terrorist terrorists
`);

export const future = wordSet(`will 'll shall won't tomorrow gonna soon`);

export const obligation = wordSet(
  `should must ought let's let shouldn't needn't mustn't need needs deserve deserves cannot can't`,
);

export const hedge = wordSet(`
  would could may might perhaps maybe possibly probably likely unlikely seems seem seemed appears apparently suppose
  supposed if unless whether 'd wouldn't couldn't can
`);

export const opinion = wordSet(`
  think thinks thought believe believes feel feels hope hopes hoped wish guess suspect doubt love hate want wants wanted
  like prefer proud glad happy sorry sad afraid grateful thank thanks honored honoured pleased delighted regret wonderful
  great terrible horrible awful beautiful disgrace disgraceful shame shameful ridiculous nonsense wrong right fair unfair
  good bad better important critical crucial essential vital honest honestly frankly sure convinced confident amazing
  tremendous incredible fantastic dream dreams faith courage bless god agree disagree understand care cares believing
  thinking hoping committed reminded matter matters stupid silly obviously clearly absolutely really very interesting question answer point
`);

/** Openings of greetings and thanks. */
export const greeting = wordSet(`hello hi welcome thanks thank congratulations goodbye please`);

export const firstPerson = wordSet(`i me my mine myself`);

export const firstPersonPlural = wordSet(`we us our ours ourselves`);

export const address = wordSet(`you your yours yourself yourselves`);

export const vagueSubject = wordSet(`this that it there these those here what`);

/** Openings that only connect; the subject comes after them. */
export const connectives = wordSet(`and but so now well because or yet also then`);

export const thirdPerson = wordSet(`he she they his her their him them its who`);

/** Wishes, in the words' norms joined by blanks. */
export const wish =
  /^(?:and |but |so )?(?:(?:i|we) (?:just |really |only |do |all )?(?:hope|wish|pray|want|'d like|would like|would love|look forward)|let's hope|hopefully|may god|god bless|good luck|best of luck)\b/;

/** What conducts a meeting, a debate or a court: ClaimBuster's non-factual sentences. */
export const procedure =
  /\b(?:stands? adjourned|(?:is|are) adjourned|call(?:ed)? to order|i yield|yield (?:back|the floor|my time)|next question|move on to|follow up|(?:your )?time is up|(?:thirty|sixty|two|one|90|30|60) (?:seconds?|minutes?)(?: to respond| left)?$|let me (?:finish|ask|turn|respond|answer)|have the floor|the floor is|second the motion|let's (?:turn|move|go to|begin|start)|take a (?:short )?break|come to order|we(?:'ll| will) be (?:right )?back|stay with us|ladies and gentlemen)\b/;
