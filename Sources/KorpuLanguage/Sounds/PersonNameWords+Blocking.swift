extension PersonNameWords {
  /// Keys of which two names of one person share one at least, in any two languages: only names that share a key need
  /// be compared.
  ///
  /// A key is the consonants of one word, coarse, and the first sound of another or of an initial. A name of one word
  /// meets only others of one word.
  ///
  /// - Complexity: O(words²) keys.
  package var blockingKeys: [String] {
    let skeletons = names.map(\.skeleton)
    if names.count == 1, initials.isEmpty { return skeletons }
    var keys: Set<String> = []
    for (place, skeleton) in skeletons.enumerated() {
      let others = names.indices.filter { $0 != place }.map { names[$0].own.sounds } + initials
      for other in others {
        guard let first = SoundClass(first: other[...]) else { continue }
        keys.insert("\(skeleton)-\(first.letter)")
      }
    }
    return keys.sorted()
  }
}

extension NameWord {
  /// The classes of the consonants in the stem, each once where it stands twice.
  package var skeleton: String {
    var classes: [SoundClass] = []
    for (place, sound) in own.stem.enumerated() {
      let found = place == 0 ? SoundClass(first: own.stem) : SoundClass(within: sound)
      if let found, found != classes.last, classes.count < Self.longestSkeleton { classes.append(found) }
    }
    return String(String.UnicodeScalarView(classes.map(\.letter)))
  }

  private static let longestSkeleton = 4
}
