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
      let whole = similarityOfWholes(other, atLeast: 2 * least - 1)
      return (whole + Self.similarity(of: stem, to: other.stem, atLeast: 2 * least - whole)) / 2
    case (.patronymic, _), (_, .patronymic):
      return similarityOfWholes(other, atLeast: least + Self.fatherhood) - Self.fatherhood
    default: return max(similarityOfWholes(other, atLeast: least), similarityOfStems(other, atLeast: least))
    }
  }

  private func similarityOfWholes(_ other: NameWord.Reading, atLeast least: Double) -> Double {
    SoundDistance.builtIn.similarity(sounds.span, other.sounds.span, atLeast: least)
  }

  /// Where one word has an ending that the other lacks, or each another.
  private func similarityOfStems(_ other: NameWord.Reading, atLeast least: Double) -> Double {
    let least = least + Self.shortening
    let one = ending == nil ? 0 : Self.similarity(of: stem, to: other.sounds[...], atLeast: least)
    let another = other.ending == nil ? 0 : Self.similarity(of: sounds[...], to: other.stem, atLeast: least)
    return max(one, another) - Self.shortening
  }

  private static func similarity(
    of one: ArraySlice<Sound>, to other: ArraySlice<Sound>, atLeast least: Double
  ) -> Double {
    SoundDistance.builtIn.similarity(one.span, other.span, atLeast: least)
  }

  private static let shortening = 0.04
  private static let fatherhood = 0.3
}
