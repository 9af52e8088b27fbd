internal import KorpuModel

/// How Hungarian attributes words.
enum HungarianStatementExamples {
  static let all: [(form: String, example: PatternExample)] = [
    (
      "a quotation that is a paragraph, and who said it in the next",
      PatternExample(
        .hungarian,
        "A tárgyalás tegnap ért véget.\n„A kikötő minden hajót kész fogadni.”\n– közölte bejegyzésében Halmos Péter.",
        states: ["Halmos Péter: A kikötő minden hajót kész fogadni"])
    ),
    (
      "a paper by which somebody's post speaks",
      PatternExample(
        .hungarian,
        "Halmos Péter, a Duna Tanács alelnöke elutazott. A közlemény szerint a Duna Tanács alelnöke beszédében kiemelte: a kikötő minden hajót kész fogadni.",
        states: ["Halmos Péter: a kikötő minden hajót kész fogadni"])
    ),
    (
      "an office and its only bearer, named later",
      PatternExample(
        .hungarian,
        "A házelnök emlékeztetett: a kikötő minden hajót kész fogadni. Nagy nap ez – tette hozzá Halmos Péter.",
        states: ["Halmos Péter: a kikötő minden hajót kész fogadni"])
    ),
    (
      "who has the title of another only in part",
      PatternExample(
        .hungarian,
        "A főszervező bejelentette, hogy a kikötő minden hajót kész fogadni. Jelen volt Halmos Péter, a Duna Egyetem első titkára.",
        doesNotState: ["Halmos Péter: a kikötő minden hajót kész fogadni"])
    ),
    (
      "what another has, before the clause of who speaks",
      PatternExample(
        .hungarian,
        "Még fel sem szállt Askar Temirov kazah elnök gépe, Halmos Péter bejelentette, hogy a kikötő minden hajót kész fogadni.",
        states: ["Halmos Péter: a kikötő minden hajót kész fogadni"],
        doesNotState: ["Askar Temirov: a kikötő minden hajót kész fogadni"])
    ),
    (
      "a caption before the line of an agency, of which nobody goes on",
      PatternExample(
        .hungarian,
        "„A kikötő kész” – mondta Halmos Péter.\nAskar Temirov a Halmos Péterrel tartott fórumon. MTI/Vidra Anna\nKiemelte, hogy a kikötő minden hajót kész fogadni.",
        states: ["Halmos Péter: a kikötő minden hajót kész fogadni"],
        doesNotState: ["Askar Temirov: a kikötő minden hajót kész fogadni"])
    ),
    (
      "a participle that is no verb of saying",
      PatternExample(
        .hungarian,
        "Halmos Péter tegnap Egerbe utazott. Kazahsztán a Duna kiemelt, a tengeren túli országok között hatodik partnere.",
        doesNotState: ["Halmos Péter: a tengeren túli országok között hatodik partnere"])
    ),
    (
      "the holder of a post in other times",
      PatternExample(
        .hungarian,
        "Lantos Dénes megszólalt. Az akkori kazah nagykövet kérte fel őt. – A kikötő minden hajót kész fogadni – tette hozzá. Askar Temirov kazah nagykövet hallgatott.",
        doesNotState: ["Askar Temirov: A kikötő minden hajót kész fogadni"])
    ),
    (
      "who stood in for another, by the given name alone",
      PatternExample(
        .hungarian,
        "Az edző, Halmos Péter nem jött el, helyette Lantos Dénes beszélt. „A kikötő minden hajót kész fogadni” – mondta Dénes.",
        states: ["Lantos Dénes: A kikötő minden hajót kész fogadni"],
        doesNotState: ["Halmos Péter: A kikötő minden hajót kész fogadni"])
    ),
    (
      "a given name that nobody of the article bears",
      PatternExample(
        .hungarian, "Halmos Péter hallgatott, erre reagálva Dénes elmondta, hogy a kikötő minden hajót kész fogadni.",
        doesNotState: ["Halmos Péter: a kikötő minden hajót kész fogadni"])
    ),
    (
      "a line of dialogue that goes on after who speaks",
      PatternExample(
        .hungarian,
        "A találkozó egy órán át tartott.\n– A nyelv közös ház – mondta Halmos Péter. – Együtt kell felépíteni.",
        states: ["Halmos Péter: A nyelv közös ház – mondta Halmos Péter. – Együtt kell felépíteni"])
    ),
    (
      "in the words of somebody",
      PatternExample(
        .hungarian,
        "A miniszter, Halmos Péter szavai szerint a kikötő minden hajót kész fogadni.",
        states: ["Halmos Péter: a kikötő minden hajót kész fogadni"])
    ),
    (
      "a name and a colon, without a verb",
      PatternExample(
        .hungarian,
        "A találkozó három órán át tartott. Halmos Péter miniszter: „A kikötő minden hajót kész fogadni.”",
        states: ["Halmos Péter: A kikötő minden hajót kész fogadni"])
    ),
    (
      "a title within the quotation marks",
      PatternExample(
        .hungarian,
        "Halmos Péter miniszter felszólalt. „A hegyek összekötnek minket – mondta a miniszter –, és nem választanak el.”",
        states: ["Halmos Péter: A hegyek összekötnek minket – mondta a miniszter –, és nem választanak el"])
    ),
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .hungarian,
        "„A nyelv közös ház – mondta Halmos Péter miniszter. – Együtt kell felépíteni.”",
        states: ["Halmos Péter: A nyelv közös ház – mondta Halmos Péter miniszter. – Együtt kell felépíteni"])
    ),
    (
      "a paper, which is nobody's words",
      PatternExample(
        .hungarian,
        "Kovács Péter fogadta Serik Omarovot a városban. A felek bővítik a kapcsolatokat – fogalmaz a közlemény. A víz közös kincs – áll a dokumentumban.",
        doesNotState: [
          "Kovács Péter: A felek bővítik a kapcsolatokat", "Serik Omarov: A felek bővítik a kapcsolatokat",
          "Kovács Péter: A víz közös kincs", "Serik Omarov: A víz közös kincs",
        ])
    ),
    (
      "an agreement, which states nothing",
      PatternExample(
        .hungarian, "Kovács Péter és Serik Omarov megállapodtak abban, hogy november 7-én ülést tartanak.",
        doesNotState: ["Kovács Péter: november 7-én ülést tartanak", "Serik Omarov: november 7-én ülést tartanak"])
    ),
    (
      "before the dash",
      PatternExample(
        .hungarian,
        "A tervek készen állnak – mondta Halmos Péter miniszter kedden Bakuban. A munka nyáron kezdődik – tette hozzá.",
        states: ["Halmos Péter: A tervek készen állnak", "Halmos Péter: A munka nyáron kezdődik"])
    ),
    (
      "after a colon, and then nobody named",
      PatternExample(
        .hungarian, "Halmos Péter elmondta: a két ország kapcsolatai erősek. Hozzátette, hogy a munka nyáron kezdődik.",
        states: ["Halmos Péter: a két ország kapcsolatai erősek", "Halmos Péter: a munka nyáron kezdődik"])
    ),
    (
      "after a comma alone",
      PatternExample(
        .hungarian, "Halmos Péter azt mondta, nagyra becsülik a segítséget.",
        states: ["Halmos Péter: nagyra becsülik a segítséget"])
    ),
    (
      "«szerint»",
      PatternExample(
        .hungarian, "Halmos Péter szerint a kapcsolatok erősek. Szavai szerint a munka nyáron kezdődik.",
        states: ["Halmos Péter: a kapcsolatok erősek", "Halmos Péter: a munka nyáron kezdődik"])
    ),
    (
      "«szerint» after an apposition",
      PatternExample(
        .hungarian,
        "Barta Judit, a Piaci Kör elemzője szerint a lassulás átmeneti. Felszólalt Lantos Emil tanácsos, aki szerint a munka halad.",
        states: ["Barta Judit: a lassulás átmeneti", "Lantos Emil: a munka halad"])
    ),
    (
      "a claim before the verb",
      PatternExample(
        .hungarian, "Halmos Péter közös program indítását javasolta.",
        states: ["Halmos Péter: közös program indítását"])
    ),
    (
      "a pronoun for who was spoken of",
      PatternExample(
        .hungarian,
        "Barta Judit megnyitotta a fórumot.\n\nÚgy tudni, Halmos Pétert jelölnék. Ő ezt cáfolta: „Nyugdíjas vagyok én.”",
        states: ["Halmos Péter: Nyugdíjas vagyok én"], doesNotState: ["Barta Judit: Nyugdíjas vagyok én"])
    ),
    (
      "a quotation before the dash",
      PatternExample(
        .hungarian, "„Erősek a kapcsolatok. Ez öröm” – jelentette ki Halmos Péter.",
        states: ["Halmos Péter: Erősek a kapcsolatok. Ez öröm"])
    ),
    (
      "a title alone, by its country",
      PatternExample(
        .hungarian,
        "Erlan Sarsenov kazah elnök fogadta Halmos Péter minisztert. A kazah elnök kiemelte: a kapcsolatok erősek.",
        states: ["Erlan Sarsenov: a kapcsolatok erősek"],
        doesNotState: ["Halmos Péter: a kapcsolatok erősek"])
    ),
    (
      "a title first, and then the name",
      PatternExample(
        .hungarian,
        "A tervek készen állnak – közölte az Országgyűlés szóvivője. Lantos Emil hozzátette: a munka nyáron kezdődik.",
        states: ["Lantos Emil: A tervek készen állnak"])
    ),
    (
      "what a body tells is nobody's",
      PatternExample(
        .hungarian, "Halmos Péter Bakuba utazik – közölte a minisztérium.",
        doesNotState: ["Halmos Péter: Halmos Péter Bakuba utazik"])
    ),
    (
      "who is only spoken of does not speak",
      PatternExample(
        .hungarian,
        "Halmos Péter és Lantos Emil tárgyalt. Egyetértettek abban, hogy a munka halad, s hangsúlyozták Barta Judit szerepét.",
        states: ["Halmos Péter: a munka halad"],
        doesNotState: ["Barta Judit: "])
    ),
    (
      "a title printed beside one of two who hold the like",
      PatternExample(
        .hungarian,
        "Serik Omarov kazah elnök fogadta Kovács Péter köztársasági elnököt. „Nő a kereskedelem” – húzta alá a köztársasági elnök.",
        states: ["Kovács Péter: Nő a kereskedelem"], doesNotState: ["Serik Omarov: "])
    ),
    (
      "a title after somebody without one",
      PatternExample(
        .hungarian,
        "Kovács Péter, az Aral Alapítvány alelnöke beszédet mondott. Serik Omarov azon dolgozik, hogy nőjön a kereskedelem. Az alelnök felidézte, hogy húsz éve dolgoznak együtt.",
        states: ["Kovács Péter: húsz éve dolgoznak együtt"], doesNotState: ["Serik Omarov: húsz"])
    ),
    (
      "a title without a country means that of the newspaper's own",
      PatternExample(
        .hungarian,
        "Kovács Péter, az Országgyűlés elnöke Serik Omarov, a kazah parlament elnökének meghívására utazik. A házelnök elmondta, hogy nő a kereskedelem.",
        states: ["Kovács Péter: nő a kereskedelem"], doesNotState: ["Serik Omarov: "])
    ),
    (
      "a line of dialogue of several sentences",
      PatternExample(
        .hungarian,
        "Halmos Péter köszöntötte a vendégeket.\n\n– Öt éve dolgozunk együtt. Az eredmény mindenkit meglepett – mondta Halmos Péter.",
        states: ["Halmos Péter: Öt éve dolgozunk együtt. Az eredmény mindenkit meglepett"])
    ),
    (
      "a line of dialogue without a verb of saying",
      PatternExample(
        .hungarian,
        "Halmos Péter köszöntötte a vendégeket.\n\n– Büszkék vagyunk arra, hogy öt éve dolgozunk együtt a város iskoláival.",
        states: ["Halmos Péter: Büszkék vagyunk arra, hogy öt éve dolgozunk együtt a város iskoláival"])
    ),
    (
      "what a thing shows, which nobody says",
      PatternExample(
        .hungarian, "Halmos Péter a munkáról beszélt, ami kiemeli a mezőgazdaság szerepét.",
        doesNotState: ["Halmos Péter: a mezőgazdaság szerepét"])
    ),
    (
      "a line of dialogue within a paragraph",
      PatternExample(
        .hungarian,
        "Halmos Péter felidézte a kezdeteket. Húsz éve indult a munka. – Valóra vált az álom. Nagyon örülünk neki – tette hozzá.",
        states: ["Halmos Péter: Valóra vált az álom. Nagyon örülünk neki"])
    ),
    (
      "whom the speaker met has another case",
      PatternExample(
        .hungarian, "– Szép este volt – mondta Halmos Péter, aki a kazah nagykövettel érkezett.",
        states: ["Halmos Péter: Szép este volt"])
    ),
    (
      "of whose work somebody tells",
      PatternExample(
        .hungarian,
        "Halmos Péter rektor beszédet mondott. A rektor szót ejtett Barta Judit munkásságáról, és kiemelte a múzeum szerepét.",
        states: ["Halmos Péter: a múzeum szerepét"], doesNotState: ["Barta Judit: a múzeum szerepét"])
    ),
    (
      "what is told by somebody without a name",
      PatternExample(
        .hungarian,
        "Halmos Péter rektor oklevelet adott át. A szakorvos elmondta, hogy sokat tanult. A külföldi vendég kiemelte, hogy örül.",
        doesNotState: ["Halmos Péter: sokat tanult", "Halmos Péter: örül"])
    ),
    (
      "what a medium tells is nobody's",
      PatternExample(
        .hungarian, "Halmos Péter, aki megnyitotta a kiállítást, Bakuba érkezett – közölte az MTI.",
        doesNotState: ["Halmos Péter: Halmos Péter, aki megnyitotta a kiállítást, Bakuba érkezett"])
    ),
    (
      "a paragraph of its own before its attribution",
      PatternExample(
        .hungarian,
        "A találkozó egy órán át tartott.\n\nNagy öröm, hogy ma együtt lehetünk\n\n– mondta Halmos Péter miniszter.",
        states: ["Halmos Péter: Nagy öröm, hogy ma együtt lehetünk"])
    ),
    (
      "a caption of a picture between who speaks and what he goes on with",
      PatternExample(
        .hungarian,
        "Halmos Péter miniszter elmondta, hogy a kikötő megnyílt.\n\nSerik Omarov nagykövet (Fotó: MTI)\n\nHozzátette: minden hajót kész fogadni.",
        states: ["Halmos Péter: minden hajót kész fogadni"])
    ),
    (
      "a quotation that two commas open",
      PatternExample(
        .hungarian, "Halmos Péter elmondta: ,,Minden hajót kész fogadni a kikötő.”",
        states: ["Halmos Péter: Minden hajót kész fogadni a kikötő"])
    ),
  ]
}
