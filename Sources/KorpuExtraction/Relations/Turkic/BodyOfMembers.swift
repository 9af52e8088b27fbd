internal import KorpuLanguage
internal import KorpuModel

/// Tells which body that has members words name or mean: «TDT-nin», «bu qurumun», «Кеңес» after «Дала кеңесі».
struct BodyOfMembers {
  let scene: Scene
  let anaphora: Anaphora

  struct Finding {
    let entity: Int
    let tokens: Range<Int>
  }

  private var reading: TokenizedArticle { scene.reading }

  /// How many words may stand between a body and what says of it that it has members: «TDT-nin | tam hüquqlu | üzvü».
  private static let mostAttributes = 3

  /// The body whose words end just before a token, in one of the cases.
  func body(endingBefore end: Int, in wanted: CaseSet) -> Finding? {
    let end = reading.endBeforeBrackets(end)
    if let named = scene.mention(endingBefore: end, where: \.isOrganization) {
      return hasMembers(named.entity) && named.isIn(wanted) ? Finding(entity: named.entity, tokens: named.tokens) : nil
    }
    return body(meantAt: end - 1, in: wanted)
  }

  /// The same, where adjectives and numbers may stand between: «TDT'nin | 3 asil üyesi».
  func body(before end: Int, in wanted: CaseSet) -> Finding? {
    let first = reading.sentence(of: end).lowerBound
    for distance in 0...Self.mostAttributes where end - distance > first {
      if let found = body(endingBefore: end - distance, in: wanted) { return found }
      guard isAttribute(end - distance - 1) else {
        // «TDT'nin, | halihazırda 5 üyesi»
        return reading.isMark(end - distance - 1, ",") ? body(endingBefore: end - distance - 1, in: .genitive) : nil
      }
    }
    return nil
  }

  /// «bu qurumun», «ұйымға»
  func body(meantAt index: Int, in wanted: CaseSet) -> Finding? {
    guard index >= 0, reading.tokens[index].kind == .word, !reading.isQuoted(index) else { return nil }
    let table = reading.isForm(index, of: .generic) ? LexicalTable.wordClasses : .bodies
    guard let form = reading.words[index].form(in: table), !CaseSet(form.grammaticalCase).isDisjoint(with: wanted),
      let body = anaphora.body(meantAt: index, besides: scene.subjects(before: index)), hasMembers(body)
    else { return nil }
    return Finding(entity: body, tokens: index..<index + 1)
  }

  /// States and bodies join what is between states, or a union; no ministry and no university.
  private func hasMembers(_ entity: Int) -> Bool {
    switch scene.entities[entity].type {
    case .organization(.igo), .organization(.ngo): true
    default: false
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .number: true
    case .word:
      scene.mention(covering: index, where: { _ in true }) == nil
        && (reading.isWord(index, .membership) || !reading.tokens[index].isCapitalised)
        && !reading.isListJoint(index) && !reading.isWord(index, .comitative) && !reading.words[index].isKnownVerb
    case .mark, .openingQuote, .closingQuote: false
    }
  }
}
