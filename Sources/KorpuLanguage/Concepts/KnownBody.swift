internal import KorpuModel

/// What a well-known abbreviation stands for, as far as names in other languages say it: concepts, and names.
struct KnownBody: Sendable {
  enum Part: Sendable {
    case concepts([Concept])
    case name(NameWord)
  }

  let parts: [Part]
  /// The row of the table, by its first column.
  let row: String
  /// The one body in the world that it is; `nil` where many countries have one such.
  let body: String?

  /// - Parameters:
  ///   - text: Names of concepts, countries as «@KZ», and after «=» names as Turkish spells them.
  ///   - body: The one body that they name, if there is one.
  init(_ text: String, body: String?, concepts: Concepts) {
    row = text
    self.body = body
    parts = text.split(separator: " ").compactMap { word in
      if word.first == "=" { return NameWord(word.dropFirst(), in: .turkish).map(Part.name) }
      return concepts.concept(named: word).map { .concepts([$0]) }
    }
  }

  /// The concepts that none is composed of.
  var concepts: [Concept] {
    parts.flatMap { part -> [Concept] in
      if case .concepts(let concepts) = part { concepts.flatMap(Concepts.builtIn.parts) } else { [] }
    }
  }

  var names: [NameWord] {
    parts.compactMap { if case .name(let word) = $0 { word } else { nil } }
  }
}
