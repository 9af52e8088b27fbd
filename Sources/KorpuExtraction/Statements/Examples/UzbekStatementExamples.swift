internal import KorpuModel

extension StatementExamples {
  /// Uzbek: lines of dialogue, «deb», pronouns after the verb.
  static let uzbek: [(form: String, example: PatternExample)] = [
    (
      "several who speak, and others whom nobody names",
      PatternExample(
        .uzbek,
        "Rektor Aziz Nurmatov, “Do‘stlik” jamg‘armasi raisi Murod Yoqubov va boshqalar bolalarga e’tibor qaratilayotganini ta’kidladi.",
        states: [
          "Aziz Nurmatov: bolalarga e’tibor qaratilayotganini", "Murod Yoqubov: bolalarga e’tibor qaratilayotganini",
        ])
    ),
    (
      "what stands behind the verb points at no earlier sentence",
      PatternExample(
        .uzbek,
        "Universitetda muzokara o‘tdi. Rektor Aziz Nurmatov takliflarini bildirdi va bu borada kelishib olindi.",
        doesNotState: ["Aziz Nurmatov: Universitetda muzokara o‘tdi"])
    ),
    (
      "a minister who tells the news",
      PatternExample(
        .uzbek,
        "Yangi elchi tayinlandi. Bu haqda tashqi ishlar vaziri Aziz Nurmatov xabar berdi.",
        states: ["Aziz Nurmatov: Yangi elchi tayinlandi"])
    ),
    (
      "as somebody stressed",
      PatternExample(
        .uzbek,
        "Rektor Aziz Nurmatov ta’kidlaganidek, universitetga yuz nafar talaba qabul qilinadi.",
        states: ["Aziz Nurmatov: universitetga yuz nafar talaba qabul qilinadi"])
    ),
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .uzbek,
        "“Tog‘lar bizni birlashtiradi, — dedi vazir Murod Yoqubov. — Ular ajratmaydi”.",
        states: ["Murod Yoqubov: Tog‘lar bizni birlashtiradi, — dedi vazir Murod Yoqubov. — Ular ajratmaydi"])
    ),
    (
      "a claim made a noun",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov hamkorlik muhimligini qayd etdi.",
        states: ["Anvar Sodiqov: hamkorlik muhimligini"])
    ),
    (
      "a line of dialogue",
      PatternExample(
        .uzbek,
        "Forum boshlandi.\n– Biz bu ishni davom ettiramiz. Yoshlar tayyor, – dedi rektor Anvar Sodiqov. – Vaqt oz.",
        states: ["Anvar Sodiqov: Biz bu ishni davom ettiramiz. Yoshlar tayyor, – dedi rektor Anvar Sodiqov. – Vaqt oz"],
        doesNotState: ["Anvar Sodiqov: Vaqt oz"])
    ),
    (
      "«deb» without quotation marks",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov hamkorlik kengayadi, deb ta'kidladi.",
        states: ["Anvar Sodiqov: hamkorlik kengayadi"])
    ),
    (
      "a name after «deb» is no speech",
      PatternExample(
        .uzbek,
        "Prezident Anvar Sodiqov Toshkentni “Yoshlar bosh shahri” deb e'lon qilish tashabbusi uchun minnatdorlik bildirdi.",
        doesNotState: ["Anvar Sodiqov: Yoshlar"])
    ),
    (
      "a pronoun at the head, and a name after it",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov hamkorlik zarurligini bildirdi. U turkiyalik rassom Gamze Aydin ko‘rgazmasi ochilishini aytdi.",
        states: ["Anvar Sodiqov: hamkorlik zarurligini"],
        doesNotState: ["Gamze Aydin: ko‘rgazmasi"])
    ),
    (
      "a pronoun after the verb, or after little words",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov forumda qatnashdi. “Biz bu ishni davom ettiramiz”, – dedi u. Shuningdek, u hamkorlik zarurligini bildirdi.",
        states: ["Anvar Sodiqov: Biz bu ishni davom ettiramiz", "Anvar Sodiqov: hamkorlik zarurligini"])
    ),
    (
      "a participle at the end is a predicate",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov loyiha muhimligini qayd etgan.",
        states: ["Anvar Sodiqov: loyiha muhimligini"])
    ),
    (
      "«in the words of» a position",
      PatternExample(
        .uzbek,
        "Forumda Senat raisi Anvar Sodiqov qatnashdi. Senat raisining so'zlariga ko'ra, aloqalar kengayib bormoqda.",
        states: ["Anvar Sodiqov: aloqalar kengayib bormoqda"])
    ),
    (
      "a viewpoint of two words",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqovning ma'lum qilishicha, loyiha kuzda boshlanadi.",
        states: ["Anvar Sodiqov: loyiha kuzda boshlanadi"])
    ),
    (
      "what somebody spoke of before",
      PatternExample(
        .uzbek,
        "Rektor Anvar Sodiqov safari haqida to'xtalar ekan, aloqalar o'rnatilganini alohida ta'kidladi.",
        states: ["Anvar Sodiqov: aloqalar o'rnatilganini"])
    ),
    (
      "by whom something was done is no subject",
      PatternExample(
        .uzbek,
        "Rahbarlar Prezident Anvar Sodiqov tomonidan ilgari surilgan tashabbuslarni qo'llab-quvvatlashini qayd etdi.",
        doesNotState: ["Anvar Sodiqov: ilgari", "Anvar Sodiqov: tomonidan"])
    ),
    (
      "Cyrillic",
      PatternExample(
        .uzbek,
        "Форум бошланди.\n– Биз бу ишни давом эттирамиз, – деди ректор Анвар Содиқов.",
        states: ["Анвар Содиқов: Биз бу ишни давом эттирамиз"])
    ),
    (
      "many without names, who say something of somebody",
      PatternExample(
        .uzbek,
        "Yig‘ilishda so‘zga chiqqanlar adib Anvar Mahmudov yoshlarga e’tibor qaratganini ta’kidladilar. Ishtirokchilar Botir Sodiqov ko‘p kitob yozganini aytishdi.",
        states: [], doesNotState: ["Anvar Mahmudov: ", "Botir Sodiqov: "])
    ),
    (
      "many who are named",
      PatternExample(
        .uzbek, "Ishtirokchilar Anvar Mahmudov va Botir Sodiqov loyiha muhimligini ta’kidladilar.",
        states: ["Anvar Mahmudov: loyiha muhimligini", "Botir Sodiqov: loyiha muhimligini"])
    ),
    (
      "an office without a name, in Cyrillic",
      PatternExample(
        .uzbek, "Бухорода форум очилди. Унга вазир Анвар Маҳмудов келди. Вазир лойиҳа муҳимлигини таъкидлади.",
        states: ["Анвар Маҳмудов: лойиҳа муҳимлигини"])
    ),
    (
      "a claim in the ablative",
      PatternExample(
        .uzbek, "Rektor Anvar Mahmudov mehmonlarni ko‘rib turganidan mamnunligini bildirdi.",
        states: ["Anvar Mahmudov: mehmonlarni ko‘rib turganidan"])
    ),
    (
      "a claim in the dative, and a mere topic",
      PatternExample(
        .uzbek,
        "Rektor Anvar Mahmudov takliflar muhim ekanligiga urg‘u berdi. Vazir Botir Sodiqov ta’lim masalalariga urg‘u berdi.",
        states: ["Anvar Mahmudov: takliflar muhim ekanligiga"], doesNotState: ["Botir Sodiqov: "])
    ),
    (
      "a body with a long name between the verb and who speaks",
      PatternExample(
        .uzbek,
        "— Uyda barcha shart-sharoitlar yaratildi, — deydi Prezident Administratsiyasi huzuridagi Axborot va ommaviy kommunikatsiyalar agentligi Qashqadaryo viloyati hududiy boshqarmasi boshlig'i Anvar Sodiqov.",
        states: ["Anvar Sodiqov: Uyda barcha shart-sharoitlar yaratildi"])
    ),
  ]
}
