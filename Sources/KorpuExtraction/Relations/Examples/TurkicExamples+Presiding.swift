internal import KorpuModel

extension TurkicExamples {
  /// Who presides over a gathering, told in a participle before the name.
  static let presiding = [
    PatternExample(
      .kyrgyz, "Бишкекте министр Бакыт Асановдун төрагалыгы астында «Алтын көпүрө» форуму өттү.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте министр Бакыт Асановдун китеби жөнүндө «Алтын көпүрө» форуму өттү.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Foruma sədrlik edən Anar Quliyev gündəliyi oxuyub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Birliyə sədrlik edən Anar Quliyev kitab yazıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Foruma sədrlik etməyən Anar Quliyev kitab yazıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Who is named besides others, and as what they are there.
  static let besides = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda İran və Türkmənistanla yanaşı Gürcüstan da müşahidəçi qismində iştirak edib.",
      states: ["IR → Türk Gəncləri Forumu", "TM → Türk Gəncləri Forumu", "GE → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Gürcüstanla sərhəddə yaşayan gənclər iştirak edib.",
      doesNotState: ["GE → Türk Gəncləri Forumu"]),
  ]

  /// Several who share their thoughts in a report on a gathering.
  static let thoughtsOfSeveral = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Anar Quliyev və səfir Kenan Aydemir layihələr barədə fikirlərini bölüşüblər.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Anar Quliyev jurnalistlərə fikirlərini bildirib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Bodies with a short name in brackets in a list of partners or of those who met.
  static let bracketedPartners = [
    PatternExample(
      .azerbaijani, "Arzu Agentliyi Bulud Fondu (BF) və Günəş Şurası (GŞ) ilə əməkdaşlığa dair memorandum imzalayıb.",
      states: ["Arzu Agentliyi → Bulud Fondu", "Arzu Agentliyi → Günəş Şurası"],
      doesNotState: ["Bulud Fondu → Günəş Şurası"])
  ]
}
