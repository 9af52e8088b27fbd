/// The nouns that may end a compound written as one word: «agrár|fórum», «Kun|szövetség». What the last part is, the whole is.
struct CompoundHeads: Sendable {
  private var heads = SuffixIndex<String>()

  /// A shorter first part is rather an ending of another word: «elő|adás».
  private static let shortestFirstPart = 3

  /// - Parameter table: The words of grammar, among them the nouns that may end a compound.
  init(table: Table?) {
    table?.forEachRow { row in
      guard WordClass(names: row.value)?.contains(.compounding) == true else { return }
      heads.add(row.key, endingIn: row.key.utf8)
    }
  }

  /// The longest noun that a word may be a compound of, or `nil`.
  func head(of word: String) -> String? {
    guard !heads.isEmpty else { return nil }
    return heads.values(endingIn: Array(word.utf8)).filter {
      word.unicodeScalars.count - $0.unicodeScalars.count >= Self.shortestFirstPart
    }.max { $0.utf8.count < $1.utf8.count }
  }
}
