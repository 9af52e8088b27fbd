internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins “Dalaneft” ASC to “Dalaneft” şirkəti, «Шоола» командасы to «Шоола» клубу: in Turkic languages one quoted name with another
  /// type word of the same kind, where either is what any firm or club may be called, or the form of a company.
  mutating func joinFirmsByForm(in reading: TokenizedArticle) {
    guard reading.lexicon.language.family == .turkic else { return }
    var named: [String: [(index: Int, isLoose: Bool)]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, let type = Self.typeWord(of: first, in: reading) else { continue }
      let isLoose = Self.isLoose(type.head, in: reading)
      let others = named[type.name, default: []]
      let same = others.first { (isLoose || $0.isLoose) && lists[$0.index].first?.type == first.type }
      guard let same else {
        named[type.name, default: []].append((index, isLoose))
        continue
      }
      move(index, to: same.index)
    }
  }

  /// The folded quotation with which the name of a body begins, and the type word that ends it.
  private static func typeWord(
    of body: MentionCandidate, in reading: TokenizedArticle
  ) -> (name: String, head: Int)? {
    let (opening, last) = (body.tokens.lowerBound, body.tokens.upperBound - 1)
    guard body.type.isOrganization, body.abbreviates == nil, reading.tokens[opening].kind == .openingQuote,
      let closing = reading.closingQuote(from: opening), closing < last, closing > opening + 1
    else { return nil }
    return (NameKey(reading.text(of: opening + 1..<closing), in: reading.lexicon).text, last)
  }

  /// «şirkəti», «ASC», «командасы»: what says nothing of its own.
  private static func isLoose(_ head: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[head].isAbbreviation || reading.isForm(head, of: [.firm, .team])
  }
}
