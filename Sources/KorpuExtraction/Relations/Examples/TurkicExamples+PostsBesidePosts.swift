internal import KorpuModel

extension TurkicExamples {
  /// Two posts of one person, told one after the other, and posts of others beside them; who is dismissed, and whose
  /// post another tells of.
  static let postsBesidePosts = [
    PatternExample(
      .azerbaijani,
      "Tədbirdə \"Ümid\" Fondunun sədri, Türkiyə Respublikası Prezidenti yanında Bilik Şurasının üzvü Leyla Nəsirova iştirak edib.",
      states: [
        "Leyla Nəsirova → \"Ümid\" Fondu",
        "Leyla Nəsirova → Türkiyə Respublikası Prezidenti yanında Bilik Şurası",
      ]),
    PatternExample(
      .azerbaijani,
      "Konfransda Sahil Universitetinin prorektoru, Yaşıl Vadi Partiyasının Qadınlar Şurasının sədri Leyla Nəsirova iştirak edib.",
      states: ["Leyla Nəsirova → Sahil Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Tədbirdə Milli Məclisin deputatı, Ailə, qadın və uşaq məsələləri komitəsinin sədri Leyla Nəsirova iştirak edib.",
      states: ["Leyla Nəsirova → Milli Məclis: deputy"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Partiyasının Sədrinin müavini – aparatın rəhbəri Anar Quliyev məclisdə iştirak edib.",
      states: ["Anar Quliyev → Yaşıl Vadi Partiyası: deputyChair"]),
    PatternExample(
      .azerbaijani, "Azərbaycan Prezidentinin köməkçisi - Yaşıl Vadi Fondunun direktoru Anar Quliyev bunu bildirib.",
      states: ["Anar Quliyev → AZ: adviser", "Anar Quliyev → Yaşıl Vadi Fondu: director"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Fondunun rəhbəri Prezident Anar Quliyevin qayğısı sayəsində işlərin görüldüyünü bildirib.",
      doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycan mətbuatının yubileyi münasibətilə təbriklərini çatdıran səfir Kemal Aydemir çıxış edib.",
      doesNotState: ["Kemal Aydemir → AZ"]),
    PatternExample(
      .azerbaijani,
      "Baş katib Samir Orucov Ümid Fondunun nümayəndə heyətinin qəbuluna və heyətə göstərilən qonaqpərvərliyə görə sədr Kemal Aydemirə təşəkkür edib.",
      doesNotState: ["Kemal Aydemir → Ümid Fondu"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev təcrübəli diplomat olan Samir Orucovun Yaşıl Vadi Fondunun baş katibi kimi vəzifəyə təyinatı münasibətilə Türkiyə tərəfini təbrik edib.",
      states: ["Samir Orucov → Yaşıl Vadi Fondu"],
      doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani,
      "Anar Quliyev Azərbaycan Respublikasının Özbəkistan Respublikasında fövqəladə və səlahiyyətli səfiri vəzifəsindən geri çağırılıb.",
      states: ["Anar Quliyev → AZ: ambassador"]),
    PatternExample(
      .azerbaijani, "“Yaşıl Dağ”ın Mərkəzi Avropa bölgəsi üzrə prezidenti Samir Orucov gəlib.",
      doesNotState: ["Samir Orucov → “Yaşıl Dağ”ın Mərkəzi"]),
    PatternExample(
      .kazakh,
      "Жиынға Сарыарқа университетінің профессоры әрі Түркия Парламентінің вице-спикері Кемал Айдемир, «Жасыл алқап» қорының президенті және Жазушылар одағының мүшесі Самат Досаев қатысты.",
      states: [
        "Кемал Айдемир → Сарыарқа университеті", "Кемал Айдемир → Түркия Парламенті",
        "Самат Досаев → «Жасыл алқап» қоры", "Самат Досаев → Жазушылар одағы",
      ]),
    PatternExample(
      .uzbek,
      "“Yashil vodiy” jamg‘armasi raisi, taniqli shoir, Yozuvchilar uyushmasi a’zosi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → “Yashil vodiy” jamg‘armasi", "Anvar Mahmudov → Yozuvchilar uyushmasi"]),
    PatternExample(
      .kazakh,
      "«Жасыл алқап» қорының үйлестірушісі және тарих ғылымдарының докторы Самат Досаев сөйледі.",
      states: ["Самат Досаев → «Жасыл алқап» қоры"]),
  ]
}
