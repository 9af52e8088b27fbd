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
  ]
}
