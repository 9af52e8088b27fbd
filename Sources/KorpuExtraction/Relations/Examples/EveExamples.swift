internal import KorpuModel

/// Gatherings that say only when something else was: «on the eve of the X Summit».
enum EveExamples {
  static let places = [
    PatternExample(
      .russian, "Серик Омаров выступил на Молодежном форуме, прошедшем в Баку накануне Водного саммита.",
      states: ["Молодежный форум → Баку"], doesNotState: ["Водный саммит → Баку"]),
    PatternExample(
      .english,
      "Serik Omarov spoke at the Young Leaders Forum, held in Baku on the eve of the planned Green Water Summit.",
      states: ["Young Leaders Forum → Baku"], doesNotState: ["Green Water Summit → Baku"]),
    PatternExample(
      .hungarian, "Az Ifjúsági Fórumot a Vízügyi Csúcstalálkozó előestéjén tartották Budapesten.",
      states: ["Ifjúsági Fórum → Budapest"], doesNotState: ["Vízügyi Csúcstalálkozó → Budapest"]),
  ]

  static let parts = [
    PatternExample(
      .russian, "Серик Омаров выступил на Молодежном форуме, прошедшем в Баку накануне Водного саммита.",
      doesNotState: ["Водный саммит → Молодежный форум", "Молодежный форум → Водный саммит"])
  ]

  static let floors = [
    PatternExample(
      .english, "Serik Omarov spoke in Bishkek about preparations for the Turkic Water Forum, due in Baku in June.",
      doesNotState: ["Serik Omarov → Turkic Water Forum"])
  ]

  static let attendance = [
    PatternExample(
      .english, "The event, held on the eve of the planned Green Water Summit, was attended by Serik Omarov.",
      doesNotState: ["Serik Omarov → Green Water Summit"])
  ]
}
