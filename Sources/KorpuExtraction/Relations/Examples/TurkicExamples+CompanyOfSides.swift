internal import KorpuModel

extension TurkicExamples {
  /// Who else was at talks, on the side that country and body tell.
  static let companyOfSides = [
    PatternExample(
      .azerbaijani,
      "Milli Məclisin sədri Leyla Abbasova Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Görüşdə iştirak edən Azərbaycanın xarici işlər naziri Anar Quliyev və səfir Kamran Bayramov fikirlərini bildiriblər.",
      states: ["Anar Quliyev → Kenan Aydemir"],
      doesNotState: ["Leyla Abbasova → Anar Quliyev", "Anar Quliyev → Kamran Bayramov"]),
    PatternExample(
      .turkish,
      "Kazakistan'ın Ankara Büyükelçisi Serik Omarov, Yayla Üniversitesi Rektörü Kemal Yurtsever ile bir araya geldi. Görüşmede Kuzey Vakfı Başkanı Deniz Toprak da hazır bulundu.",
      states: ["Deniz Toprak → Kemal Yurtsever"], doesNotState: ["Deniz Toprak → Serik Omarov"]),
    PatternExample(
      .turkish,
      "Özbekistan Ankara Büyükelçisi Rüstem Kerimov, Yayla Ticaret Odası'nı ziyaret ederek görüşmelerde bulundu. Toplantıya Yayla Sanayi Odası Başkanı Deniz Toprak ve Kemal Yurtsever katıldı.",
      states: ["Deniz Toprak → Rüstem Kerimov", "Kemal Yurtsever → Rüstem Kerimov"],
      doesNotState: ["Deniz Toprak → Kemal Yurtsever"]),
    PatternExample(
      .kazakh,
      "Министр Самат Досаев ұйым өкілдерімен кездесу өткізді. Іс-шара бүгін өтті. Кездесуге ғалым Айгүл Сейітова мен министрдің орынбасары Ержан Оспанов қатысты.",
      states: ["Самат Досаев → Айгүл Сейітова"], doesNotState: ["Самат Досаев → Ержан Оспанов"]),
    PatternExample(
      .kyrgyz,
      "«Жашыл өрөөн» фондунун төрагасы Асан Бейшеналиев Түркиянын соода министри Кемал Демир менен жолугушту. Жолугушууга Кыргызстандын элчиси Азамат Садыков да катышты.",
      states: ["Азамат Садыков → Кемал Демир"], doesNotState: ["Асан Бейшеналиев → Азамат Садыков"]),
  ]
}
