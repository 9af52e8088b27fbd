internal import KorpuModel

/// Sentences whose verbs have no subject of their own: who is meant stands before, or is called by a title.
extension HungarianExamples {
  static let meetingsOfSubjects = [
    PatternExample(
      .hungarian,
      "Kovács Péter házelnök Bakuba utazik. A házelnök megbeszélést folytat Serik Omarov külügyminiszterrel, majd Deniz Toprak, Törökország elnöke is fogadja.",
      states: ["Kovács Péter → Serik Omarov"], doesNotState: ["Deniz Toprak → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter megbeszélést folytatott Serik Omarovval, majd fogadta Askar Temirovot.",
      states: ["Kovács Péter → Serik Omarov", "Kovács Péter → Askar Temirov"]),
    PatternExample(
      .hungarian,
      "Kovács Péter külügyminiszter Asztanába utazott. Megbeszélést folytatott Serik Omarov miniszterrel.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian,
      "Kovács Péter Asztanába érkezett; megbeszélést folytatott Serik Omarov miniszterrel, Deniz Toprak miniszterrel, valamint találkozott az Aral Társaság vezetőivel.",
      states: ["Kovács Péter → Serik Omarov", "Kovács Péter → Deniz Toprak", "Kovács Péter → Aral Társaság"]),
    PatternExample(
      .hungarian,
      "Kovács Péter külügyminiszter Asztanába utazott. A külügyi tárca vezetője találkozott Serik Omarovval.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. A politikus találkozott Serik Omarovval.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter beszédet mondott. Elindult a vita. Találkoztak Serik Omarovval.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian,
      "Kovács Péter külügyminiszter Asztanába utazott. A külügyminiszter-helyettes találkozott Serik Omarovval.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. A csoport ajándékot hozott, és találkozott Serik Omarovval.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. Serik Omarovval a házigazda tárgyalt.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
  ]

  static let attendanceOfSubjects = [
    PatternExample(
      .hungarian, "Kovács Péter külügyminiszter Asztanába utazott. Részt vett a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter külügyminiszter Asztanába utazott. A miniszter részt vett a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter Bakuba utazott, ahol részt vett az Aral Szövetség ülésén.",
      states: ["Kovács Péter → Aral Szövetség ülése"]),
    PatternExample(
      .hungarian, "Kovács Péter beszámolt arról, hogy részt vett az Aral Szövetség közgyűlésén.",
      states: ["Kovács Péter → Aral Szövetség közgyűlése"]),
    PatternExample(
      .hungarian, "Kovács Péter megköszönte Serik Omarovnak, hogy részt vett az Aral Szövetség közgyűlésén.",
      doesNotState: ["Kovács Péter → Aral Szövetség közgyűlése"]),
    PatternExample(
      .hungarian, "Kovács Péter, aki részt vett a Duna Fiatalok Fórumán, fáradt volt.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter felesége, aki részt vett a Duna Fiatalok Fórumán, fáradt volt.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter cáfolta, hogy részt vett a Duna Fiatalok Fórumán.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter elmondta, hogy száz diák részt vett az Aral Szövetség közgyűlésén.",
      doesNotState: ["Kovács Péter → Aral Szövetség közgyűlése"]),
    PatternExample(
      .hungarian, "Kovács Péter fogadta a zenekart, amely részt vett az Aral Szövetség közgyűlésén.",
      doesNotState: ["Kovács Péter → Aral Szövetség közgyűlése"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. Az elnök tanácsadója részt vett a Duna Fiatalok Fórumán.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
  ]

  static let floors = [
    PatternExample(
      .hungarian,
      "Közölték, hogy novemberben megrendezik a Duna Tanács ülését. Halmos Péter üdvözölte, hogy a tervek haladnak.",
      doesNotState: ["Halmos Péter → Duna Tanács ülése"]),
    PatternExample(
      .hungarian, "Kovács Péter külügyminiszter Asztanába utazott. Felszólalt a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter külügyminiszter Asztanába utazott. A miniszter felszólalt a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter Bakuba utazott, ahol részt vett és felszólalt az Aral Szövetség ülésén.",
      states: ["Kovács Péter → Aral Szövetség ülése"]),
    PatternExample(
      .hungarian, "Kovács Péter a kereskedelemről beszélt a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter fejtette ki álláspontját a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. Felszólaltak a Duna Fiatalok Fórumán.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter a Duna Fiatalok Fórumán elhangzottakról beszélt.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter Asztanába utazott. Egy kazah diák felszólalt a Duna Fiatalok Fórumán.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
  ]
}
