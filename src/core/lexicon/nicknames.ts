/** First names by what English-speakers make of them, where that is no beginning of the name. */
const fullNames: ReadonlyMap<string, string> = new Map(
  `bill=william billy=william will=william liam=william bob=robert bobby=robert rob=robert dick=richard rick=richard jim=james
  jimmy=james jack=john johnny=john ted=edward teddy=edward ned=edward tony=anthony mike=michael mick=michael
  micky=michael steve=stephen dave=david chuck=charles charlie=charles harry=henry hank=henry larry=lawrence
  jerry=gerald bert=albert al=albert nick=nicholas kate=katherine katie=katherine kathy=katherine kitty=katherine
  beth=elizabeth betty=elizabeth liz=elizabeth lizzie=elizabeth libby=elizabeth peggy=margaret maggie=margaret meg=margaret
  molly=mary polly=mary sally=sarah sue=susan jenny=jennifer becky=rebecca vicky=victoria tina=christina
  chris=christopher andy=andrew drew=andrew sandy=alexander alec=alexander sasha=alexander misha=mikhail
  volodya=vladimir kolya=nikolai pepe=jose paco=francisco pancho=francisco chuy=jesus lula=luiz gus=augustus
  jeff=jeffrey geoff=geoffrey ron=ronald don=donald hal=harold gene=eugene mo=mohamed`
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** "william" for "bill"; null where it is short for nothing that is known. Takes folded words. */
export function fullFirstName(name: string): string | null {
  return fullNames.get(name) ?? null;
}
