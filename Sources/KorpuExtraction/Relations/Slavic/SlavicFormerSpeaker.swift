internal import KorpuLanguage
internal import KorpuModel

/// Tells who spoke at a gathering by a participle beside the name, whatever the sentence says of him: «Выступивший на форуме поэт
/// | X поблагодарил фонд».
struct SlavicFormerSpeaker {
  let scene: Scene
  let context: RelationContext

  /// How many words stand between the participle and the name.
  private static let reach = 16

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.isSlavic, let participle = range.first(where: isParticiple), !reading.isNegated(participle),
      let person = person(after: participle, in: range),
      let forum = scene.mentions(in: participle..<person.tokens.lowerBound).first(where: \.type.isForum)?.entity
        ?? context.gathering.setting(ofSentence: sentence)
    else { return [] }
    return [
      RelationFinding(
        .spokeAt, from: person.entity, to: forum, evidence: participle..<person.tokens.upperBound, confidence: 0.84)
    ]
  }

  /// «выступивший на», «выступившая с речью на»: in the nominative, before a preposition of place or what was said.
  private func isParticiple(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), reading.isWord(index + 1, [.locativeMarker, .comitative]),
      reading.words.verb(.speechVerbs, at: index).map({ $0.meaning == .floor && $0.form == .participle }) == true
    else { return false }
    return reading.isAdjective(index, in: .nominative)
  }

  /// The one who is named behind the participle, its clause and a post; with no mark between but a comma that ends the clause.
  private func person(after participle: Int, in range: Range<Int>) -> LocatedMention? {
    let end = min(range.upperBound, participle + Self.reach)
    guard let person = scene.mentions(in: participle..<end).first(where: \.type.isPerson), person.isIn(.nominative),
      (participle..<person.tokens.lowerBound).allSatisfy({ index in
        reading.tokens[index].kind != .mark || reading.isMark(index, "-")
      })
    else { return nil }
    return person
  }
}
