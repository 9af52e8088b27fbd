internal import KorpuLanguage
internal import KorpuModel

/// Tells where a list of those who attend goes on from names in the genitive to people without any: «A-ның, B-ның,
/// компаниялар басшылары мен екі ел кәсіпкерлерінің қатысуымен».
struct GenitiveAttendants {
  let scene: Scene

  /// How many tokens those without a name may take.
  private static let longestRest = 24

  private var reading: TokenizedArticle { scene.reading }

  /// Whether the last person named is in such a list that ends before a noun for attendance; not of «A-ның
  /// бастамасымен, студенттердің қатысуымен».
  func goOn(from person: LocatedMention, before noun: Int) -> Bool {
    let joint = reading.end(of: person)
    guard reading.lexicon.language.family == .turkic, person.type.isPerson, person.cases == .genitive,
      reading.isListJoint(joint) || reading.isWord(joint, .comitative), joint + 1 < noun,
      noun - joint <= Self.longestRest
    else { return false }
    return (joint + 1..<noun).allSatisfy(isOfList) && isWhose(noun - 1)
  }

  /// How many words may tell who else attends: «ve çok sayıda iş insanının».
  private static let longestOthers = 7

  /// «A | ve iş insanlarının katılımıyla (düzenlenen toplantıda B konuştu)»: who is listed with others that attend, and does nothing else.
  func isAttending(_ person: LocatedMention, before verb: Int) -> Bool {
    let joint = reading.end(of: person)
    guard reading.lexicon.language.family == .turkic, person.isIn(.nominative),
      reading.isWord(joint, [.conjunction, .comitative])
    else { return false }
    let end = min(verb, joint + Self.longestOthers + 1)
    let noun = (joint + 1..<max(joint + 1, end)).first { reading.isForm($0, of: .attendance) }
    guard let noun, noun > joint + 1, isWhose(noun - 1) else { return false }
    return (joint + 1..<noun).allSatisfy { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: \.isPerson) == nil
        && !reading.isKnownPredicate(index)
    }
  }

  /// «екі ел кәсіпкерлерінің»
  private func isWhose(_ last: Int) -> Bool {
    reading.words[last].readings.contains {
      $0.form.isPlural && $0.form.grammaticalCase == .genitive && $0.stem.count > 2
    }
  }

  private func isOfList(_ index: Int) -> Bool {
    if reading.isListJoint(index) || reading.isWord(index, .comitative) { return true }
    guard reading.tokens[index].kind == .word, scene.mention(covering: index, where: \.isPerson) == nil,
      !reading.isForm(index, of: [.organising, .support, .attendance, .leadership])
    else { return false }
    // «(A-ның) | бастамасымен»: by what of somebody's something was done.
    return !reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .instrumental && !$0.form.isPlural
    }
  }
}
