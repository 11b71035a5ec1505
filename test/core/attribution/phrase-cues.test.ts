import { check } from "./check";

describe("attribution: cues that are no plain verb", () => {
  describe("a medium that passes words on", () => {
    check("Tom Pell was quoted as saying the pier was safe.", {
      content: "the pier was safe",
      speaker: "Tom Pell",
      cue: "was quoted as saying",
    });
    check("Tom Pell was quoted by the Northbridge Herald as saying that the pier was safe.", {
      content: "the pier was safe",
      speaker: "Tom Pell",
    });
    check("The state radio quoted Tom Pell as saying the pier was safe.", {
      content: "the pier was safe",
      speaker: "Tom Pell",
      source: "Tom Pell",
    });
    check("“The pier is safe,” Tom Pell was quoted as saying.", {
      content: "“The pier is safe,”",
      speaker: "Tom Pell",
      source: "Tom Pell",
    });
    check("Ann Roe, through her lawyer, said the pier was safe.", {
      content: "the pier was safe",
      speaker: "Ann Roe",
      source: "Ann Roe",
    });
    check("Tom Pell said through his lawyer that he would appeal.", {
      content: "he would appeal",
      speaker: "Tom Pell",
    });
    check("According to documents obtained by Reuters, the pier will close in May.", {
      content: "the pier will close in May",
      source: "documents",
    });
    check("The pier will close in May, according to an e-mail seen by the Herald.", {
      content: "The pier will close in May",
      source: "an e-mail",
    });
  });

  describe("a passive that names who spoke", () => {
    check("Tom Pell was told by Ann Roe that he had a month to leave.", {
      content: "he had a month to leave",
      speaker: "Ann Roe",
      source: "Ann Roe",
      cue: "was told",
    });
    check("The firm was accused of hiding the report.", {
      content: "The firm || of hiding the report",
      speaker: null,
      cue: "was accused",
    });
  });

  describe("what is said to be", () => {
    check("It is understood that Ann Roe will resign.", {
      content: "Ann Roe will resign",
      speaker: null,
      cue: "is understood",
    });
    check("Tom Pell reportedly left the town in May.", {
      content: "Tom Pell || left the town in May",
      speaker: null,
      cue: "reportedly",
    });
    check("The court heard that Tom Pell had stolen the money.", {
      content: "Tom Pell had stolen the money",
      speaker: null,
      source: null,
      cue: "heard",
    });
    check("Tom Pell stole the money, a court has heard.", {
      content: "Tom Pell stole the money",
      speaker: null,
      source: null,
    });
    check("Residents heard that the pier had closed from the radio.");
  });

  describe("an adjective", () => {
    check("Ann Roe is confident that the pier will open in May.", {
      content: "the pier will open in May",
      speaker: "Ann Roe",
      cue: "is confident",
      act: "thought",
    });
    check("Ann Roe was adamant that the pier was safe.", {
      content: "the pier was safe",
      cue: "was adamant",
    });
    check("Ann Roe remains hopeful that talks will resume.", {
      content: "talks will resume",
      cue: "remains hopeful",
    });
    check("Ann Roe is sure the pier is safe.", { content: "the pier is safe", cue: "is sure" });
    check("Ann Roe is sceptical of the plan.", {
      content: "the plan",
      cue: "is sceptical of",
      act: "thought",
    });
    check("Ann Roe is convinced that the pier is safe.", {
      content: "the pier is safe",
      speaker: "Ann Roe",
      act: "thought",
    });
    check("It is clear that the pier is closed.");
    check("Ann Roe is confident.");
  });

  describe("a noun", () => {
    check("Ann Roe's view is that the pier must stay.", {
      content: "the pier must stay",
      speaker: "Ann Roe",
      act: "thought",
      cue: "view is",
    });
    check("The message from the council is that the pier is closed.", {
      content: "the pier is closed",
      source: "the council",
    });
    check("The report was clear. Its conclusion was that the pier was unsafe.", {
      content: "the pier was unsafe",
      source: "Its",
    });
    check("Tom Pell repeated his claim that the pier was safe.", {
      content: "the pier was safe",
      speaker: "Tom Pell",
      cue: "repeated his claim",
    });
    check("Ann Roe raised concerns that the pier would fall.", {
      content: "the pier would fall",
      cue: "raised concerns",
      act: "speech",
    });
    check("Ann Roe sounded the alarm over the pier.", { content: "the pier", cue: "sounded the alarm over" });
    check("Ann Roe made a plea for calm.", { content: "calm", stance: "demanded" });
    check("The trouble is that the pier is closed.");
  });

  describe("a phrase", () => {
    check("In the words of Ann Roe, the pier is “a wreck”.", {
      content: "the pier is “a wreck”",
      speaker: "Ann Roe",
      cue: "In the words of",
    });
    check("The pier, in Ann Roe's view, is a wreck.", {
      content: "The pier || is a wreck",
      speaker: "Ann Roe",
      act: "thought",
    });
    check("Ann Roe pointed out that the pier was old.", { content: "the pier was old", cue: "pointed out" });
    check("“The pier is old,” Ann Roe pointed out.", { content: "“The pier is old,”", cue: "pointed out" });
    check("The pier is old, as Ann Roe has pointed out.", {
      content: "The pier is old",
      speaker: "Ann Roe",
    });
    check("Ann Roe made it clear that the pier would stay.", {
      content: "the pier would stay",
      cue: "made it clear",
    });
    check("Ann Roe ruled out selling the pier.", { content: "selling the pier", stance: "denied" });
    check("Ann Roe went on to say that the pier was old.", {
      content: "the pier was old",
      speaker: "Ann Roe",
    });
    check("Ann Roe took to Facebook to say that the pier was old.", {
      content: "the pier was old",
      speaker: "Ann Roe",
    });
    check("The High Court pulled up the council for the delay.", {
      content: "the council for the delay",
      cue: "pulled up",
    });
    check("Ann Roe responded by saying the pier was old.", {
      content: "the pier was old",
      speaker: "Ann Roe",
    });
    check("The council issued a statement calling the plan “a farce”.", {
      content: "the plan “a farce”",
      source: "The council",
      cue: "calling",
    });
  });

  describe("verbs of many countries' courts and parliaments", () => {
    check("Ravi Menon submitted that the order was illegal.", { content: "the order was illegal" });
    check("Ravi Menon averred that the order was illegal.", { content: "the order was illegal" });
    check("Ravi Menon apprised the minister that work had stopped.", { content: "work had stopped" });
    check("Ravi Menon flagged that work had stopped.", { content: "work had stopped" });
    check("The court directed the board to file a report.", {
      content: "the board to file a report",
      stance: "demanded",
    });
    check("Ravi Menon dared the minister to publish the file.", {
      content: "the minister to publish the file",
      stance: "demanded",
    });
    check("Bola Ade appealed to residents to remain calm.", { content: "residents to remain calm" });
    check("Bola Ade denied taking the money.", { content: "taking the money", stance: "denied" });
    check("Bola Ade likened the road to a river.", { content: "the road to a river", cue: "likened" });
    check("Bola Ade signalled that the road would open.", { content: "the road would open" });
  });

  describe("polls and posts", () => {
    check("62% of voters say the pier should stay.", {
      content: "the pier should stay",
      source: "62% of voters",
    });
    check("A poll released on Friday shows that Ann Roe leads.", {
      content: "Ann Roe leads",
      source: "A poll released on Friday",
      act: "writing",
    });
    check("“The pier is safe,” Ann Roe posted on Facebook.", {
      content: "“The pier is safe,”",
      act: "writing",
    });
  });
});
