internal import KorpuLanguage
internal import KorpuModel

extension FreeAttendance {
  /// How many words say of what the states are members: «states of the Organization of Turkic States | (A, B)».
  private static var longestUnion: Int { 10 }

  /// «four member states of the Aral Council | (Hungary, Kazakhstan and Türkiye) | took part»: in English the states that brackets behind
  /// the word for them name.
  func bracketedStates(in subject: Range<Int>) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic,
      let open = subject.first(where: { $0 > subject.lowerBound && reading.isMark($0, "(") }),
      open + 1 < subject.upperBound, scene.mention(startingAt: open + 1, where: \.isCountry) != nil
    else { return [] }
    let before = max(subject.lowerBound, open - Self.longestUnion)..<open
    let states = scene.list(from: open + 1, where: \.isCountry)
    guard let last = states.last, states.count > 1, reading.isMark(last.tokens.upperBound, ")"),
      last.tokens.upperBound < subject.upperBound,
      before.contains(where: { reading.isForm($0, of: .state) && !reading.isCapitalisedWord($0) }),
      !(subject.lowerBound..<open).contains(where: { reading.isWord($0, .relative) })
    else { return [] }
    return states
  }
}
