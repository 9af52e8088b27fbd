internal import KorpuLanguage
internal import KorpuModel

/// Tells who visited which body: «A X Şurasında olub», «A X Şurasını ziyarət edib», «A X Şurasına gəlib».
struct VisitsToBodies {
  let scene: Scene
  let gathering: Gathering

  struct Visit {
    /// The body, as an index in ``Scene/entities``.
    let body: Int
    let guests: [Int]
    /// Where the words for it end.
    let end: Int

    /// The same with those whom the roll of the delegation names, for the body that sends it; `nil` where it names nobody.
    func named(by roll: [LocatedMention], in scene: Scene) -> Visit? {
      guard let last = roll.last else { return nil }
      let people = guests.filter { scene.entities[$0].type.isPerson }
      return Visit(body: body, guests: (people + roll.map(\.entity)).unique(), end: last.tokens.upperBound)
    }
  }

  /// How many words may stand between the body and a verb of coming: «Şurasına | rəsmi səfərə gəlib».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }

  func visit(inSentence sentence: Int) -> Visit? {
    guard let body = body(inSentence: sentence) else { return visitors(inSentence: sentence) }
    let start = reading.sentences[sentence].lowerBound
    let guests = scene.mentions(in: start..<max(start, body.tokens.lowerBound)).filter {
      !reading.isQuoted($0.tokens.lowerBound)
        && ($0.type.isPerson && $0.isIn([.nominative, .delegation]) || !$0.type.isForum && $0.isIn(.delegation))
    }
    return guests.isEmpty
      ? nil : Visit(body: body.entity, guests: guests.map(\.entity).unique(), end: body.tokens.upperBound)
  }

  /// «Алатау университетіне | елші A, ректор B келді», «Ош университетине A баштаган делегация келди»: those who come
  /// stand between the only body in the dative, with which the sentence begins or goes on behind words of time, and the
  /// verb.
  private func visitors(inSentence sentence: Int) -> Visit? {
    let start = reading.sentences[sentence].lowerBound
    guard let verb = [.arrive, .visit].lazy.compactMap({ gathering.predicate($0, inSentence: sentence) }).first
    else { return nil }
    let named = scene.mentions(in: start..<verb.lowerBound).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let bodies = named.filter { $0.type.isOrganization && $0.candidate.grammaticalCase == .dative }
    guard bodies.count == 1, let body = bodies.first,
      !named.contains(where: { $0.type.isForum || $0.type.isPerson && $0.tokens.lowerBound < body.tokens.lowerBound }),
      !reading.isForm(body.tokens.upperBound - 1, of: [.venue, .facility])
    else { return nil }
    let behind = named.filter { $0.tokens.lowerBound >= body.tokens.upperBound }
    let people = behind.filter { $0.type.isPerson && $0.isIn([.nominative, .delegation]) }
    let guests = people.isEmpty ? behind.filter { $0.isIn(.delegation) } : people
    return guests.isEmpty ? nil : Visit(body: body.entity, guests: guests.map(\.entity).unique(), end: verb.upperBound)
  }

  private func body(inSentence sentence: Int) -> LocatedMention? {
    if let verb = gathering.predicate(.receive, inSentence: sentence) {
      return named(before: verb.lowerBound, within: 0, in: .accusative)
    }
    for act in [VerbMeaning.arrive, .visit] {
      if let verb = gathering.predicate(act, inSentence: sentence) {
        // «Birliyinin | qonağı olub»
        return named(before: verb.lowerBound, within: Self.reach, in: .dative)
          ?? (act == .visit ? named(before: verb.lowerBound, within: 0, in: .genitive) : nil)
      }
    }
    return stay(inSentence: sentence)
  }

  /// «Şurasında | olub»: at the end of the sentence, or of its first clause.
  private func stay(inSentence sentence: Int) -> LocatedMention? {
    let range = reading.sentences[sentence]
    return range.dropFirst().lazy.filter { index in
      reading.isWord(index, .copula) && !reading.isQuoted(index)
        && (index + 1 == range.upperBound || reading.tokens[index + 1].kind == .mark)
    }.compactMap { named(before: $0, within: 0, in: .locative) }.first
  }

  private func named(before verb: Int, within reach: Int, in wanted: CaseSet) -> LocatedMention? {
    let first = max(reading.sentence(of: verb).lowerBound + 1, verb - reach)
    guard first <= verb else { return nil }
    let ends = (first...verb).reversed().map { reading.endBeforeBrackets($0) }
    return ends.lazy.compactMap { scene.mention(endingBefore: $0, where: \.isOrganization) }.first
      .flatMap { CaseSet($0.candidate.grammaticalCase) == wanted ? $0 : nil }
  }
}
