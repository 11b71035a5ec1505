import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer, emptyAnalysis } from "../../../src/core/index";
import { isEnglish } from "../../../src/core/text/english";

const samples = join(import.meta.dirname, "../../../samples");

const OTHER_LANGUAGES = {
  German:
    "Die Bürgermeisterin sagte am Montag, dass der Tunnel nicht vor dem Winter fertig wird. Nach Angaben der Stadt sind die Kosten um ein Drittel gestiegen, und auch die Fähre wird noch lange fahren. „Wir haben keine andere Wahl“, sagte sie.",
  French:
    "La maire a annoncé lundi que le tunnel ne sera pas prêt avant l’hiver. Selon la ville, les coûts ont augmenté d’un tiers et le bac restera en service pour plusieurs années. « Nous n’avons pas le choix », a-t-elle dit dans un discours devant les élus.",
  Spanish:
    "La alcaldesa dijo el lunes que el túnel no estará listo antes del invierno. Según el ayuntamiento, los costes han subido un tercio y el ferry seguirá en servicio por varios años más. «No tenemos otra opción», dijo en un discurso ante los vecinos.",
  Dutch:
    "De burgemeester zei maandag dat de tunnel niet voor de winter klaar zal zijn. Volgens de stad zijn de kosten met een derde gestegen en zal het veer nog jaren blijven varen. ‘Wij hebben geen keuze’, zei zij in een toespraak voor de raad.",
  Portuguese:
    "A prefeita disse na segunda-feira que o túnel não ficará pronto antes do inverno. Segundo a cidade, os custos subiram um terço e a balsa vai continuar por mais alguns anos. “Não temos outra escolha”, disse ela em um discurso para os moradores.",
  Italian:
    "La sindaca ha detto lunedì che il tunnel non sarà pronto prima dell’inverno. Secondo il comune, i costi sono aumentati di un terzo e il traghetto resterà in servizio ancora per anni. «Non abbiamo altra scelta», ha detto in un discorso alla città.",
  Swedish:
    "Borgmästaren sade på måndagen att tunneln inte blir klar före vintern. Enligt staden har kostnaderna stigit med en tredjedel och färjan kommer att gå i flera år till. ”Vi har inget annat val”, sade hon när hon talade till de boende.",
  Polish:
    "Burmistrz powiedziała w poniedziałek, że tunel nie będzie gotowy przed zimą. Według miasta koszty wzrosły o jedną trzecią, a prom będzie kursował jeszcze przez kilka lat. „Nie mamy wyboru”, powiedziała, ale nie odpowiedziała na pytania, które zadali jej mieszkańcy.",
  Turkish:
    "Belediye başkanı pazartesi günü tünelin kıştan önce hazır olmayacağını söyledi. Kente göre maliyetler üçte bir arttı ve feribot daha uzun yıllar çalışacak. “Başka bir seçeneğimiz yok” dedi ve bu karar için çok üzgün olduğunu da söyledi.",
  Swahili:
    "Meya alisema siku ya Jumatatu kwamba handaki hiyo haitakuwa tayari kabla ya msimu wa mvua. Kwa mujibu wa mji, gharama za mradi huo zimepanda na kivuko kitaendelea kwa miaka mingi zaidi. “Hatuna njia nyingine,” alisema katika hotuba yake kwa watu wa mji huo.",
  Russian:
    "Мэр сказала в понедельник, что тоннель не будет готов до зимы. По данным города, расходы выросли на треть.",
  Japanese:
    "市長は月曜日、トンネルは冬までに完成しないと述べた。市によると、費用は三分の一増え、フェリーは今後も数年運航される。",
};

describe("What is English", () => {
  for (const file of readdirSync(samples)) {
    it(`is ${file}`, () => assert.ok(isEnglish(readFileSync(join(samples, file), "utf8"))));
  }

  for (const text of [
    "",
    "Guten Tag.",
    "“Je ne regrette rien,” she said.",
    "Angela Brandt, Jörg Weiß, María de la Cruz, Søren Højgaard, Łukasz Nowak, João da Silva.",
    "1. FC Falkenau 3, SV Rieden 1; TSV Aich 0, VfB Moos 0; SC Bruck 2, FC Thal 2",
    "The paper’s headline was “Wir haben keine andere Wahl und die Fähre wird noch lange fahren”, which says it all about the state of the works, and the mayor did not like it.",
    "gold up 3 pct, silver down 2 pct, copper flat; oil futures higher on supply worries, gas futures lower, wheat mixed, corn up, soybeans down, cocoa limit up, sugar flat, coffee lower",
  ]) {
    it(`is ${text.slice(0, 60) || "nothing"}`, () => assert.ok(isEnglish(text)));
  }

  describe("is not", () => {
    for (const [language, text] of Object.entries(OTHER_LANGUAGES)) {
      it(language, () => {
        assert.ok(!isEnglish(text));
        assert.deepEqual(createAnalyzer().analyze(text), emptyAnalysis("not-english"));
      });
    }
  });
});
