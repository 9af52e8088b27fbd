internal import KorpuModel

extension TurkicExamples {
  /// A school or a museum stands in the country that the words before it tell.
  static let grounds = [
    PatternExample(
      .kyrgyz, "Түштүк Кореядагы Алтын Көпүрө улуттук университетинин ректору Бакыт Асанов келди.",
      states: ["Алтын Көпүрө улуттук университети → KR"]),
    PatternExample(
      .kazakh, "Түркиядағы Жасыл Алқап университетінің ректоры Самат Досаев келді.",
      states: ["Жасыл Алқап университеті → TR"]),
    PatternExample(
      .uzbek, "Turkiyadagi Yashil Vodiy universiteti rektori Anvar Sodiqov keldi.",
      states: ["Yashil Vodiy universiteti → TR"]),
    PatternExample(
      .azerbaijani, "Türkiyənin aparıcı universitetlərindən biri olan Yaşıl Vadi Universitetinin rektoru gəlib.",
      states: ["Yaşıl Vadi Universiteti → TR"]),
    PatternExample(
      .turkish, "Azerbaycan'ın önde gelen üniversitelerinden Yeşil Vadi Üniversitesi ile protokol imzalandı.",
      states: ["Yeşil Vadi Üniversitesi → AZ"]),
    PatternExample(
      .uzbek, "Turkiyaning yetakchi universitetlaridan biri bo‘lgan Yashil Vodiy universiteti rektori keldi.",
      states: ["Yashil Vodiy universiteti → TR"]),
    PatternExample(
      .turkish,
      "Türkiye'den Yeşil Vadi Üniversitesi, Genç Kalemler Vakfı ile Bahar Derneği arasında protokol imzalandı.",
      states: ["Yeşil Vadi Üniversitesi → TR", "Genç Kalemler Vakfı → TR"], doesNotState: ["Bahar Derneği → TR"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz Türkiye'den Yeşil Vadi Üniversitesi'ne geldi.",
      doesNotState: ["Yeşil Vadi Üniversitesi → TR"]),
    PatternExample(
      .turkish, "Azerbaycan'ın önde gelen üniversitelerinden öğrenciler Yeşil Vadi Üniversitesi'ne geldi.",
      doesNotState: ["Yeşil Vadi Üniversitesi → AZ"]),
    PatternExample(
      .kyrgyz, "Казакстандагы Түркия элчилигинин кеңешчиси Бакыт Асанов келди.",
      doesNotState: ["Түркия элчилиги → KZ"]),
    PatternExample(
      .kyrgyz, "Казакстандагы ТИКАнын координатору Бакыт Асанов келди.", doesNotState: ["ТИКА → KZ"]),
    PatternExample(
      .kazakh, "Самат Досаев Түркияда «Жасыл Алқап» университетін ашты.",
      doesNotState: ["«Жасыл Алқап» университеті → TR"]),
  ]
}
