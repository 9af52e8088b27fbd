internal import KorpuLanguage
internal import KorpuModel

/// Tells where a gathering is held by the town to which somebody goes and then attends it: «A Анкараға барып, X саммитіне қатысты», «A
/// Анкараға барды. | Онда X саммитіне қатысты».
///
/// The sentences name one town and one gathering, and say of the gathering nowhere that it was held elsewhere.
struct JourneysToGatherings {
  let scene: Scene
  let context: RelationContext

  private var reading: TokenizedArticle { scene.reading }

  /// - Complexity: O(mentions of the sentence and the next).
  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic, let town = town(inSentence: sentence) else { return [] }
    let here = forums(inSentence: sentence)
    if !here.isEmpty {
      guard let forum = here.first, here.count == 1, forum.tokens.lowerBound > town.tokens.lowerBound else { return [] }
      return finding(forum, town, inSentence: sentence)
    }
    guard sentence + 1 < reading.sentences.count, places(inSentence: sentence + 1).isEmpty else { return [] }
    let next = forums(inSentence: sentence + 1)
    guard let forum = next.first, next.count == 1, !isAside(sentence + 1), !isOfOthers(sentence + 1) else { return [] }
    return finding(forum, town, inSentence: sentence + 1)
  }

  /// The only town of a sentence, to which somebody goes.
  private func town(inSentence sentence: Int) -> LocatedMention? {
    let places = places(inSentence: sentence)
    guard let town = places.first, places.count == 1, town.candidate.grammaticalCase == .dative,
      !reading.isQuoted(town.tokens.lowerBound)
    else { return nil }
    return town
  }

  private func finding(_ forum: LocatedMention, _ town: LocatedMention, inSentence sentence: Int) -> [RelationFinding] {
    guard isAttended(forum, inSentence: sentence) else { return [] }
    return [
      RelationFinding(
        .heldIn, from: forum.entity, to: town.entity, evidence: town.tokens.union(forum.tokens), confidence: 0.8)
    ]
  }

  private func forums(inSentence sentence: Int) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter { $0.type.isForum && !context.gathering.isTime($0) }
  }

  private func places(inSentence sentence: Int) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter(\.type.isPlace)
  }

  /// «саммитіне | қатысты»: attended in the same sentence, and not one told of by where it had been held, «Парижде өткөн саммитке».
  private func isAttended(_ forum: LocatedMention, inSentence sentence: Int) -> Bool {
    guard forum.isIn([.dative, .locative]), !reading.isQuoted(forum.tokens.lowerBound) else { return false }
    let isHeldBefore = context.gathering.acts(.hold, inSentence: sentence).contains {
      $0.form == .participle && $0.tokens.lowerBound < forum.tokens.upperBound
    }
    return !isHeldBefore
      && context.gathering.acts(.attend, inSentence: sentence).contains {
        $0.tokens.lowerBound >= forum.tokens.upperBound && !reading.isNegated($0.tokens.lowerBound)
      }
  }

  /// «(Министр Бишкекке келди.) | Кыргызстан форумга катышат»: the sentence has a subject of its own, of whom the one before does not tell.
  private func isOfOthers(_ sentence: Int) -> Bool {
    let before = Set(scene.mentions(ofSentence: sentence - 1).map(\.entity))
    return scene.mentions(ofSentence: sentence).contains {
      !$0.type.isForum && !$0.type.isPlace && $0.candidate.grammaticalCase == .nominative && !before.contains($0.entity)
        && scene.mention(covering: $0.tokens.lowerBound, where: \.isForum) == nil
    }
  }

  /// «Эске салсак, | …»: what a sentence only recalls.
  private func isAside(_ sentence: Int) -> Bool {
    reading.isWord(reading.sentences[sentence].lowerBound, .background)
  }
}
