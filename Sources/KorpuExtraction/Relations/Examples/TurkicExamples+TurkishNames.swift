internal import KorpuModel

extension TurkicExamples {
  /// Names that Turkish marks or writes in a way of its own: «too» behind an apostrophe, surnames in «-ler», schools called after people
  /// with initials.
  static let attendantsAsWritten = [
    PatternExample(
      .turkish, "Bahar Forumu'na ünlü sanatçı Arslan Yurtsever'de iştirak etti.",
      states: ["Arslan Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu Bursa'da düzenlendi. Foruma Yeşil Vadi Derneği Başkanı Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Bahar Forumu"], doesNotState: ["Bursa → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu'na Meclis Başkanı Ziya Öztürkler katıldı.", states: ["Ziya Öztürkler → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu'na Prof. Dr. Fırat Kurtaşlı ile Sayın Arıpov Nazaralı katıldı.",
      states: ["Fırat Kurtaşlı → Bahar Forumu", "Arıpov Nazaralı → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu'na Sayın Büyükelçi Sabırkulı katıldı.",
      doesNotState: ["Büyükelçi Sabırkulı → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bahar Paneli'ne M. Temirov Edebiyat ve Sanat Enstitüsü Müdürü Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Bahar Paneli"], doesNotState: ["M. Temirov → Bahar Paneli"]),
    PatternExample(
      .turkish, "Bahar Forumu Bursa'da yapıldı. Önemli İsimler Forumda Bir Araya Geldi. Foruma Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Bahar Forumu"], doesNotState: ["Leyla Korkmaz → İsimler Forum"]),
  ]

  /// Posts behind an ordinal, under a head of state, of a country by its initials, and of the first of two countries.
  static let postsAsWritten = [
    PatternExample(
      .turkish, "Türkmenistan Ankara Büyükelçiliği 2. Kâtibi Aman Gurbanov konuştu.",
      states: ["Aman Gurbanov → Türkmenistan Ankara Büyükelçiliği"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği 3. Dönem Başkanı Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Yeşil Vadi Derneği"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Başkanı Yrd. Doç. Dr. Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği"]),
    PatternExample(
      .turkish, "T.C. Astana Büyükelçisi Kemal Yurtsever konuştu.", states: ["Kemal Yurtsever → TR"]),
    PatternExample(
      .turkish, "Azerbaycan Cumhurbaşkanı Şuşa Özel Temsilcisi Anar Quliyev konuştu.", states: ["Anar Quliyev → AZ"]),
    PatternExample(
      .turkish, "Azerbaycan Cumhurbaşkanı Yeşil Vadi Derneği Temsilcisi Anar Quliyev'i kabul etti.",
      doesNotState: ["Anar Quliyev → AZ"]),
    PatternExample(
      .turkish, "KKTC Azerbaycan Temsilcisi Büyükelçi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → XN"], doesNotState: ["Kemal Yurtsever → AZ"]),
    PatternExample(
      .turkish, "Bahar Forumu yapıldı. Forum’a Güzelyurt Belediye Başkanı Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Güzelyurt Belediyesi"]),
    PatternExample(
      .turkish,
      "Kemal Yurtsever, El Turan Üniversitesi'ne geldi. El-Turan Üniversitesi Rektörü Deniz Aksoy konuştu.",
      states: ["Deniz Aksoy → El Turan Üniversitesi"]),
  ]
}
