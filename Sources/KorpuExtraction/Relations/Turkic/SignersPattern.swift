internal import KorpuLanguage
internal import KorpuModel

/// «A və B memorandum imzalayıblar», «A Rektörü X ile B Rektörü Y, protokol imzaladı», «Protokol A ile B tarafından imzalandı».
struct SignersPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "A list of bodies, or of people who stand for them, before a verb of signing and with a word of agreement."
  var examples: [PatternExample] {
    TurkicExamples.signers + TurkicExamples.sidedSigners
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = context.holders
    let signers = TurkicSigners(scene: scene, holders: holders)
    let sided = SidedSigners(scene: scene, gathering: context.gathering, holders: holders)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard !scene.reading.isCancelled(range.lowerBound) else { return [] }
      let ofSides = sided.findings(inSentence: sentence)
      guard ofSides.isEmpty else { return ofSides }
      let active = active(inSentence: sentence, of: scene, context.gathering)
      let passive = passive(inSentence: sentence, of: scene, context.gathering)
      return [active, passive].compactMap { $0 }.flatMap { signing -> [RelationFinding] in
        let list = signers.parties(in: signing.clause)
        guard !signers.isFollowedByAnother(list, before: signing.clause.upperBound),
          !(list.first.map { scene.followsUnnamedPartner($0.tokens.lowerBound) } ?? false)
        else { return [] }
        return signers.pairs(of: list).compactMap { one, other in
          guard let first = one.entity, let second = other.entity, first != second,
            !context.hasTie(type, from: first, to: second), !context.hasTie(type, from: second, to: first)
          else { return nil }
          return RelationFinding(
            type, from: first, to: second, evidence: one.tokens.union(other.tokens).union(signing.verb),
            confidence: 0.82)
        }
      }
    }
  }

  private struct Signing {
    /// Where those who sign stand.
    let clause: Range<Int>
    let verb: Range<Int>
  }

  /// «A və B | memorandum imzalayıblar»
  private func active(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Signing? {
    guard let verb = gathering.predicate(.sign, inSentence: sentence), !isDenied(verb, in: scene.reading) else {
      return nil
    }
    let clause = scene.reading.clause(of: verb)
    return (clause.lowerBound..<verb.upperBound).contains(where: scene.isWordOfCooperation)
      ? Signing(clause: clause, verb: verb) : nil
  }

  /// «imzolamoqchi | emas»
  private func isDenied(_ verb: Range<Int>, in reading: TokenizedArticle) -> Bool {
    reading.isWord(verb.upperBound, .negation)
  }

  /// «Protokol, A ile B | tarafından imzalandı», «Memorandum A va B rektorlari | o'rtasida imzolandi»
  private func passive(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Signing? {
    let range = scene.reading.sentences[sentence]
    guard let verb = gathering.predicate(.signed, inSentence: sentence), !isDenied(verb, in: scene.reading),
      let agent = (range.lowerBound..<verb.lowerBound).last(where: { scene.reading.isWord($0, [.agent, .between]) }),
      scene.mention(
        endingBefore: scene.reading.endBeforeBrackets(scene.endOfSides(before: agent)),
        where: { $0.isParty || $0.isPerson }) != nil,
      (range.lowerBound..<verb.upperBound).contains(where: scene.isWordOfCooperation)
    else { return nil }
    return Signing(clause: range.lowerBound..<agent, verb: verb)
  }
}
