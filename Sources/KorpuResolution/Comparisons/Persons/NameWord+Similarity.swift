package import KorpuLanguage

extension NameWord {
  /// How alike two words sound: one for the same sounds, towards zero for words that share none.
  package func similarity(to other: NameWord) -> Double {
    let own = own.similarity(to: other.own)
    guard own < Self.sure, !foreign.isEmpty || !other.foreign.isEmpty else { return own }
    let readings = [other.own] + other.foreign
    return max(
      own,
      ([self.own] + foreign).reduce(0) { best, reading in
        readings.reduce(best) { max($0, reading.similarity(to: $1)) }
      } - Self.foreignness)
  }

  private static let sure = 0.95
  private static let foreignness = 0.02
}

extension NameWord.Reading {
  func similarity(to other: NameWord.Reading) -> Double {
    let whole = Self.similarity(sounds[...], other.sounds[...])
    switch (ending, other.ending) {
    case (nil, nil), (.male, .female), (.female, .male): return whole
    case (let one, let another) where one == another: return (whole + Self.similarity(stem, other.stem)) / 2
    case (.patronymic, _), (_, .patronymic): return whole - 0.3
    case (nil, _): return max(whole, Self.similarity(sounds[...], other.stem) - Self.shortening)
    case (_, nil): return max(whole, Self.similarity(stem, other.sounds[...]) - Self.shortening)
    default:
      return max(
        whole, max(Self.similarity(stem, other.sounds[...]), Self.similarity(sounds[...], other.stem)) - Self.shortening
      )
    }
  }

  private static func similarity(_ one: ArraySlice<Sound>, _ other: ArraySlice<Sound>) -> Double {
    SoundDistance.builtIn.similarity(one, other)
  }

  private static let shortening = 0.04
}
