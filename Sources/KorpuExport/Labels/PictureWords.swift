package import KorpuModel

/// What pictures say, for what is said beside them.
package enum PictureWords {
  /// «spoke at».
  package static func name(of kind: DiagramEdge.Kind, in language: Language) -> String {
    Phrases(language: language).name(of: kind)
  }

  /// «prime minister».
  package static func name(of role: Role, in language: Language) -> String {
    Phrases(language: language).name(of: role)
  }

  /// What kind of picture it is: «A network diagram».
  package static func description(in language: Language) -> String { Phrases(language: language).caption(.description) }

  /// What was not in an earlier picture: «new».
  package static func new(in language: Language) -> String { Phrases(language: language).caption(.new) }

  /// That a country is the publisher's, and none that an article states.
  package static func assumed(in language: Language) -> String { Phrases(language: language).caption(.assumed) }

  /// How much is not shown: «… and 3 more».
  package static func more(_ count: Int, in language: Language) -> String { Phrases(language: language).more(count) }
}
