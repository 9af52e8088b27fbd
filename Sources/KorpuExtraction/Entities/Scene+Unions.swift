internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// How many sentences back the only union of countries may be named.
  private static let memory = 3

  /// «(The Aral Council was founded in Osh.) | Its members are A and B»: the union of countries that the sentences before a token name,
  /// where they name one alone.
  func onlyUnion(before token: Int) -> Int? {
    guard reading.tokens.indices.contains(token) else { return nil }
    let first = reading.sentences[max(0, reading.sentenceOfToken[token] - Self.memory)].lowerBound
    let unions = mentions(in: first..<token).filter { $0.type == .organization(.igo) }
    return Set(unions.map(\.entity)).count == 1 ? unions.last?.entity : nil
  }
}
