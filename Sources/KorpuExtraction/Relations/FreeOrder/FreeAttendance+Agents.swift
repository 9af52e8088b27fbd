internal import KorpuLanguage
internal import KorpuModel

/// Who attends by English verbs in the passive: «has been attended on Thursday by X», «Hungary was represented by a delegation».
extension FreeAttendance {
  /// How many words tell when, between the verb and «by»: «on Thursday».
  private static let longestDelay = 4

  /// «The ceremony has been attended | on Thursday by (X and Y)»: in English «by» behind the day or the place.
  func delayedAgent(behind verb: Range<Int>) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(verb.lowerBound - 1, .auxiliary) else {
      return nil
    }
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.longestDelay)
    let agent = (verb.upperBound..<max(verb.upperBound, end)).first {
      reading.isWord($0, .agent) || reading.tokens[$0].kind == .mark || reading.words[$0].isKnownVerb
    }
    guard let agent, reading.isWord(agent, .agent) else { return nil }
    return agent..<agent + 1
  }

  /// «Hungary | was represented by»
  func isRepresented(_ verb: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic && verb.contains { reading.isWord($0, .representing) }
  }

  /// «Hungary was represented by | a delegation of scientists»: who came for it, or where nobody is told by name, it itself.
  func represented(by verb: Range<Int>) -> [LocatedMention] {
    let delegates = agents(after: verb)
    return delegates.isEmpty
      ? scene.subjects(ofVerbAt: verb.lowerBound, where: \.isParty).filter { $0.isIn(.nominative) } : delegates
  }
}
