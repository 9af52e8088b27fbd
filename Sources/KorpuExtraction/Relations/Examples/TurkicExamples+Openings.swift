internal import KorpuModel

extension TurkicExamples {
  /// Who opens a gathering, by a verb that leans on what they do next, or by the speech that they give.
  static let openings = [
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Maslahaty açyp, Altaý uniwersitetiniň rektory Aman Ataýew myhmanlary gutlady.",
      states: ["Aman Ataýew → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Maslahaty açmak bilen, Altaý uniwersitetiniň rektory Aman Ataýew myhmanlary gutlady.",
      states: ["Aman Ataýew → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Maslahatda açylyş sözi rektor Aman Ataýew sözledi.",
      states: ["Aman Ataýew → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Maslahat professor Aman Ataýewiň, Kemal Orazowyň we beýleki alymlaryň çykyşlary bilen dowam etdi.",
      states: ["Aman Ataýew → Ýaşyl Dere", "Kemal Orazow → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Altaý uniwersiteti «Ýaşyl Dere» atly ylmy maslahaty geçirdi. Ylmy maslahaty rektor Aman Ataýew açyp, soňra Kemal Orazow söz sözledi.",
      states: ["Aman Ataýew → Ýaşyl Dere", "Kemal Orazow → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maliýe maslahatynda Altaý uniwersitetiniň rektory Aman Ataýew çykyş etdi.",
      states: ["Aman Ataýew → Maliýe maslahaty"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Altaý uniwersitetiniň rektory Aman Ataýewiň çykyşynda gazanylan üstünlikler nygtaldy.",
      states: ["Aman Ataýew → Ýaşyl Dere"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Жашыл өрөөн» форуму өттү. Форумду ачып, ректор Бакыт Асанов конокторду куттуктады.",
      states: ["Бакыт Асанов → «Жашыл өрөөн» форуму"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Mekdebi açyp, rektor Aman Ataýew çagalary gutlady.",
      doesNotState: ["Aman Ataýew → Ýaşyl Dere"]),
  ]

  /// Gatherings of which a participle tells right behind the place.
  static let toldPlaces = [
    PatternExample(
      .kyrgyz, "Июнда «Жашыл өрөөн» форуму болот. Ал Ошто өтмөкчү.", states: ["«Жашыл өрөөн» форуму → Ош"]),
    PatternExample(
      .kyrgyz, "Июнда «Жашыл өрөөн» форуму болот. Ал эми Бакыт Асанов Ошто окуган.",
      doesNotState: ["«Жашыл өрөөн» форуму → Ош"]),
    PatternExample(
      .turkmen, "Altaý uniwersitetiniň mejlisler zalynda «Ýaşyl Dere» atly maslahat geçirildi.",
      states: ["Ýaşyl Dere → Altaý uniwersiteti"]),
    PatternExample(
      .uzbek, "Xorazm universitetining majlislar zalida «Yashil vodiy» anjumani bo‘lib o‘tdi.",
      states: ["«Yashil vodiy» anjumani → Xorazm universiteti"]),
    PatternExample(
      .kazakh, "Арал университетінің мәжіліс залында «Жасыл дала» форумы өтті.",
      states: ["«Жасыл дала» форумы → Арал университеті"]),
    PatternExample(
      .turkmen, "Altaý uniwersitetiniň rektory zalda boldy, «Ýaşyl Dere» atly maslahat geçirildi.",
      doesNotState: ["Ýaşyl Dere → Altaý uniwersiteti"]),
    PatternExample(
      .turkmen,
      "Altaý geňeşiniň ikinji mejlisiniň dowamynda Mary şäherinde forum guramak meselesi ara alnyp maslahatlaşyldy.",
      doesNotState: ["Altaý geňeşiniň ikinji mejlisi → Mary"]),
    PatternExample(
      .turkmen, "«Ýaşyl Dere» media forumy Maryda geçirildi.", states: ["«Ýaşyl Dere» media forumy → Mary"]),
    PatternExample(
      .turkmen, "Maryda geçirilen «Ýaşyl Dere» forumyndan soň kompaniýalar işe başlady.",
      states: ["«Ýaşyl Dere» forumy → Mary"]),
    PatternExample(
      .turkmen, "Aman Ataýew Maryda geçirilýän Ekinji Altaý maslahatynyň çäklerinde Ýaşlar forumyna gatnaşdy.",
      states: ["Ekinji Altaý maslahaty → Mary"]),
    PatternExample(
      .turkmen, "Maryda mekdep açan Aman Ataýew «Ýaşyl Dere» forumyndan soň Balkanabada geldi.",
      doesNotState: ["«Ýaşyl Dere» forumy → Mary"]),
  ]

  /// Sessions of parliaments, whose names end like those of gatherings.
  static let attendanceOfAssemblies = [
    PatternExample(
      .turkmen,
      "Türkmenistanyň Mejlisiniň nobatdaky maslahaty Aşgabatda geçirildi. Maslahata rektor Aman Ataýew gatnaşdy.",
      states: ["Aman Ataýew → Türkmenistanyň Mejlisiniň nobatdaky maslahaty"]),
    PatternExample(
      .turkmen,
      "Türkmen oba hojalyk uniwersitetiniň hem-de Altaý uniwersitetiniň ýolbaşçylary «Ýaşyl Dere» atly maslahata gatnaşdylar.",
      states: ["Türkmen oba hojalyk uniwersiteti → Ýaşyl Dere", "Altaý uniwersiteti → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maryda Altaý uniwersitetiniň we Ýaşyl Dere gaznasynyň wekilleriniň gatnaşmagynda «Ak bulut» atly maslahat geçirildi.",
      states: ["Altaý uniwersiteti → Ak bulut", "Ýaşyl Dere gaznasy → Ak bulut"]),
    PatternExample(
      .turkmen,
      "Maryda Altaý uniwersitetiniň uly binasynda alymlaryň gatnaşmagynda «Ak bulut» atly maslahat geçirildi.",
      doesNotState: ["Altaý uniwersiteti → Ak bulut"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Sahil Fondunun və Vadi Universitetinin nümayəndələrinin iştirakı ilə Bahar Forumu keçirilib.",
      states: ["Sahil Fondu → Bahar Forumu", "Vadi Universiteti → Bahar Forumu"]),
    PatternExample(
      .turkmen, "Maryda Aman Ataýewiň başlyklyk etmeginde «Ak bulut» atly maslahat geçirildi.",
      states: ["Aman Ataýew → Ak bulut"]),
    PatternExample(
      .turkmen,
      "Maryda «Ak bulut» atly maslahat geçirilýär. Oňa gatnaşmak üçin Türkiýäniň ilçisi Kemal Aksoý geldi.",
      states: ["Kemal Aksoý → Ak bulut"]),
    PatternExample(
      .turkmen,
      "Ekinji Altaý forumynyň işine Türkmenistanyň wekiliýeti gatnaşdy.", states: ["TM → Ekinji Altaý forumy"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Oňa gatnaşyjylaryň hatarynda Aman Ataýew we Kemal Orazow bar.",
      states: ["Aman Ataýew → Ýaşyl Dere", "Kemal Orazow → Ýaşyl Dere"]),
    PatternExample(
      .turkmen,
      "Maryda «Ýaşyl Dere» atly halkara maslahat geçirildi. Gatnaşmadyklaryň hatarynda Aman Ataýew bar.",
      doesNotState: ["Aman Ataýew → Ýaşyl Dere"]),
  ]
}
