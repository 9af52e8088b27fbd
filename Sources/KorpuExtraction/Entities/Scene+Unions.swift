internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// How many sentences back the only union of countries may be named, the farther only where the nearer name none.
  private static let memories = [2, 4]

  /// «(The Aral Council was founded in Osh.) | Its members are A and B»: the union of countries that the sentences before a token name,
  /// where they name one alone.
  func onlyUnion(before token: Int) -> Int? {
    guard reading.tokens.indices.contains(token) else { return nil }
    let sentence = reading.sentenceOfToken[token]
    for memory in Self.memories {
      let first = reading.sentences[max(0, sentence - memory)].lowerBound
      let unions = Set(mentions(in: first..<token).filter { $0.type == .organization(.igo) }.map(\.entity))
      if !unions.isEmpty { return unions.count == 1 ? unions.first : nil }
    }
    return nil
  }
}
