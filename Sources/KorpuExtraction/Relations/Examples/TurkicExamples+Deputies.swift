internal import KorpuModel

extension TurkicExamples {
  /// Deputies of a head whose field stands between, and lists in which a post is somebody else's.
  static let deputies = [
    PatternExample(
      .turkmen, "Altaý muzeýiniň direktorynyň ylmy işler boýunça orunbasary Aman Ataýew geldi.",
      states: ["Aman Ataýew → Altaý muzeýi"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Mejlisi maslahat geçirdi. Mejlisiň deputaty Aman Ataýew çykyş etdi.",
      states: ["Aman Ataýew → Türkmenistanyň Mejlisi"]),
    PatternExample(
      .turkmen, "BMG-niň Çagalar gaznasynyň Türkmenistandaky wekilhanasynyň ýolbaşçysy Aman Ataýew geldi.",
      states: ["Aman Ataýew → BMG-niň Çagalar gaznasynyň Türkmenistandaky wekilhanasy"],
      doesNotState: ["Aman Ataýew → Çagalar gaznasy"]),
    PatternExample(
      .turkmen, "Türkmenistanyň BMG-niň ýanyndaky hemişelik wekilhanasynyň ýolbaşçysy Aman Ataýew geldi.",
      doesNotState: ["Aman Ataýew → BMG"]),
    PatternExample(
      .turkmen, "Rektor Aman Ataýew Türkiýä saparynda bu ýurduň bilim ministri Kemal Aksoý bilen duşuşdy.",
      states: ["Kemal Aksoý → TR"], doesNotState: ["Aman Ataýew → TR"]),
    PatternExample(
      .turkmen, "Türkiýäniň Türkmenistandaky ilçisi T.Oral çykyş etdi.", states: ["T.Oral → TR"]),
    PatternExample(
      .turkmen, "Dabara Ýaşyl Dere gaznasynyň wekilleri, Türkiýäniň ilçisi Kemal Aksoý gatnaşdylar.",
      states: ["Kemal Aksoý → TR"], doesNotState: ["Kemal Aksoý → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .turkmen, "Dabara Ýaşyl Dere gaznasynyň wekilleri, professor Kemal Aksoý gatnaşdylar.",
      doesNotState: ["Kemal Aksoý → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .azerbaijani, "Tədbirdə Sahil Fondunun nümayəndələri, Türkiyənin səfiri Kenan Aydemir iştirak ediblər.",
      states: ["Kenan Aydemir → TR"], doesNotState: ["Kenan Aydemir → Sahil Fondu"]),
    PatternExample(
      .turkmen,
      "Türkmenistanyň Gruziýadaky ilçisi Aman Ataýew, Adatdan daşary we Doly ygtyýarly Ilçi Kemal Aksoý çykyş etdi.",
      states: ["Aman Ataýew → TM"], doesNotState: ["Kemal Aksoý → TM"]),
  ]

  /// Gatherings that a part of a body holds, and works that are shown under their own names.
  static let hostingParts = [
    PatternExample(
      .turkmen, "Ýaşlar forumy ÝUNESKO-nyň ylym bölümi tarapyndan guraldy.", states: ["ÝUNESKO → Ýaşlar forumy"]),
    PatternExample(
      .turkmen, "Ýaşlar forumy ÝUNESKO-nyň goldaýan talyplary tarapyndan guraldy.",
      doesNotState: ["ÝUNESKO → Ýaşlar forumy"]),
    PatternExample(
      .turkmen, "Ýaşlar forumy Altaý uniwersiteti hem Ýaşyl Dere gaznasy tarapyndan guraldy.",
      states: ["Altaý uniwersiteti → Ýaşlar forumy", "Ýaşyl Dere gaznasy → Ýaşlar forumy"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti Ýaşyl Dere gaznasy bilen hyzmatdaşlykda «Ak bulut» atly maslahat geçirdi.",
      states: ["Altaý uniwersiteti → Ak bulut", "Ýaşyl Dere gaznasy → Ak bulut"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti Ýaşyl Dere gaznasy bilen duşuşykda «Ak bulut» atly maslahat geçirdi.",
      doesNotState: ["Ýaşyl Dere gaznasy → Ak bulut"]),
    PatternExample(
      .turkmen, "Altaý uniwersitetiniň guramagynda «Ak bulut» atly kitap sergisi geçirildi.",
      states: ["Altaý uniwersiteti → Ak bulut"]),
    PatternExample(
      .turkmen, "Altaý uniwersitetiniň guramagynda “Ak bulut” atly kitabyň tanyşdyrylyş dabarasy geçirildi.",
      states: ["Altaý uniwersiteti → “Ak bulut” atly kitabyň tanyşdyrylyş dabarasy"]),
    PatternExample(
      .turkmen,
      "Altaý uniwersitetiniň guramagynda «Ak bulut» ady bilen aýdym-sazly, dabaraly maslahat geçirildi.",
      states: ["Altaý uniwersiteti → Ak bulut"]),
  ]
}
