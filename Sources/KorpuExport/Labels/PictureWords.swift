package import KorpuModel

/// What a finished picture says beside its labels.
package enum PictureWords {
  /// What kind of picture it is: «A network diagram».
  package static func description(in language: Language) -> String { Phrases(language: language).caption(.description) }

  /// What was not in an earlier picture: «new».
  package static func new(in language: Language) -> String { Phrases(language: language).caption(.new) }

  /// That a country is the publisher's, and none that an article states.
  package static func assumed(in language: Language) -> String { Phrases(language: language).caption(.assumed) }

  /// How much is not shown: «… and 3 more».
  package static func more(_ count: Int, in language: Language) -> String { Phrases(language: language).more(count) }
}
