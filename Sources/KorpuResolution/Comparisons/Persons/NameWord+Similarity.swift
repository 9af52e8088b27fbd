internal import KorpuLanguage

extension NameWord {
  /// How alike two words sound: one for the same sounds, towards zero for words that share none.
  func similarity(to other: NameWord) -> Double {
    let own = own.similarity(to: other.own)
    guard own > Self.hopeless, own < Self.sure, !foreign.isEmpty || !other.foreign.isEmpty else { return own }
    let readings = [other.own] + other.foreign
    return max(
      own,
      ([self.own] + foreign).reduce(0) { best, reading in
        readings.reduce(best) { max($0, reading.similarity(to: $1)) }
      } - Self.foreignness)
  }

  private static let hopeless = 0.3
  private static let sure = 0.95
  private static let foreignness = 0.02
}

extension NameWord.Reading {
  func similarity(to other: NameWord.Reading) -> Double {
    let whole = Self.similarity(sounds[...], other.sounds[...])
    guard ending != nil || other.ending != nil else { return whole }
    let stems = Self.similarity(stem, other.stem)
    if ending == other.ending { return (whole + stems) / 2 }
    if ending == nil || other.ending == nil { return max(whole, stems - Self.shortening) }
    return whole
  }

  private static func similarity(_ one: ArraySlice<Sound>, _ other: ArraySlice<Sound>) -> Double {
    SoundDistance.builtIn.similarity(one, other)
  }

  private static let shortening = 0.1
}
