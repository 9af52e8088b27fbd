internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins “Tulpor” to “Tulpor” klubi, and ««Қайраттың»» to «Қайрат» командасы: in Turkic languages a body that one article calls by
  /// its quoted name alone is the only one that has a type word behind this name.
  mutating func joinBareQuotations(in reading: TokenizedArticle) {
    guard reading.lexicon.language.family == .turkic else { return }
    var typed: [String: Set<Int>] = [:]
    var bare: [(forms: [String], index: Int)] = []
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isOrganization, first.abbreviates == nil,
        let quotation = reading.quotation(at: first.tokens.lowerBound)
      else { continue }
      let forms = Self.forms(of: quotation, in: reading)
      if reading.endOfQuotation(quotation) >= first.tokens.upperBound {
        bare.append((forms, index))
      } else if let name = forms.first {
        typed[name, default: []].insert(index)
      }
    }
    for (forms, index) in bare {
      let others = Set(forms.compactMap { typed[$0] }.joined())
      guard others.count == 1, let other = others.first, !lists[other].isEmpty else { continue }
      move(index, to: other)
    }
  }

  /// The folded words between the marks, as printed and without an ending of the last.
  private static func forms(of quotation: Range<Int>, in reading: TokenizedArticle) -> [String] {
    let words = (quotation.lowerBound + 1..<quotation.upperBound - 1).map { reading.tokens[$0].folded }
    guard let last = words.last else { return [] }
    let stems = reading.lexicon.endings.readings(of: last).filter { $0.form.possessor == nil }.map(\.stem)
    let lead = words.dropLast()
    return [words.joined(separator: " ")] + stems.map { (lead + [$0]).joined(separator: " ") }
  }
}

extension TokenizedArticle {
  /// The quotation that opens at a token, its marks included.
  fileprivate func quotation(at opening: Int) -> Range<Int>? {
    guard tokens[opening].kind == .openingQuote, let closing = closingQuote(from: opening), closing > opening + 1 else {
      return nil
    }
    return opening..<closing + 1
  }

  /// Where a quotation ends with the ending glued to it: «“Nasaf”|ning».
  fileprivate func endOfQuotation(_ quotation: Range<Int>) -> Int {
    isAttached(quotation.upperBound) ? quotation.upperBound + 1 : quotation.upperBound
  }
}
