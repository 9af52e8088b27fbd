internal import KorpuLanguage
internal import KorpuModel

/// Says in words why something was found: which pattern, which rows of tables, on which words.
struct Explainer {
  let scene: Scene

  private var rows: TableRows { TableRows(reading: scene.reading) }

  func reason(for mention: MentionCandidate) -> String {
    let kind = Self.kind(of: mention.type)
    let known = rows.text(of: mention.tokens, in: Self.tables(of: mention.type))
    let shape = mention.type.isPerson ? surname(in: mention.tokens) : ""
    let before = mention.type.isPerson ? position(before: mention.tokens.lowerBound) : ""
    let grounds = [
      known, shape, before, mention.abbreviates == nil ? "" : "an abbreviation that the article introduces",
      mention.isTagged ? "found by the tagger alone, whose weights are learned from marked names" : "",
    ]
    return ([kind] + grounds.filter { !$0.isEmpty }).joined(separator: "; ")
  }

  private static func kind(of type: EntityType) -> String {
    switch type {
    case .person: "the name of a person"
    case .organization: "the name of a body"
    case .country: "the name of a country"
    case .forum: "the name of a gathering"
    case .place: "a place where something is held"
    }
  }

  private static func tables(of type: EntityType) -> [LexicalTable] {
    switch type {
    case .person: [.givenNames, .honorifics]
    case .organization: [.bodies, .knownBodies, .countries, .demonyms]
    case .country: [.countries, .demonyms]
    case .forum: [.forums, .namedForums, .ordinals, .countries, .demonyms]
    case .place: [.cities, .bodies]
    }
  }

  private func surname(in tokens: Range<Int>) -> String {
    let words = tokens.filter { scene.reading.tokens[$0].kind == .word && scene.reading.words[$0].name.isSurname }
    return words.isEmpty
      ? "" : "ends as surnames do: " + words.map { scene.reading.text(of: $0..<$0 + 1) }.joined(separator: ", ")
  }

  private func position(before start: Int) -> String {
    guard start > 0, let role = RoleFinder(reading: scene.reading).role(endingBefore: start) else { return "" }
    return "after \(rows.text(of: role.tokens, in: [.roles]))"
  }

  /// The pattern, and the words of the evidence that tables of verbs, positions and grammar know.
  func reason(_ pattern: String, on tokens: Range<Int>) -> String {
    // A verb within a name, as in the foundation «Gələcək», is no reason.
    let besideNames = tokens.filter { scene.mention(covering: $0) { _ in true } == nil }
    let known = rows.text(of: besideNames, in: [.roles, .actVerbs, .speechVerbs])
    return known.isEmpty ? pattern : "\(pattern) \(known)"
  }

  func reason(for statement: StatementFinding) -> String {
    let form = statement.isDirect ? "A quotation that a speaker is named for." : "Words reported of a speaker."
    let known = rows.text(of: scene.reading.sentences[statement.attribution], in: [.speechVerbs])
    return known.isEmpty ? form : "\(form) \(known)"
  }
}
