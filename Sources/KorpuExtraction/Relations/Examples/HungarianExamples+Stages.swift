internal import KorpuModel

/// Gatherings at which somebody speaks, signs or is given something, to which somebody writes, and their places.
extension HungarianExamples {
  static let neighbours = [
    PatternExample(
      .hungarian, "Az Aral Szövetség 6. ülésén Budapesten beszédet mondott Kovács Péter.",
      states: ["Aral Szövetség 6. ülése → Budapest"]),
    PatternExample(
      .hungarian, "Kovács Péter Budapesten, az Aral Szövetség 6. ülésén beszédet mondott.",
      states: ["Aral Szövetség 6. ülése → Budapest"]),
    PatternExample(
      .hungarian, "Kovács Péter az Aral Szövetség 6. ülésén Budapesten írt alá megállapodást.",
      states: ["Aral Szövetség 6. ülése → Budapest"]),
    PatternExample(
      .hungarian, "Kovács Péter az Aral Szövetség 6. ülésén Budapesten élő diákokról beszélt.",
      doesNotState: ["Aral Szövetség 6. ülése → Budapest"]),
    PatternExample(
      .hungarian, "Az Aral Szövetség 6. ülésén Budapesten született Kovács Péter beszédet mondott.",
      doesNotState: ["Aral Szövetség 6. ülése → Budapest"]),
    PatternExample(
      .hungarian, "Kovács Péter Budapesten, az Aral Szövetség 6. ülésén elfogadott tervről beszélt.",
      doesNotState: ["Aral Szövetség 6. ülése → Budapest"]),
  ]

  static let acting = [
    PatternExample(
      .hungarian, "Az Aral Szövetség 6. ülésén szerződést írt alá Kovács Péter.",
      states: ["Kovács Péter → Aral Szövetség 6. ülése"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem és a Duna Egyetem az Aral Szövetség 6. ülésén írt alá szerződést.",
      states: ["Aral Egyetem → Aral Szövetség 6. ülése", "Duna Egyetem → Aral Szövetség 6. ülése"],
      doesNotState: ["Aral Szövetség → Aral Szövetség 6. ülése"]),
    PatternExample(
      .hungarian, "Kovács Péter vezette a küldöttséget a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter miniszter közölte, hogy hétfőn a Duna Fiatalok Fórumára utazik.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter miniszter közölte, hogy hétfőn száz diák a Duna Fiatalok Fórumára utazik.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter átvette a díjat a Duna Fiatalok Fórumán.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter a szerződést nem a Duna Fiatalok Fórumán írta alá.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter átvette a Duna Fiatalok Fórumán készült képet.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
  ]

  static let messages = [
    PatternExample(
      .hungarian, "Kovács Péter üzenetet küldött a Duna Fiatalok Fórumának.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter levelet intézett a Duna Fiatalok Fórumának résztvevőihez.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter üdvözölte a Duna Fiatalok Fórumának résztvevőit.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter üdvözölte a Duna Fiatalok Fórumának döntését.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter üdvözölte Serik Omarovot a Duna Fiatalok Fórumának vendégeként.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter levelet kapott a Duna Fiatalok Fórumának résztvevőitől.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
  ]
}
