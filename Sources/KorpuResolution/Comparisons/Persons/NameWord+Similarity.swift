internal import KorpuLanguage

extension NameWord {
  /// How alike two words sound: one for the same sounds, towards zero and below for words that share none.
  func similarity(to other: NameWord) -> Double {
    SoundDistance.builtIn.similarity(sounds[...], other.sounds[...])
  }
}
