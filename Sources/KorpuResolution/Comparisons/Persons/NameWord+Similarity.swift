package import KorpuLanguage

extension NameWord {
  /// How alike two words sound: one for the same sounds, towards zero for words that share none.
  ///
  /// - Parameter least: Below it any lower number may stand for how alike they are.
  package func similarity(to other: NameWord, atLeast least: Double = 0) -> Double {
    var best = own.similarity(to: other.own, atLeast: least)
    guard best < Self.sure, !foreign.isEmpty || !other.foreign.isEmpty else { return best }
    func compare(_ one: Reading, _ other: Reading) {
      let similarity = one.similarity(to: other, atLeast: max(best, least) + Self.foreignness)
      best = max(best, similarity - Self.foreignness)
    }
    for reading in other.foreign { compare(own, reading) }
    for reading in foreign {
      compare(reading, other.own)
      for opposite in other.foreign { compare(reading, opposite) }
    }
    return best
  }

  private static let sure = 0.95
  private static let foreignness = 0.02
}

extension NameWord.Reading {
  func similarity(to other: NameWord.Reading, atLeast least: Double) -> Double {
    switch (ending, other.ending) {
    case (nil, nil), (.male, .female), (.female, .male): return similarityOfWholes(other, atLeast: least)
    case (let one, let another) where one == another:
      guard mostSimilarity(to: other) >= least else { return 0 }
      let whole = similarityOfWholes(other, atLeast: 2 * least - 1)
      return (whole + Self.similarity(of: stem, to: other.stem, atLeast: 2 * least - whole)) / 2
    case (.patronymic, _), (_, .patronymic):
      return similarityOfWholes(other, atLeast: least + Self.fatherhood) - Self.fatherhood
    default: return max(similarityOfWholes(other, atLeast: least), similarityOfStems(other, atLeast: least))
    }
  }

  private func similarityOfWholes(_ other: NameWord.Reading, atLeast least: Double) -> Double {
    guard SoundDistance.builtIn.mayBeSimilar(silhouette, other.silhouette, atLeast: least) else { return 0 }
    return SoundDistance.builtIn.similarity(sounds.span, other.sounds.span, atLeast: least)
  }

  /// No less than how alike two words of one ending are, by the wholes and by what stands before the ending.
  private func mostSimilarity(to other: NameWord.Reading) -> Double {
    let distance = SoundDistance.builtIn
    let (whole, stem) = (
      distance.mostSimilarity(silhouette, other.silhouette),
      distance.mostSimilarity(stemSilhouette, other.stemSilhouette)
    )
    return (whole + stem) / 2 + Self.rounding
  }

  /// Where one word has an ending that the other lacks, or each another.
  private func similarityOfStems(_ other: NameWord.Reading, atLeast least: Double) -> Double {
    let least = least + Self.shortening
    let distance = SoundDistance.builtIn
    var best = 0.0
    if ending != nil, distance.mayBeSimilar(stemSilhouette, other.silhouette, atLeast: least) {
      best = Self.similarity(of: stem, to: other.sounds[...], atLeast: least)
    }
    if other.ending != nil, distance.mayBeSimilar(silhouette, other.stemSilhouette, atLeast: least) {
      best = max(best, Self.similarity(of: sounds[...], to: other.stem, atLeast: least))
    }
    return best - Self.shortening
  }

  private static func similarity(
    of one: ArraySlice<Sound>, to other: ArraySlice<Sound>, atLeast least: Double
  ) -> Double {
    SoundDistance.builtIn.similarity(one.span, other.span, atLeast: least)
  }

  /// A bound may differ from what it bounds in its last digits.
  private static let rounding = 1e-9

  private static let shortening = 0.04
  private static let fatherhood = 0.3
}
