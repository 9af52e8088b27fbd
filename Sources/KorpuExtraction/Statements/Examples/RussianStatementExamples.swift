internal import KorpuModel

extension StatementExamples {
  /// The forms of attribution in Russian.
  static let russian: [(form: String, example: PatternExample)] = [
    (
      "a line of dialogue that goes on after who speaks",
      PatternExample(
        .russian,
        "Встреча длилась час.\n— Торговля выросла вдвое, — отметил посол Игорь Петров. — Теперь очередь за культурой.",
        states: ["Игорь Петров: Торговля выросла вдвое, — отметил посол Игорь Петров. — Теперь очередь за культурой"])
    ),
    (
      "a pronoun in the sentence of who is of the other gender",
      PatternExample(
        .russian,
        "Анна Белова встретилась с Игорем Петровым, и он сообщил, что договор готов.",
        states: ["Игорь Петров: договор готов"], doesNotState: ["Анна Белова: "])
    ),
    (
      "a pronoun behind a post whose holder nobody names",
      PatternExample(
        .russian,
        "Посол Игорь Петров поблагодарил Анну Белову. Председатель парламента Кыргызстана отметил важность связей. Он высоко оценил, что договор готов.",
        doesNotState: ["Игорь Петров: договор готов"])
    ),
    (
      "words of greeting, with which several take the floor",
      PatternExample(
        .russian,
        "Со словами приветствия выступили посол Игорь Петров, председатель городского совета Пётр Белов и другие.",
        doesNotState: ["Игорь Петров: председатель городского совета Пётр Белов и другие"])
    ),
    (
      "a colon, and a line of dialogue in the next paragraph",
      PatternExample(
        .russian,
        "Встреча длилась три часа. Посол Игорь Петров отметил:\n— Торговля выросла вдвое за этот год.",
        states: ["Игорь Петров: Торговля выросла вдвое за этот год"])
    ),
    (
      "a name and a colon, without a verb",
      PatternExample(
        .russian,
        "Встреча длилась три часа. Игорь Петров, министр торговли: «Порт готов принять каждое судно».",
        states: ["Игорь Петров: Порт готов принять каждое судно"])
    ),
    (
      "a quotation of two paragraphs, announced",
      PatternExample(
        .russian,
        "Министр Игорь Петров сказал: «Горы столетиями соединяют наши народы.\nОни никогда нас не разделяли».\nПотом был "
          + "концерт.",
        states: [
          "Игорь Петров: Горы столетиями соединяют наши народы.\nОни никогда нас не разделяли"
        ])
    ),
    (
      "a quotation of two paragraphs, and its speaker behind it",
      PatternExample(
        .russian,
        "Министр Игорь Петров выступил.\n«Горы столетиями соединяют наши народы.\nОни никогда нас не разделяли», — сказал он.",
        states: [
          "Игорь Петров: Горы столетиями соединяют наши народы.\nОни никогда нас не разделяли"
        ])
    ),
    (
      "a quotation in each paragraph, announced once",
      PatternExample(
        .russian, "Министр Игорь Петров отметил:\n«Горы соединяют наши народы».\n«Они никогда нас не разделяли».",
        states: ["Игорь Петров: Горы соединяют наши народы", "Игорь Петров: Они никогда нас не разделяли"])
    ),
    (
      "a quotation and a clause of a second verb",
      PatternExample(
        .russian, "«Порт готов принять каждое судно», — заявил Игорь Петров, добавив, что торговля вырастет.",
        states: ["Игорь Петров: Порт готов принять каждое судно", "Игорь Петров: торговля вырастет"])
    ),
    (
      "a pronoun that the gender tells apart",
      PatternExample(
        .russian,
        "Директор фонда Анна Белова встретилась с министром Игорем Петровым. Он сообщил, что договор готов. Она отметила, "
          + "что фонд растёт.",
        states: ["Игорь Петров: договор готов", "Анна Белова: фонд растёт"],
        doesNotState: ["Анна Белова: договор готов"])
    ),
    (
      "a pronoun after a quotation, of the second of two",
      PatternExample(
        .russian, "Выступили Анна Белова и Игорь Петров. «Договор уже готов», — сказал он.",
        states: ["Игорь Петров: Договор уже готов"], doesNotState: ["Анна Белова: Договор уже готов"])
    ),
    (
      "a verb before an initial and a surname",
      PatternExample(
        .russian, "Гостей встретила ректор Айгуль Серикова. «Мы открываем школу», - сказала А.Серикова.",
        states: ["Айгуль Серикова: Мы открываем школу"])
    ),
    (
      "a clause after «что»",
      PatternExample(
        .russian, "Ректор Аскар Темиров отметил, что проект начнется осенью.",
        states: ["Аскар Темиров: проект начнется осенью"])
    ),
    (
      "two verbs, two contents",
      PatternExample(
        .russian, "Ректор Аскар Темиров подчеркнул важность проекта и отметил, что средства есть.",
        states: ["Аскар Темиров: важность проекта", "Аскар Темиров: средства есть"])
    ),
    (
      "an attribution within the quotation marks",
      PatternExample(
        .russian, "«Дети выросли у моря, — вспоминает ректор Аскар Темиров. — Море их учит».",
        states: ["Аскар Темиров: Дети выросли у моря, — вспоминает ректор Аскар Темиров. — Море их учит"])
    ),
    (
      "a quotation, then a sentence of somebody else",
      PatternExample(
        .russian,
        "«Море у нас общее», — сказал ректор Аскар Темиров. Посол Дениз Топрак сообщил, что порт откроется осенью.",
        states: ["Аскар Темиров: Море у нас общее", "Дениз Топрак: порт откроется осенью"],
        doesNotState: ["Дениз Топрак: Море у нас общее"])
    ),
    (
      "readiness told of with «о»",
      PatternExample(
        .russian, "Ректор Аскар Темиров сообщил о готовности принимать гостей.",
        states: ["Аскар Темиров: готовности принимать гостей"])
    ),
    (
      "a sentence that the next attributes",
      PatternExample(
        .russian, "Проект начнется осенью. Об этом сообщил пресс-секретарь министра Аскар Темиров.",
        states: ["Аскар Темиров: Проект начнется осенью"])
    ),
    (
      "a sentence that the next attributes, behind its dateline",
      PatternExample(
        .russian, "БАКУ /Трибуна/ - Проект начнется осенью. Об этом сообщил министр Аскар Темиров.",
        states: ["Аскар Темиров: Проект начнется осенью"])
    ),
    (
      "a sentence after a colon, without quotation marks",
      PatternExample(
        .russian, "Министр Аскар Темиров подчеркнул: работа идёт в срок.",
        states: ["Аскар Темиров: работа идёт в срок"])
    ),
    (
      "a list after a colon states nothing",
      PatternExample(
        .russian, "Министр Аскар Темиров отметил: школа, дорога, мост.",
        doesNotState: ["Аскар Темиров: школа, дорога, мост"])
    ),
    (
      "«as X said»",
      PatternExample(
        .russian, "Как отметил ректор Аскар Темиров, проект начнется осенью.",
        states: ["Аскар Темиров: проект начнется осенью"])
    ),
    (
      "«in the words of»",
      PatternExample(
        .russian, "По словам ректора Аскара Темирова, проект начнется осенью. По его мнению, средств хватит всем.",
        states: ["Аскар Темиров: проект начнется осенью", "Аскар Темиров: средств хватит всем"])
    ),
    (
      "a quotation before the verb",
      PatternExample(
        .russian, "«Мы рады гостям, и вода есть», – сказал ректор Аскар Темиров.",
        states: ["Аскар Темиров: Мы рады гостям, и вода есть"])
    ),
    (
      "a pronoun, and an attribution within the sentence",
      PatternExample(
        .russian,
        "Ректор Аскар Темиров сообщил, что проект начался. В этих условиях, подчеркнул он, вода нужна всем жителям.",
        states: [
          "Аскар Темиров: проект начался", "Аскар Темиров: В этих условиях, подчеркнул он, вода нужна всем жителям",
        ])
    ),
    (
      "a position alone",
      PatternExample(
        .russian,
        "Министр культуры Узбекистана Дильшод Рахимов прибыл в город. Министр предложил создать фонд для молодых ученых.",
        states: ["Дильшод Рахимов: создать фонд для молодых ученых"])
    ),
    (
      "an office that means whom the article names as head of a country, or names alone without a position",
      PatternExample(
        .russian,
        "Глава Казахстана Аскар Темиров принял гостей. Президент отметил, что порт откроется осенью.",
        states: ["Аскар Темиров: порт откроется осенью"])
    ),
    (
      "a speaker of parliament who was called its chair",
      PatternExample(
        .russian,
        "Гостей принял председатель Сената Казахстана Аскар Темиров. Спикер казахстанского парламента отметил, что порт откроется осенью.",
        states: ["Аскар Темиров: порт откроется осенью"])
    ),
    (
      "an attribution put into a clause",
      PatternExample(
        .russian,
        "В этих условиях, подчеркнул ректор Аскар Темиров, дети должны видеть такие моря, как Арал.",
        states: [
          "Аскар Темиров: В этих условиях, подчеркнул ректор Аскар Темиров, дети должны видеть такие моря, как Арал"
        ])
    ),
    (
      "a view within what another says is theirs",
      PatternExample(
        .russian,
        "Аскар Темиров отметил, что школа новая. Дениз Топрак подчеркнул, что она нужна, так как, по его мнению, детей много.",
        states: ["Дениз Топрак: она нужна, так как, по его мнению, детей много"],
        doesNotState: ["Аскар Темиров: Дениз Топрак подчеркнул"])
    ),
    (
      "a quotation that closes with the name in it",
      PatternExample(
        .russian,
        "«Мы рады гостям фонда «Арал», – сказала ректор Алия Серикова.",
        states: ["Алия Серикова: Мы рады гостям фонда «Арал"])
    ),
    (
      "what a speaker does meanwhile, between the verb and who speaks",
      PatternExample(
        .russian,
        "Гости собрались в музее.\n— Порт готов принять каждое судно, — отметила, приветствуя гостей, ректор Алия Серикова.",
        states: ["Алия Серикова: Порт готов принять каждое судно"])
    ),
    (
      "a sentence that the next attributes, a medium between",
      PatternExample(
        .russian,
        "Проект начнется осенью. Об этом, как передает «Вестник», заявил министр Аскар Темиров.",
        states: ["Аскар Темиров: Проект начнется осенью"], doesNotState: ["Аскар Темиров: Об этом"])
    ),
    (
      "two posts between the verb and who speaks",
      PatternExample(
        .russian,
        "«Мы рады гостям города», – рассказал журналистам заместитель директора музея, председатель фонда «Арал» Аскар Темиров.",
        states: ["Аскар Темиров: Мы рады гостям города"])
    ),
    (
      "the head of a region, called so again",
      PatternExample(
        .russian,
        "Глава Якутии Аскар Темиров прибыл в Баку.\n«Порт готов принять каждое судно», – сказал глава Якутии.",
        states: ["Аскар Темиров: Порт готов принять каждое судно"])
    ),
    (
      "a caption of two lines above a quotation",
      PatternExample(
        .russian,
        "В Баку открыли порт.\nАскар Темиров\nдиректор фонда «Арал»\n«Порт готов принять каждое судно».",
        states: ["Аскар Темиров: Порт готов принять каждое судно"])
    ),
    (
      "titles between a verb and a name",
      PatternExample(
        .russian,
        "«Порт готов», – сказал директор фонда «Арал», профессор, народный артист Казахстана Аскар Темиров.",
        states: ["Аскар Темиров: Порт готов"])
    ),
    (
      "many who took the floor, and a pronoun that means them",
      PatternExample(
        .russian,
        "Выступили ректор Аскар Темиров и поэт Дениз Топрак. Они подчеркнули, что порт готов.",
        states: ["Аскар Темиров: порт готов", "Дениз Топрак: порт готов"])
    ),
    (
      "who only took the floor, and a pronoun of many, say nothing",
      PatternExample(
        .russian,
        "На форуме «Степь», прошедшем в Баку, выступил Аскар Темиров. Приехали гости. Они подчеркнули важность порта.",
        doesNotState: ["Аскар Темиров: На форуме", "Аскар Темиров: важность порта"])
    ),
    (
      "courtesy, a topic and what a medium tells state nothing",
      PatternExample(
        .russian,
        "Как сообщает «Вестник», ректор Аскар Темиров поздравил гостей. Ректор Аскар Темиров рассказал о проекте.",
        doesNotState: [
          "Аскар Темиров: гостей", "Аскар Темиров: о проекте", "Аскар Темиров: ректор Аскар Темиров поздравил",
        ])
    ),
    (
      "what a speech is called is nothing that anybody says",
      PatternExample(
        .russian,
        "Об этом заявил ректор Анар Кулиев на конференции на тему: «Вода и степь в эпоху больших перемен» с участием гостей.",
        doesNotState: ["Анар Кулиев: Вода"])
    ),
  ]
}
