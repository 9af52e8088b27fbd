internal import KorpuModel

extension TurkicExamples {
  /// Who is at home in a body that somebody visited, and receives or informs the guest.
  static let visitedHosts = [
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Azərbaycan Arzu Şurasında olub. Arzu Şurasının sədri Anar Quliyev qonağa qurumun işi barədə məlumat verib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Şurasını ziyarət edib. Qonağı Arzu Şurasının sədri Anar Quliyev qarşılayıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Şurasında olub. Bulud Fondunun sədri Anar Quliyev qonağa muzey barədə məlumat verib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Şurasında olub. Arzu Şurasının sədri Anar Quliyev qəzetə işi barədə məlumat verib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Bakıda olub. Arzu Şurasının sədri Anar Quliyev qonaqlara qurumun işi barədə məlumat verib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Universitetində olub. Qonağı salamlayan rektor Anar Quliyev əlaqələrdən danışıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Universitetində olub. Qonaqlara muzey haqqında məlumat verən nazir Anar Quliyev gedib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Arzu Universitetində olub, Arzu Universitetinin rektoru Anar Quliyev qonağa məlumat verib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Arzu Universitetində səfir Kenan Aydemirlə görüş keçirilib. Görüşdə rektor Anar Quliyev universitet haqqında məlumat verib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Arzu Universitetində səfir Kenan Aydemirlə görüş keçirilib. Dərsdə rektor Anar Quliyev muzey haqqında məlumat verib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish,
      "Büyükelçi Kenan Aydemir Bulut Vakfını ziyaret etti. Bulut Vakfı Başkanı Leyla Korkmaz konuğa vakıf hakkında bilgi verdi.",
      states: ["Leyla Korkmaz → Kenan Aydemir"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының ректоры Болат Омаров пен деканы Әсел Жүсіпова келді. Қонақтарды университет ректоры Самат Досаев қарсы алды.",
      states: ["Самат Досаев → Болат Омаров", "Самат Досаев → Әсел Жүсіпова"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының ректоры Болат Омаров бастаған делегация келді. Сапар аясында университет ректоры Самат Досаевпен кездесу өтті.",
      states: ["Самат Досаев → Болат Омаров"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының делегациясы келді. Оның құрамына ректор Болат Омаров, декан Әсел Жүсіпова кірді. Сапар аясында ректор Самат Досаевпен ресми кездесу өтті.",
      states: ["Самат Досаев → Болат Омаров", "Самат Досаев → Әсел Жүсіпова"],
      doesNotState: ["Болат Омаров → Әсел Жүсіпова"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының делегациясы келді. Оның құрамына ректор Болат Омаров кірді. Мұнай қорының директоры Самат Досаевпен кездесу өтті.",
      doesNotState: ["Самат Досаев → Болат Омаров"]),
    PatternExample(
      .kyrgyz,
      "Кечээ Алтай университетине Арал институтунун ректору Бакыт Асанов келди. Конокту университеттин ректору Гүлнара Токтоева тосуп алды.",
      states: ["Гүлнара Токтоева → Бакыт Асанов"]),
  ]
}
