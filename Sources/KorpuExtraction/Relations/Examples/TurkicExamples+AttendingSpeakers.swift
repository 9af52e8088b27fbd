internal import KorpuModel

extension TurkicExamples {
  /// Those who attend as speakers.
  static let attendingSpeakers = [
    PatternExample(
      .turkish,
      "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Panele konuşmacı olarak Prof. Dr. Leyla Korkmaz, şair Kenan Aydemir ve Kemal Yurtsever katıldı.",
      states: [
        "Leyla Korkmaz → \"Yeşil Vadi\" paneli", "Kenan Aydemir → \"Yeşil Vadi\" paneli",
        "Kemal Yurtsever → \"Yeşil Vadi\" paneli",
      ]),
    PatternExample(
      .turkish, "\"Yeşil Vadi\" paneline Leyla Korkmaz ve Kenan Aydemir konuşmacı olarak katıldı.",
      states: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli", "Kenan Aydemir → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .turkish, "\"Yeşil Vadi\" paneline konuşmacı olarak Leyla Korkmaz, moderatör olarak Kenan Aydemir katıldı.",
      states: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli"], doesNotState: ["Kenan Aydemir → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .turkish, "\"Yeşil Vadi\" paneline izleyici olarak Leyla Korkmaz katıldı.",
      doesNotState: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форумуна баяндамачы катары Бакыт Асанов жана Кемал Айдемир катышты.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму", "Кемал Айдемир → «Алтын көпүрө» форуму"]),
  ]

  /// People whom «and» joins as hosts, posts between them.
  static let personsAsHosts = [
    PatternExample(
      .turkish, "Yeşil Vadi Forumu, vali Leyla Korkmaz ve rektör Kenan Aydemir'in ev sahipliğinde düzenlendi.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu", "Kenan Aydemir → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Vali Leyla Korkmaz, rektör Kenan Aydemir'in ev sahipliğinde düzenlenen Yeşil Vadi Forumuna katıldı.",
      states: ["Kenan Aydemir → Yeşil Vadi Forumu"], doesNotState: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Deniz Vakfı ve Altay Derneği'nin girişimleriyle gerçekleştirilen Yeşil Vadi Forumu başladı.",
      states: ["Deniz Vakfı → Yeşil Vadi Forumu", "Altay Derneği → Yeşil Vadi Forumu"]),
  ]

  /// Who did something else, in a sentence of what was held.
  static let agentsOfOtherVerbs = [
    PatternExample(
      .turkish, "Altay Derneği tarafından onarılan Bahar Okulu'nun açılış töreni yapıldı.",
      doesNotState: ["Altay Derneği → Bahar Okulu'nun açılış töreni"]),
    PatternExample(
      .turkish, "Altay Derneği tarafından düzenlenen Yeşil Vadi Forumu yapıldı.",
      states: ["Altay Derneği → Yeşil Vadi Forumu"]),
  ]

  /// Who is told of only for what is theirs is not among those who attend.
  static let attendanceBesideOwners = [
    PatternExample(
      .turkish,
      "Vali Leyla Korkmaz ve rektör Kenan Aydemir'in ev sahipliğinde düzenlenen Yeşil Vadi Forumuna Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Yeşil Vadi Forumu"], doesNotState: ["Leyla Korkmaz → Yeşil Vadi Forumu"])
  ]

  /// A ceremony that has no name, and with which a sentence begins that says who was there.
  static let attendanceOfCeremonies = [
    PatternExample(
      .turkish,
      "Devir teslim töreni, vali Leyla Korkmaz ve rektör Kenan Aydemir'in katılımıyla Bursa'da gerçekleştirildi.",
      states: ["Leyla Korkmaz → Devir teslim töreni", "Kenan Aydemir → Devir teslim töreni"]),
    PatternExample(
      .turkish, "Program, vali Leyla Korkmaz'ın katılımıyla Bursa'da gerçekleştirildi.",
      doesNotState: ["Leyla Korkmaz → Program"]),
  ]
}
