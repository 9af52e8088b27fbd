internal import KorpuLanguage
internal import KorpuModel

/// Reads several posts that a sentence gives and takes one after the other, each by a verb of its own: «A X-in sədri vəzifəsindən azad
/// olunaraq | Y-nin sədri təyin edilib, | B Z-nin sədri təyin olunub».
struct AppointedChain {
  let phrase: PositionHolderPhrase
  let gathering: Gathering

  private static let acts: [VerbMeaning] = [.appointed, .appoint, .dismissed, .dismiss]

  private var reading: TokenizedArticle { phrase.scene.reading }

  struct Appointment {
    let person: LocatedMention
    let post: Position
    let verb: Range<Int>
  }

  /// Who gets and leaves which post; empty where the sentence has fewer than two such verbs, or one of them tells of nobody.
  func appointments(inSentence sentence: Int) -> [Appointment] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let verbs = verbs(inSentence: sentence)
    guard verbs.count > 1, verbs.contains(where: \.form.isPredicate) else { return [] }
    var appointments: [Appointment] = []
    var clause = reading.sentences[sentence].lowerBound
    var floor = clause
    for verb in verbs {
      let names = phrase.scene.mentions(in: clause..<verb.tokens.lowerBound).filter {
        $0.type.isPerson && $0.isIn([.nominative, .accusative])
      }
      guard let post = post(of: verb, from: floor),
        let person = names.last(where: { $0.isIn(.accusative) && !$0.isIn(.nominative) })
          ?? names.first(where: { $0.tokens.upperBound <= post.tokens.lowerBound })
      else { return [] }
      appointments.append(Appointment(person: person, post: post, verb: verb.tokens))
      floor = verb.tokens.upperBound
      if verb.form.isPredicate { clause = floor }
    }
    return appointments
  }

  /// The verbs of appointing and dismissing, the last of which, and others before, end what is said of somebody.
  private func verbs(inSentence sentence: Int) -> [Act] {
    let all = Self.acts.flatMap { gathering.acts($0, inSentence: sentence) }
      .filter { $0.form.isPredicate || $0.form == .converb }
      .sorted { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
    return all.reduce(into: []) { verbs, act in
      if verbs.last.map({ $0.tokens.overlaps(act.tokens) }) != true { verbs.append(act) }
    }
  }

  /// «(başçısı) | vəzifəsindən azad olunaraq», «(başçısı) | təyin edilib»: the post right before a verb, which may begin with the word for
  /// a post, and behind the verb before it.
  private func post(of verb: Act, from floor: Int) -> Position? {
    var end = verb.tokens.lowerBound
    if end > floor, reading.isForm(end - 1, of: .post) { end -= 1 }
    guard let role = RoleFinder(reading: reading).role(endingBefore: end), role.tokens.lowerBound >= floor,
      let post = phrase.held(role), post.tokens.lowerBound >= floor
    else { return nil }
    return post
  }
}
