internal import KorpuModel

/// How Hungarian states the ties of the patterns, and what in it a careless reader would see.
enum HungarianExamples {
  static let positions = [
    PatternExample(
      .hungarian,
      "Barta Judit, a Zöld Híd Alapítvány elnöke fogadta Anvar Karimov üzbég beruházási, ipari és kereskedelmi minisztert.",
      states: ["Barta Judit → Zöld Híd Alapítvány", "Anvar Karimov → UZ"],
      doesNotState: ["Anvar Karimov → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian, "Az ülésen részt vett Oleg Karimov üzbég, Murat Asanov kirgiz és Erlan Sarsenov kazah államfő.",
      states: ["Oleg Karimov → UZ", "Murat Asanov → KG", "Erlan Sarsenov → KZ"],
      doesNotState: ["Oleg Karimov → KG"]),
    PatternExample(
      .hungarian, "Barta Judit, az Országgyűlés alelnöke Oleg Karimov meghívására Bakuba utazott.",
      states: ["Barta Judit → Országgyűlés"],
      doesNotState: ["Oleg Karimov → Országgyűlés"]),
    PatternExample(
      .hungarian, "Halmos Péter a kazah elnökkel tárgyalt.",
      doesNotState: ["Halmos Péter → KZ"]),
    PatternExample(
      .hungarian, "Timur Asanov, Üzbegisztán rendkívüli és meghatalmazott magyarországi nagykövete beszédet mondott.",
      states: ["Timur Asanov → UZ"],
      doesNotState: ["Timur Asanov → HU"]),
    PatternExample(
      .hungarian, "A hangversenyen ott volt a Zöld Híd Alapítvány elnöke, Barta Judit.",
      states: ["Barta Judit → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian,
      "A Zöld Állami Bizottság elnöke, Oleg Karimov találkozott a Zöld Híd Alapítvány elnökével, Halmos Péterrel.",
      states: ["Oleg Karimov → Zöld Állami Bizottság", "Halmos Péter → Zöld Híd Alapítvány"],
      doesNotState: ["Oleg Karimov → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian, "B. Halmos Péter muzeológust, a Zöld Híd Egyesület elnökét kérték fel.",
      states: ["B. Halmos Péter → Zöld Híd Egyesület"]),
  ]

  static let appointments = [
    PatternExample(
      .hungarian, "Barta Judit történészt választotta elnökévé pénteken a Zöld Híd Alapítvány kuratóriuma.",
      states: ["Barta Judit → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian,
      "Halmos Péter miniszter beszédet mondott. A Zöld Híd Alapítvány alelnökévé Barta Juditot, titkárává Lantos Emilt választották.",
      states: ["Barta Judit → Zöld Híd Alapítvány", "Lantos Emil → Zöld Híd Alapítvány"],
      doesNotState: ["Halmos Péter → Zöld Híd Alapítvány"]),
  ]

  static let leaders = [
    PatternExample(
      .hungarian,
      "Barta Judit fogadta a Selyemút Bank küldöttségét, amelyet Murat Asanov alelnök vezetett. Lantos Emil a Kaszpi Egyetemen járt, ahol Oleg Karimov rektor fogadta.",
      states: ["Murat Asanov → Selyemút Bank", "Oleg Karimov → Kaszpi Egyetem"],
      doesNotState: ["Lantos Emil → Kaszpi Egyetem"]),
    PatternExample(
      .hungarian,
      "Barta Judit, az Országgyűlés alelnöke és Halmos Péter, Lantos Emil országgyűlési képviselő ott volt.",
      states: ["Barta Judit → Országgyűlés", "Lantos Emil → Országgyűlés"]),
  ]

  static let predicates = [
    PatternExample(
      .hungarian, "A Duna Egyesület elnökeként üdvözölte a küldöttséget, ennek vezetője Halmos Péter.",
      doesNotState: ["Halmos Péter → Duna Egyesület"]),
    PatternExample(
      .hungarian,
      "Barta Judit Karcagon született. 2011 és 2019 között a Zöld Híd Alapítvány igazgatójaként dolgozott, jelenleg a Duna Egyetem rektora.",
      states: ["Barta Judit → Zöld Híd Alapítvány", "Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Barta Judit Karcagon született. A házigazda a Zöld Híd Alapítvány elnöke volt.",
      doesNotState: ["Barta Judit → Zöld Híd Alapítvány"]),
  ]

  static let nationalities = [
    PatternExample(
      .hungarian, "Oleg Karimov kirgiz író beszédet mondott.",
      states: ["Oleg Karimov → KG"]),
    PatternExample(
      .hungarian, "Halmos Péter miniszter kirgiz vendégével, Murat Asanovval tárgyalt.",
      doesNotState: ["Murat Asanov → KG", "Halmos Péter → KG"]),
  ]

  static let meetings = [
    PatternExample(
      .hungarian, "Kovács Péter találkozott Serik Omarovval, írta a lap.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter találkozott Serik Omarovval – írja a portál.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter fogadta Serik Omarovot, mint arról beszámoltunk.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Halmos Péter a kazah Aral Egyetem vezetőivel tárgyalt Budapesten.",
      states: ["Halmos Péter → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány képviselői találkoztak Askar Temirov kazah nagykövettel.",
      states: ["Zöld Híd Alapítvány → Askar Temirov"]),
    PatternExample(
      .hungarian,
      "Halmos Péter Bakuban találkozott Rasim Babajev azeri külügyminiszterrel és Elnur Karimov energiaügyi miniszterrel.",
      states: ["Halmos Péter → Rasim Babajev", "Halmos Péter → Elnur Karimov"],
      doesNotState: ["Rasim Babajev → Elnur Karimov"]),
    PatternExample(
      .hungarian,
      "Lantos Emil beszámolt arról, hogy Halmos Pétert Asztanában fogadta Erlan Sarsenov kazah elnök, akivel az együttműködésről beszéltek.",
      states: ["Erlan Sarsenov → Halmos Péter"],
      doesNotState: ["Lantos Emil → Halmos Péter"]),
    PatternExample(
      .hungarian, "Halmos Péter fogadta Dénes Lantost, a Selyemút Bank elnökét.",
      states: ["Halmos Péter → Dénes Lantos"]),
    PatternExample(
      .hungarian,
      "Budapesten tárgyalt kedden Murat Asanov kirgiz miniszter, akit Halmos Péter közlekedési miniszter fogadott.",
      states: ["Halmos Péter → Murat Asanov"]),
    PatternExample(
      .hungarian,
      "Barta Judit, az Országgyűlés alelnöke fogadta a kirgiz parlament küldöttségét, amelyet Murat Asanov alelnök vezetett.",
      states: ["Barta Judit → Murat Asanov"]),
  ]

  static let titledGuests = [
    PatternExample(
      .hungarian,
      "Halmos Péter miniszterelnök Bakuba utazott, és beszélt Murat Asanov kirgiz házelnökről. A magyar kormányfő fogadta a kirgiz házelnököt is.",
      states: ["Halmos Péter → Murat Asanov"]),
    PatternExample(
      .hungarian, "Halmos Péter miniszterelnök Bakuba utazott. A kirgiz kormányfő fogadta a házelnököt.",
      doesNotState: ["Halmos Péter → Halmos Péter"]),
  ]

  static let delegates = [
    PatternExample(
      .hungarian,
      "Kovács Péter, a magyar Országgyűlés elnöke tárgyalt Serik Omarov kazah külügyminiszterrel. A magyar parlamenti delegáció tagja volt Barta Judit.",
      states: ["Barta Judit → Serik Omarov"], doesNotState: ["Kovács Péter → Barta Judit"]),
    PatternExample(
      .hungarian,
      "Barta Judit fogadta az azeri nemzetgyűlés küldöttségét, amelyet Elmira Rzajeva alelnök vezetett. A küldöttség tagja volt Rasim Babajev, Azerbajdzsán budapesti nagykövete.",
      states: ["Barta Judit → Elmira Rzajeva", "Barta Judit → Rasim Babajev"],
      doesNotState: ["Elmira Rzajeva → Rasim Babajev"]),
    PatternExample(
      .hungarian,
      "Halmos Péter fogadta Murat Asanov kirgiz minisztert. A találkozón részt vett Timur Karimov, Kirgizisztán nagykövete.",
      states: ["Halmos Péter → Timur Karimov"], doesNotState: ["Murat Asanov → Timur Karimov"]),
    PatternExample(
      .hungarian,
      "Halmos Péter fogadta Murat Asanov kirgiz minisztert. A találkozón részt vett Barta Judit államtitkár is.",
      states: ["Halmos Péter → Murat Asanov"],
      doesNotState: ["Barta Judit → Murat Asanov", "Halmos Péter → Barta Judit"]),
  ]

  static let organising = [
    PatternExample(
      .hungarian, "A Mátra Alapítvány támogatásával megrendezett Duna Fesztivált a Tisza Egyesület szervezte.",
      states: ["Tisza Egyesület → Duna Fesztivál"], doesNotState: ["Mátra Alapítvány → Duna Fesztivál"]),
    PatternExample(
      .hungarian,
      "Halmos Péter kedden Oleg Karimov, a Türk Tanács főtitkárának meghívására részt vett a Türk Ifjúsági Fórumon.",
      states: ["Oleg Karimov → Türk Ifjúsági Fórum"],
      doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumot a Selyemút Bank szervezte.",
      states: ["Selyemút Bank → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "A Kazah Nagykövetség konferenciát rendezett Budapesten. A konferencián beszédet mondott Halmos Péter.",
      states: ["Kazah Nagykövetség → konferencia"], doesNotState: ["KZ → konferencia"]),
    PatternExample(
      .hungarian,
      "Megnyílt Bakuban a Türk Ifjúsági Fórum, amelyet a Selyemút Bank és az azeri Kaszpi Alapítvány szervezett.",
      states: ["Selyemút Bank → Türk Ifjúsági Fórum", "Kaszpi Alapítvány → Türk Ifjúsági Fórum"],
      doesNotState: ["AZ → Türk Ifjúsági Fórum"]),
  ]

  static let places = [
    PatternExample(
      .hungarian, "Halmos Péter részt vett a Türk Ifjúsági Fórumon Taskentben.",
      states: ["Türk Ifjúsági Fórum → Taskent"])
  ]

  static let attendance = [
    PatternExample(
      .hungarian,
      "A kerekasztal a Kaszpi Fórum keretében zajlott. A rendezvényen jelen volt Kovács Gábor és Barta Judit.",
      states: ["Kovács Gábor → kerekasztal", "Barta Judit → kerekasztal"],
      doesNotState: ["Kovács Gábor → Kaszpi Fórum", "Barta Judit → Kaszpi Fórum"]),
    PatternExample(
      .hungarian,
      "Barta Judit Bakuba látogatott, ahol részt vett Azerbajdzsán Parlamentje, a Milli Majlis ünnepi ülésén.",
      states: ["Barta Judit → Milli Majlis ünnepi ülése"],
      doesNotState: ["Azerbajdzsán Parlamentje → Milli Majlis ünnepi ülése"]),
    PatternExample(
      .hungarian, "Kovács Gábor a Türk Tanács meghívására részt vett az Aral Fórumon.",
      states: ["Kovács Gábor → Aral Fórum"], doesNotState: ["Türk Tanács → Aral Fórum"]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A fórumon Törökországból, Kazahsztánból és a Marokkói Királyságból érkezett küldöttek vettek részt.",
      states: ["TR → Türk Ifjúsági Fórum", "KZ → Türk Ifjúsági Fórum", "MA → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A fórumon részt vettek az Aral Alapítvány, a Fiatal Írók Szövetsége és a Duna Egyetem képviselői.",
      states: [
        "Aral Alapítvány → Türk Ifjúsági Fórum", "Fiatal Írók Szövetsége → Türk Ifjúsági Fórum",
        "Duna Egyetem → Türk Ifjúsági Fórum",
      ]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A fórumon részt vett a Törökországból érkezett Halmos Péter.",
      doesNotState: ["TR → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A fórumon diákok vettek részt, akik Törökországból hozott könyveket olvastak.",
      doesNotState: ["TR → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A magyar–kazah üzleti fórumon részt vett Halmos Péter miniszter.",
      states: ["Halmos Péter → magyar–kazah üzleti fórum"],
      doesNotState: ["HU → magyar–kazah üzleti fórum", "KZ → magyar–kazah üzleti fórum"]),
    PatternExample(
      .hungarian,
      "Megnyílt a Türk Ifjúsági Fórum. A tanácskozáson üzbég és kirgiz civil szervezetek képviselői vesznek részt.",
      states: ["UZ → Türk Ifjúsági Fórum", "KG → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Megnyílt a Türk Ifjúsági Fórum. A „Víz és jövő” című panelbeszélgetést Barta Judit vezette.",
      states: ["Barta Judit → Víz és jövő"], doesNotState: ["Barta Judit → Türk Ifjúsági Fórum"]),
  ]

  static let seats = [
    PatternExample(
      .hungarian, "Murat Asanov, a kirgiz parlament alelnöke Budapesten járt.",
      states: ["kirgiz parlament → KG"]),
    PatternExample(
      .hungarian, "Beszédet mondott Murat Asanov, a Kirgiz Tanárok Tanácsának tagja.",
      states: ["Kirgiz Tanárok Tanácsa → KG"]),
    PatternExample(
      .hungarian, "A Kirgiz Opera- és Balettszínház koncertjén Halmos Péter beszédet mondott.",
      states: ["Kirgiz Opera- és Balettszínház → KG"]),
    PatternExample(
      .hungarian, "Murat Asanov ismertette Kirgizisztán ENSZ tagságának történetét.", doesNotState: ["ENSZ → KG"]),
  ]
}
