internal import KorpuLanguage
internal import KorpuModel

/// Reads posts that Hungarian writes in one word with the abbreviation of a body: «Halmos Péter | ENSZ-főtitkár», «az EU-biztossal».
struct UralicCompoundPost {
  let reading: TokenizedArticle

  struct Finding {
    /// The abbreviation as printed.
    let body: String
    let kind: OrganizationKind
    let roles: [Role]
    let title: String
    let form: NounForm
  }

  /// How many letters an abbreviation has at most.
  private static let longest = 6

  func finding(at index: Int) -> Finding? {
    guard reading.lexicon.language.family == .uralic, reading.isCapitalisedWord(index), !reading.isQuoted(index) else {
      return nil
    }
    let parts = reading.text(of: index..<index + 1).split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, (2...Self.longest).contains(parts[0].count), parts[0].allSatisfy(\.isUppercase),
      let kind = reading.lexicon.senses(of: reading.lexicon.folded(parts[0])).value(in: .knownBodies).flatMap(
        OrganizationKind.init)
    else { return nil }
    let post = reading.lexicon.senses(of: reading.lexicon.folded(parts[1]))
    guard let form = post.form(in: .roles), let value = post.value(in: .roles), let title = post.key(in: .roles) else {
      return nil
    }
    let roles = value.split(separator: " ").compactMap { Role(rawValue: String($0)) }
    return roles.isEmpty
      ? nil : Finding(body: parts[0], kind: kind, roles: roles, title: title, form: form)
  }

  /// The bodies of such posts.
  ///
  /// - Complexity: O(tokens).
  func bodies() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.tokens.indices.compactMap { index in
      finding(at: index).map {
        MentionCandidate(
          tokens: index..<index + 1, type: .organization($0.kind), name: $0.body, confidence: 0.9)
      }
    }
  }
}

extension UralicPositions {
  /// «X | ENSZ-főtitkár», «X volt | EU-biztos»
  func compound(_ person: LocatedMention) -> Position? {
    let next = person.tokens.upperBound
    let index = reading.isWord(next, .auxiliary) ? next + 1 : next
    guard reading.tokens.indices.contains(index), reading.sentence(of: next - 1).contains(index),
      let post = UralicCompoundPost(reading: reading).finding(at: index), post.form.possessor == nil,
      !post.form.isPlural, let body = scene.mention(startingAt: index, where: \.isOrganization),
      let first = post.roles.first
    else { return nil }
    let inAssembly = scene.isParliament(body.entity) ? post.roles.dropFirst().first : nil
    return Position(
      holder: body.entity, role: inAssembly ?? first, title: post.title, tokens: body.tokens, confidence: 0.9)
  }
}
