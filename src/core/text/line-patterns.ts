import type { Zone } from "./article";

/** A line that leads to another article: "READ MORE: …". */
export const wayElsewhere =
  /^(?:related|related (?:stories|articles|content|coverage|news|links)|see also|also read|also see|read more|more|more on this|more on this story|read next|up next|watch|listen|read|don't miss|recommended|editor's picks?)\s?:.{0,200}$/i;

/**
 * Lines around the news that are known by their words, in the order in which they are tried. Each is matched against the
 * whole line, with straight apostrophes and single spaces; those of `furniture` and `advertising` are not read, so they
 * say what cannot be news.
 */
export const LINE_PATTERNS: readonly (readonly [Zone, RegExp])[] = [
  // Appeals to the reader, and what the page sells.
  ["advertising", /^[- ]*advertisement[- ]*(?:story continues below)?[.:]?$/i],
  ["advertising", /^\W?(?:story|article) continues (?:below|after)\b.{0,60}$/i],
  ["advertising", /^continue reading below\b.{0,40}$/i],
  ["advertising", /^(?:sponsored|promoted|paid)(?: content| post)?(?: by .{1,60})?$/i],
  ["advertising", /^[A-Z' ]{0,60}\b(?:CLICK HERE|DOWNLOAD|SIGN UP|SUBSCRIBE|NEWSLETTER)\b[A-Z' .!]{0,80}$/],
  [
    "advertising",
    /^(?:click|tap) here (?:to (?:get|subscribe|sign up|download|join|register)|for more)\b.{0,100}$/i,
  ],
  [
    "advertising",
    /^(?:please )?sign up (?:here|now|today|for (?:our|the|free)|to (?:our|the|receive|get))\b.{0,140}$/i,
  ],
  ["advertising", /^(?:please )?subscribe(?: (?:now|today|here|to (?:our|the|my)|for)\b.{0,140})?[.!]?$/i],
  ["advertising", /^(?:download|get|install) (?:our|the) [^.]{0,40}\bapp\b.{0,80}$/i],
  ["advertising", /^(?:get|receive) [^.]{0,80}\b(?:inbox|newsletter)\b.{0,60}$/i],
  ["advertising", /^support (?:our|independent|quality|local) journalism\b.{0,100}$/i],
  ["advertising", /^(?:please )?(?:enter|type) your e-?mail(?: address)?\b.{0,60}$/i],
  ["advertising", /^(?:[^.!?]{0,80}\? )?like (?:the|our|this) page\b.{0,40}$/i],

  // Pictures.
  ["caption", /^(?:FILE|HANDOUT)(?: (?:PHOTO|PICTURE|IMAGE))?\s?[:–—-]\s.+$/i],
  ["caption", /^(?:pictured|caption|photo caption|above|main picture)\s?:\s.+$/i],
  [
    "credit",
    /^(?:main )?(?:photo|photograph|photography|photos|picture|pictures|image|images|illustration|graphic)s?(?: credit)?s?(?: by)?\s?[:/]\s?.{2,120}$/i,
  ],
  [
    "credit",
    /^(?:[Pp]hotos?|[Pp]hotograph(?:s|y)?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?) by \p{Lu}.{1,80}$/u,
  ],
  ["credit", /^(?:credits?|picture credit)\s?:\s?.{2,120}$/i],
  [
    "credit",
    /^\(?(?:AP|Reuters|REUTERS|AFP|EPA|PA|UPI|Getty(?: Images)?|Xinhua|TASS|Shutterstock|Alamy)(?: (?:Photo|Images|Pool|Wire))?\s?\/\s?[^.!?“”"]{2,80}\.?\)?$/,
  ],
  ["credit", /^\(?(?:AP|Reuters|AFP|Getty)(?: (?:Photo|Images))?\)?\.?$/],
  [
    "credit",
    /^[\p{L} .'-]{2,60}(?:\s?\/\s?|\svia\s)(?:[\p{L} ]{2,30}(?:\s?\/\s?|\svia\s))?(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Alamy|Xinhua|TASS|File Photo)\.?$/u,
  ],
  ["caption", /^[^“”"]{4,240}[\s(](?:Image|Photo|Picture|Credit|Photograph): [^.:“”"]{2,60}\.?\)?$/],

  // The desk's own words.
  ["furniture", /^[-–—*/( ]*(?:more|more to come|ends?|30|cont(?:inued|'d)?|mtc|mf)[-–—*/) ]*$/i],
  [
    "furniture",
    /^(?:EDS|EDITORS?|(?:A )?notes? to (?:the )?(?:editors?|readers?)|editors?'?s?'? notes?)\b\s?[:–—-].*$/i,
  ],
  ["furniture", /^ends?[:.\s–—-]+notes? (?:to|for) editors?\b.*$/i],
  ["furniture", /^notes? (?:to|for) editors?[:.]?$/i],
  [
    "furniture",
    /^(?:\([^()]{1,300}\)\s*)?\((?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|reported|written|production)|by)\b[^()]{2,400}\)\.?$/i,
  ],
  [
    "furniture",
    /^\((?:adds|updates|recasts|corrects|repeats|refiles|removes|changes|rewrites|this (?:story|version))\b[^()]{1,300}\.?\)?$/i,
  ],
  [
    "furniture",
    /^[-–—\s]*(?:[Ww]ith )?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by (?:(?:\p{Lu}\S*|and|in|at|by|the|for|of|writing|editing|additional|reporting|;)(?:\s+|$)){2,40}$/u,
  ],
  ["furniture", /^[^“”"]{4,240}\b(?:contributed (?:to this|reporting)|assisted in this)\b[^“”"]{0,80}$/],
  [
    "furniture",
    /^(?:this|an earlier version of this|a previous version of this) (?:story|article|post|report|piece|version|headline)(?: of this (?:story|article))? (?:(?:has been|was|is being|will be) (?:updated|corrected|revised|amended|edited|clarified|removed|produced|translated|originally|first|published|republished)\b|(?:incorrectly |mistakenly |wrongly )?(?:misstated|misidentified|misspelled|misspelt|said|stated|listed|gave|named)\b).{0,600}$/i,
  ],
  [
    "furniture",
    /^(?:[Cc]ontributing|CONTRIBUTING|[Cc]o-authored by|[Cc]ompiled by)\s?:?\s(?:(?:\p{Lu}\S*|and)(?:\s+|$)){2,20}$/u,
  ],
  ["furniture", /^[-–—]\s?(?:(?:\p{Lu}[\p{L}.'-]+)(?:\s|$)){1,4}\.?$/u],
  [
    "furniture",
    /^\(for (?:a|an|the|more|full|related)\b[^()]{4,200}\b(?:click|see|type|visit|go to)\b[^()]{0,120}\)?$/i,
  ],
  ["furniture", /^corrections?(?: appended)?[.:]?$/i],
  ["furniture", /^(?:correction|clarification)s?(?: appended)?\s?[:–—-].{0,600}$/i],
  [
    "furniture",
    /^(?:first |last |originally )?(?:published|updated|posted|modified)(?: (?:on|at))?:?\s[^.“”"]{3,60}\.?$/i,
  ],
  ["furniture", /^(?:copyright\b|©|\(c\) ?\d{4}).{0,300}$/i],
  ["furniture", /^[^“”"]{0,120}\ball rights reserved\b.{0,120}$/i],

  // Ways to other pages.
  [
    "furniture",
    /^\W?follow (?:us|me|him|her|@|[\p{L} .'-]{2,50} on (?:twitter|x|facebook|instagram|bluesky|mastodon|linkedin|threads)).{0,120}$/iu,
  ],
  ["furniture", wayElsewhere],
  [
    "furniture",
    /^(?:related|related (?:stories|articles|content|coverage|news|links)|see also|read more|more on this story|read next|up next|recommended|most read|trending)$/i,
  ],
  [
    "furniture",
    /^(?:read|watch|listen to) (?:more|the (?:rest|full|original|complete|whole))\b[^“”"]{0,80}$/i,
  ],
  [
    "furniture",
    /^(?:also on [\p{L} .]{2,40}|h\/t|via|filed under|tags?|topics?|categor(?:y|ies)|sources?)\s?:.{0,120}$/iu,
  ],
  ["furniture", /^\(h\/t .{2,60}\)$/i],
  ["furniture", /^(?:sources?|external links|references|abstract\.?|full text\.?)$/i],
  [
    "furniture",
    /^(?:share|tweet|print|e-?mail|comments?|\d+ comments?|leave a comment|copy link)(?: (?:this|the)(?: story| article| page| post)?)?(?: (?:on|via|with) [\p{L}, ]{2,60})?$/iu,
  ],
  [
    "furniture",
    /^(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|telegram|email|print|share)(?:[\s|•·,]+(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|telegram|email|print|share)){1,9}$/i,
  ],
  ["furniture", /^(?:slideshow|gallery) ?\(\d+ (?:images|photos|pictures)\)$/i],
  ["furniture", /^(?:\d+ of \d+(?: images| photos)?|\d+ min(?:ute)?s?(?: read)?)$/i],
  ["furniture", /^@\w{2,20}\.?$/],
  ["furniture", /^(?:for (?:more|further) information|for media (?:enquiries|inquiries))\b.{0,200}$/i],
  ["furniture", /^(?:media|press) (?:contacts?|enquiries|inquiries|office)\b\s?:?.{0,160}$/i],
  [
    "furniture",
    /^(?:news|world|world news|politics|business|sport|sports|opinion|exclusive|breaking|breaking news|live|national|international|local news|uk news|us news)$/i,
  ],
];
