internal import KorpuModel

/// Who works together with whom, where the word for it stands before both, or is a noun for one of them.
extension HungarianExamples {
  static let cooperationBefore = [
    PatternExample(
      .hungarian, "Szoros együttműködés alakult ki az Aral Egyetem és a Duna Egyetem között.",
      states: ["Aral Egyetem → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Az együttműködés Magyarország és Kazahsztán között erősödik.", states: ["HU → KZ"]),
    PatternExample(
      .hungarian, "Több együttműködés is megvalósult Magyarország és Türkmenisztán között.", states: ["HU → TM"]),
    PatternExample(
      .hungarian, "Megállapodás jött létre az Aral Egyetem és a Duna Egyetem között.",
      states: ["Aral Egyetem → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Vita van Magyarország és Kazahsztán között.", doesNotState: ["HU → KZ"]),
    PatternExample(
      .hungarian, "A megállapodás szerint járat indul Magyarország és Kazahsztán között.",
      doesNotState: ["HU → KZ"]),
    PatternExample(
      .hungarian, "Az együttműködés keretében Magyarország és Kazahsztán között vonat jár.",
      doesNotState: ["HU → KZ"]),
    PatternExample(
      .hungarian, "Megállapodás Magyarország és Kazahsztán között nem született.", doesNotState: ["HU → KZ"]),
  ]

  static let partners = [
    PatternExample(
      .hungarian, "Az Aral Egyetem a Duna Egyetem partnere.", states: ["Aral Egyetem → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem partnere a Duna Egyetemnek.", states: ["Aral Egyetem → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem rektora a Volga Egyetemmel kötött megállapodásról is beszélt.",
      states: ["Aral Egyetem → Volga Egyetem"]),
    PatternExample(
      .hungarian,
      "Az Aral Egyetem vezetői tárgyaltak. A Volga Egyetemmel tavaly kötött megállapodásról is szó volt.",
      states: ["Aral Egyetem → Volga Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter partnere, a Duna Egyetem rektora az Aral Egyetemen járt.",
      doesNotState: ["Aral Egyetem → Duna Egyetem", "Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem nem partnere a Duna Egyetemnek.", doesNotState: ["Aral Egyetem → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem diákjai a Volga Egyetemmel szemben álló házban laknak.",
      doesNotState: ["Aral Egyetem → Volga Egyetem"]),
  ]

  static let severalSigners = [
    PatternExample(
      .hungarian,
      "Az Aral Egyetem, a Duna Egyetem és a Tisza Egyetem együttműködési megállapodást kötött.",
      states: ["Aral Egyetem → Duna Egyetem", "Aral Egyetem → Tisza Egyetem", "Duna Egyetem → Tisza Egyetem"]),
    PatternExample(
      .hungarian,
      "Kovács Péter külügyminiszter Asztanában együttműködési megállapodást írt alá Serik Omarovval, Üzbegisztán vízügyi miniszterével. Magyarország örül.",
      states: ["HU → UZ"]),
  ]
}
