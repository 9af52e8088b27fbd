internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// How many words a secretariat is called by: «Genel Sekreterliği».
  private static let longestSecretariat = 2

  /// Joins «Bozkır Teşkilatı Genel Sekreterliği» to «Bozkır Teşkilatı»: the secretariat of a body that the article names without it is the
  /// body itself.
  ///
  /// - Complexity: O(mentions of bodies), where the article names any secretariat.
  mutating func joinSecretariats(in reading: TokenizedArticle) {
    guard reading.lexicon.language.family == .turkic else { return }
    let secretariats = lists.indices.filter { isSecretariat($0, in: reading) }
    guard !secretariats.isEmpty else { return }
    var owners: [String: Int] = [:]
    for index in lists.indices where !secretariats.contains(index) {
      for mention in lists[index] where mention.type.isOrganization {
        owners[NameKey(mention.name, in: reading.lexicon).text] = index
      }
    }
    for index in secretariats {
      let words = NameKey(lists[index][0].name, in: reading.lexicon).words
      let names = (1...Self.longestSecretariat).filter { $0 < words.count }.map { words.dropLast($0) }
      guard let owner = names.compactMap({ owners[$0.joined(separator: " ")] }).first else { continue }
      let ownName = lists[owner][0].name
      for mention in lists[index] { add(mention.named(ownName), to: owner) }
      empty(index)
    }
  }

  private func isSecretariat(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil,
      let last = first.tokens.last
    else { return false }
    return first.tokens.count > 1 && reading.isForm(last, of: .secretariat)
  }
}

extension MentionCandidate {
  /// The same stretch of tokens, under the name of the whole.
  fileprivate func named(_ name: String) -> MentionCandidate {
    var mention = MentionCandidate(
      tokens: tokens, type: type, name: name, grammaticalCase: grammaticalCase, cases: cases, confidence: confidence,
      abbreviates: abbreviates, isTagged: isTagged)
    mention.printed = printed
    return mention
  }
}
