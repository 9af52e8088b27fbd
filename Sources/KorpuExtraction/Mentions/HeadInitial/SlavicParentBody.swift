internal import KorpuLanguage
internal import KorpuModel

/// Tells that the name of a part of a body goes on with that of the body, which alone is one: «департамент науки | Министерства
/// образования», «управление связей | Академии «Арал»»; but «управление культуры Актауской области», a body of its own.
struct SlavicParentBody {
  let reading: TokenizedArticle

  /// Whether a part's name, from its type word on, has that of another body in the genitive.
  func isNamed(behind head: Range<Int>, in tokens: Range<Int>) -> Bool {
    (head.upperBound..<max(head.upperBound, tokens.upperBound)).contains { index in
      guard !reading.isQuoted(index), !reading.isForm(index, of: .part),
        let match = reading.words.match(.bodies, at: index),
        let kind = OrganizationKind(rawValue: match.value), !match.form.isPlural
      else { return false }
      return [.government, .academia].contains(kind) && match.form.grammaticalCase == .genitive
    }
  }
}
