internal import KorpuLanguage
internal import KorpuModel

/// Tells what Hungarian has held within a larger gathering: «A kerekasztal a türk csúcstalálkozó | keretében zajlott. A rendezvényen …»
/// is about the round table, though the summit was named last.
struct UralicFramedGathering {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  struct Told {
    /// What the sentence tells of; none where it has no name.
    let entity: Int?
  }

  /// What was held within the gathering that was named last; `nil` where that is no frame of another.
  func told(withinFrameOf frame: LocatedMention, among forums: [LocatedMention]) -> Told? {
    guard reading.lexicon.language.family == .uralic, isFrame(frame) else { return nil }
    let sentence = reading.sentence(of: frame.tokens.lowerBound)
    let held = sentence.lowerBound..<max(sentence.lowerBound, frame.tokens.lowerBound)
    if let named = forums.last(where: { held.contains($0.tokens.lowerBound) && $0.entity != frame.entity }) {
      return Told(entity: named.entity)
    }
    let isUnnamed = held.contains { index in
      reading.words.match(.forums, at: index).map { $0.form == NounForm() } == true && !reading.isQuoted(index)
        && reading.isWord(index - 1, .article)
    }
    return isUnnamed ? Told(entity: nil) : nil
  }

  /// «a csúcstalálkozó | keretében (zajlott)»
  private func isFrame(_ forum: LocatedMention) -> Bool {
    let word = forum.tokens.upperBound
    guard reading.isWord(word, .framing), !reading.isQuoted(word) else { return false }
    return (word + 1..<reading.sentence(of: word).upperBound).contains { index in
      reading.words.verb(.actVerbs, at: index).map { [.hold, .organise, .open].contains($0.meaning) } == true
    }
  }
}
