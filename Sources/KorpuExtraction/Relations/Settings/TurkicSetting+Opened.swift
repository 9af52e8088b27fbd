internal import KorpuLanguage
internal import KorpuModel

extension TurkicSetting {
  /// «Tadbirni X | ochib berdi», «Maslahaty X | açdy»: the gathering in the accusative before a verb, by its name or by its type
  /// word at the head of the sentence.
  func opened(byVerbAt verb: Int) -> Int? {
    let first = scene.reading.sentence(of: verb).lowerBound
    let named = scene.mentions(in: first..<verb).first {
      $0.type.isForum && $0.isIn(.accusative) && !scene.reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
    }
    return named?.entity
      ?? (first..<min(first + Self.reach, verb)).lazy.filter(isObject).compactMap { forums.forum(calledAt: $0) }.first
  }

  /// How many words the gathering may have that a sentence begins with: «Ýygnanan ylmy | maslahaty».
  private static let reach = 4

  private func isObject(_ index: Int) -> Bool {
    guard let form = scene.reading.gatheringWord(at: index)?.form, !form.isPlural, !scene.reading.isQuoted(index) else {
      return false
    }
    // In Turkmen and Azerbaijani the accusative looks like the possessor's ending.
    return form.grammaticalCase == .accusative || form.possessor == .third && form.grammaticalCase == .nominative
  }
}
