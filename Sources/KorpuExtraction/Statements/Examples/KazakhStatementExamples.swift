internal import KorpuModel

extension StatementExamples {
  /// Kazakh: lines of dialogue, «деп», and participles that are predicates.
  static let kazakh: [(form: String, example: PatternExample)] = [
    (
      "a name and a colon, without a verb",
      PatternExample(
        .kazakh,
        "Жиын үш сағатқа созылды. Министр Мұрат Жақыпов: «Порт әр кемені қабылдауға дайын».",
        states: ["Мұрат Жақыпов: Порт әр кемені қабылдауға дайын"])
    ),
    (
      "a pronoun within the quotation marks",
      PatternExample(
        .kazakh,
        "Министр Мұрат Жақыпов жиында сөз сөйледі. «Таулар бізді біріктіреді, – деді ол. – Олар бізді бөлмейді».",
        states: ["Мұрат Жақыпов: Таулар бізді біріктіреді, – деді ол. – Олар бізді бөлмейді"])
    ),
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .kazakh,
        "«Тіл ортақ үй, – деді министр Мұрат Жақыпов. – Оны бірге салу керек».",
        states: ["Мұрат Жақыпов: Тіл ортақ үй, – деді министр Мұрат Жақыпов. – Оны бірге салу керек"])
    ),
    (
      "the quoted name of a gathering, which nobody says",
      PatternExample(
        .kazakh,
        "Министр Мұрат Жақыпов «Каспий медиа форумында» сөз сөйледі.",
        doesNotState: ["Мұрат Жақыпов: Каспий медиа форумында"])
    ),
    (
      "a claim made a noun",
      PatternExample(
        .kazakh,
        "Форумда ректор Самат Досаев жобаның маңыздылығын атап өтіп, жұмыс басталғанын айтты.",
        states: ["Самат Досаев: жобаның маңыздылығын", "Самат Досаев: жұмыс басталғанын"])
    ),
    (
      "where it was said",
      PatternExample(
        .kazakh,
        "Ректор Самат Досаев Жасыл Алқап форумында сөйлеген сөзінде жобаның маңызды екенін айтты.",
        states: ["Самат Досаев: жобаның маңызды екенін"])
    ),
    (
      "a head of state named later",
      PatternExample(
        .kazakh,
        "Мемлекет басшысы жобаның сәтті аяқталғанын айтты. Самат Досаев қонақтарға алғыс білдірді.",
        states: ["Самат Досаев: жобаның сәтті аяқталғанын"])
    ),
    (
      "a line of dialogue",
      PatternExample(
        .kazakh,
        "Форум өтті.\n– Жоба биыл аяқталады. Біз дайынбыз, – деді ректор Самат Досаев.",
        states: ["Самат Досаев: Жоба биыл аяқталады. Біз дайынбыз"])
    ),
    (
      "words before a dash without quotation marks",
      PatternExample(
        .kazakh,
        "Жобаның негізгі міндеті – жастарға көмек көрсету, – деді ректор Самат Досаев.",
        states: ["Самат Досаев: Жобаның негізгі міндеті – жастарға көмек көрсету"])
    ),
    (
      "a message",
      PatternExample(
        .kazakh,
        "Форумда министр Айгүл Серікова Мемлекет басшысы Самат Досаевтың хатын оқыды.\n– Қала жастардың мекені болды. Жұмыс жалғасады, – делінген Президенттің құттықтауында.",
        states: ["Самат Досаев: Қала жастардың мекені болды. Жұмыс жалғасады"],
        doesNotState: ["Айгүл Серікова: Қала"])
    ),
    (
      "«деп» without quotation marks",
      PatternExample(
        .kazakh,
        "Ректор Самат Досаев жоба сәтті аяқталды деп атап өтті.",
        states: ["Самат Досаев: жоба сәтті аяқталды"])
    ),
    (
      "a participle at the end is a predicate",
      PatternExample(
        .kazakh,
        "Ректор Самат Досаев форум Қазақстанда өтетінін айтқан.",
        states: ["Самат Досаев: форум Қазақстанда өтетінін"])
    ),
    (
      "a pronoun after the verb",
      PatternExample(
        .kazakh,
        "Ректор Самат Досаев форумға қатысты.\n«Біз жобаны жалғастырамыз», - деді ол.",
        states: ["Самат Досаев: Біз жобаны жалғастырамыз"])
    ),
    (
      "a position of a body",
      PatternExample(
        .kazakh,
        "ТҮРКСОЙ Бас хатшысы Самат Досаев келді. ТҮРКСОЙ басшысы форум жыл сайын өтетінін жеткізді.",
        states: ["Самат Досаев: форум жыл сайын өтетінін"])
    ),
    (
      "the head of state at home by name, beside the president of another country",
      PatternExample(
        .kazakh,
        "Алматыға Қырғыз Президенті Асан Бейшенов келді. Қасым-Жомарт Тоқаев қонақты қарсы алды. «Бұл үлкен қуаныш», – деді Мемлекет басшысы.",
        states: ["Қасым-Жомарт Тоқаев: Бұл үлкен қуаныш"], doesNotState: ["Асан Бейшенов: Бұл үлкен қуаныш"])
    ),
    (
      "the head of another state by name, beside the president at home",
      PatternExample(
        .kazakh,
        "Қазақстан Президенті Самат Досаев Режеп Тайып Ердоғанмен кездесті. «Бұл үлкен қуаныш», – деді Мемлекет басшысы.",
        states: ["Самат Досаев: Бұл үлкен қуаныш"])
    ),
    (
      "the head of state of another country is not meant",
      PatternExample(
        .kazakh,
        "Қазақстанда форум өтті. Оған Түркия Президенті Кемал Айдемир келді. Мемлекет басшысы форум маңызды екенін айтты.",
        doesNotState: ["Кемал Айдемир: форум маңызды"])
    ),
    (
      "a caption before a paragraph of speech",
      PatternExample(
        .kazakh,
        "Бүгін форум басталды.\nӘсел Досаева, «Жасыл Алқап» қоғамдық бірлестігінің жетекшісі:\nБүгінгі форум маңызды алаң болды. Біз дайынбыз.",
        states: ["Әсел Досаева: Бүгінгі форум маңызды алаң болды. Біз дайынбыз"])
    ),
    (
      "an envoy called by the office and where it is held",
      PatternExample(
        .kazakh,
        "Венгрияның Қазақстандағы Төтенше және Өкілетті Елшісі Ласло Фехер келді. Венгрияның Қазақстандағы Төтенше және Өкілетті Елшісі жоба маңызды екенін айтты.",
        states: ["Ласло Фехер: жоба маңызды екенін"])
    ),
    (
      "an envoy of another country is not meant",
      PatternExample(
        .kazakh,
        "Венгрияның Қазақстандағы елшісі Ласло Фехер келді. Түркияның Қазақстандағы елшісі жоба маңызды екенін айтты.",
        doesNotState: ["Ласло Фехер: жоба маңызды"])
    ),
    (
      "a given and a father's name",
      PatternExample(
        .kazakh,
        "Министр Самат Досаев форумға қатысты. Самат Ерланұлы жоба маңызды екенін айтты.",
        states: ["Самат Досаев: жоба маңызды екенін"])
    ),
    (
      "a father's name between the others",
      PatternExample(
        .kazakh,
        "Министр Самат Досаев форумға қатысты. Самат Ерланұлы Досаев жоба маңызды екенін айтты.",
        states: ["Самат Ерланұлы Досаев: жоба маңызды екенін"])
    ),
    (
      "a father's name for initials",
      PatternExample(
        .kazakh,
        "Министр С.Е. Досаев форумға қатысты. Самат Ерланұлы жоба маңызды екенін айтты.",
        states: ["С.Е. Досаев: жоба маңызды екенін"])
    ),
    (
      "whom a sentence names beside another is somebody else",
      PatternExample(
        .kazakh,
        "Самат Досаев пен Самат Ерланұлы форумға қатысты. Самат Ерланұлы жоба маңызды екенін айтты.",
        states: ["Самат Ерланұлы: жоба маңызды екенін"], doesNotState: ["Самат Досаев: жоба"])
    ),
    (
      "a father's name behind another post is another's",
      PatternExample(
        .kazakh,
        "Министр Самат Досаев форумға қатысты. Директор Самат Ерланұлы жоба маңызды екенін айтты.",
        states: ["Самат Ерланұлы: жоба маңызды екенін"], doesNotState: ["Самат Досаев: жоба"])
    ),
    (
      "a polite word behind the name",
      PatternExample(
        .kazakh,
        "Ректор Самат Досаев мырза мен елші Лейла Коркмаз ханым жоба маңызды екенін айтты.",
        states: ["Самат Досаев: жоба маңызды екенін", "Лейла Коркмаз: жоба маңызды екенін"])
    ),
    (
      "what the speaker did besides",
      PatternExample(
        .kazakh,
        "Форумды ректор Самат Досаев ашып, жоба маңызды екенін айтты.",
        states: ["Самат Досаев: жоба маңызды екенін"])
    ),
    (
      "readiness that is expressed",
      PatternExample(
        .kazakh, "Ректор Самат Досаев жобаны бастауға дайын екенін білдірді.",
        states: ["Самат Досаев: жобаны бастауға дайын екенін"])
    ),
    (
      "the head of a region by another word",
      PatternExample(
        .kazakh,
        "Облыс әкімі Самат Досаев Түркия елшісі Кемал Айдемирмен кездесті. Аймақ басшысы жоба маңызды екенін айтты.",
        states: ["Самат Досаев: жоба маңызды екенін"])
    ),
    (
      "the head of a place before the name of another",
      PatternExample(
        .kazakh,
        "Түркия елшісі Кемал Айдемир облыс әкімі Самат Досаевтың қабылдауында болды. Аймақ басшысы Кемал Айдемирге кітап берді. Аймақ басшысы жоба маңызды екенін айтты.",
        states: ["Самат Досаев: жоба маңызды екенін"], doesNotState: ["Кемал Айдемир: жоба маңызды екенін"])
    ),
    (
      "the head of another place than is told of",
      PatternExample(
        .kazakh,
        "Облыс әкімі Самат Досаев Ақтау қаласына келді. Қала басшысы жоба маңызды екенін айтты.",
        doesNotState: ["Самат Досаев: жоба маңызды екенін"])
    ),
    (
      "the head of a region before an object",
      PatternExample(
        .kazakh,
        "Облыс әкімі Самат Досаев Ақтауға келді. Облыс әкімі серіктестікті нығайтуға дайын екенін айтты.",
        states: ["Самат Досаев: серіктестікті нығайтуға дайын екенін"])
    ),
    (
      "whose message the words are that stand in it",
      PatternExample(
        .kazakh,
        "Президент Самат Досаев Ақтауға келді. Мемлекет басшысының құттықтауында «Бұл жиын маңызды, оның болашағы зор», – делінген.",
        states: ["Самат Досаев: Бұл жиын маңызды, оның болашағы зор"])
    ),
    (
      "what somebody tells about, in a clause",
      PatternExample(
        .kazakh, "Ректор Самат Досаев жаңа жобаның басталғаны туралы айтты.",
        states: ["Самат Досаев: жаңа жобаның басталғаны"])
    ),
    (
      "what somebody calls for",
      PatternExample(
        .kazakh, "Ректор Самат Досаев ынтымақтастықты нығайтуға ниет білдірді.",
        states: ["Самат Досаев: ынтымақтастықты нығайтуға"])
    ),
    (
      "a topic",
      PatternExample(
        .kazakh, "Ректор Самат Досаев жаңа жоба туралы айтты.", doesNotState: ["Самат Досаев: жаңа жоба"])
    ),
    (
      "a credit states nothing",
      PatternExample(
        .kazakh,
        "Министр Самат Досаев форумға қатысты, деп хабарлайды Kazinform.",
        doesNotState: ["Самат Досаев: форумға"])
    ),
    (
      "a line of dialogue without a verb, behind what somebody said",
      PatternExample(
        .kazakh,
        "Президент Самат Досаев кездесулердің тиімділігін дәлелдегенін айтты.\n– Қазір өңір маңызды кезеңін өткеріп жатыр. Бұл бәріміз үшін маңызды.\nКездесуге министрлер қатысты.",
        states: ["Самат Досаев: Қазір өңір маңызды кезеңін өткеріп жатыр. Бұл бәріміз үшін маңызды"])
    ),
    (
      "two lines of dialogue without a verb may be two people's",
      PatternExample(
        .kazakh,
        "Президент Самат Досаев кездесулердің тиімділігін дәлелдегенін айтты.\n– Қазір өңір маңызды кезеңін өткеріп жатыр.\n– Біз де осыны бірге күтіп отырмыз бәріміз.",
        doesNotState: ["Самат Досаев: Қазір", "Самат Досаев: Біз"])
    ),
  ]
}
