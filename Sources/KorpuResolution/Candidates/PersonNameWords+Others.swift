internal import KorpuLanguage

extension PersonNameWords {
  /// Whether a name in full is another person's, seen at the first word that is like none of the other name: of two names
  /// that share a key most differ in the surname alone.
  ///
  /// - Returns: `false` where only a comparison tells: see ``NodeNameComparison/mayBeOne``.
  /// - Complexity: O(letters² of the words compared).
  func isAnother(than other: PersonNameWords) -> Bool {
    guard isPlain, other.isPlain else { return false }
    return names.contains { name in
      !other.names.contains { name.similarity(to: $0, atLeast: Self.leastAlike) > Self.leastAlike }
    }
  }

  /// Two words, and nothing else that could speak for both being one.
  private var isPlain: Bool { names.count == 2 && initials.isEmpty && patronymic.isEmpty }

  /// Less alike ones speak so much against it that equality of the others does not make up for it.
  private static let leastAlike = 0.649
}
