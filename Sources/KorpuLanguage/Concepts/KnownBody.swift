internal import KorpuModel

/// What a well-known abbreviation stands for, as far as names in other languages say it: concepts, and names.
struct KnownBody: Sendable {
  enum Part: Sendable {
    case concepts([Concept])
    case name(NameWord)
  }

  let parts: [Part]

  /// - Parameter text: Names of concepts, countries as «@KZ», and after «=» names as Turkish spells them.
  init(_ text: String, concepts: Concepts) {
    parts = text.split(separator: " ").compactMap { word in
      if word.first == "=" { return NameWord(word.dropFirst(), in: .turkish).map(Part.name) }
      return concepts.concept(named: word).map { .concepts([$0]) }
    }
  }
}
