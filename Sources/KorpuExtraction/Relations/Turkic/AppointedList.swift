internal import KorpuLanguage
internal import KorpuModel

/// Reads several posts that one verb gives, each before who gets it: «X-yň başlygy wezipesine | A, Y-nyň müdiri wezipesine | B
/// saýlanyldy».
struct AppointedList {
  let phrase: PositionHolderPhrase

  /// How many tokens of titles may stand between the word for a post and the name: «Prof. Dr. h. c.».
  private static let longestTitle = 8

  private var reading: TokenizedArticle { phrase.scene.reading }

  struct Appointment {
    let person: LocatedMention
    /// The post, where the words name whose it is.
    let post: Position?
  }

  /// Who gets which post of a sentence; empty where it names fewer than two.
  func appointments(before verb: Range<Int>) -> [Appointment] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    let named = (first..<verb.lowerBound).compactMap(appointment)
    return named.count > 1 ? named : []
  }

  /// «başlygy | wezipesine | A», «wezipesinden | A»: a position, a word for a post, and who gets or leaves it.
  private func appointment(at word: Int) -> Appointment? {
    if let tenure = tenure(endingAt: word), let person = person(after: word) {
      return Appointment(person: person, post: phrase.held(tenure))
    }
    guard reading.isForm(word, of: .post), !reading.isQuoted(word),
      let form = reading.words[word].form(in: .wordClasses), [.dative, .ablative].contains(form.grammaticalCase),
      let role = RoleFinder(reading: reading).role(endingBefore: word), let person = person(after: word)
    else { return nil }
    return Appointment(person: person, post: phrase.held(role))
  }

  /// «Üniversitesi | Rektörlüğüne»: a post that the words name as something to hold.
  private func tenure(endingAt word: Int) -> RoleFinder.Finding? {
    guard !reading.isQuoted(word), let role = RoleFinder(reading: reading).tenure(endingBefore: word + 1),
      role.form.grammaticalCase == .dative, role.form.possessor == .third, !role.form.isPlural
    else { return nil }
    return role
  }

  /// The person right behind the word, titles set aside.
  private func person(after word: Int) -> LocatedMention? {
    let end = min(reading.sentence(of: word).upperBound, word + 2 + Self.longestTitle)
    let scene = phrase.scene
    let starts = word + 1..<max(word + 1, end)
    guard let named = starts.lazy.compactMap({ scene.mention(startingAt: $0, where: \.isPerson) }).first,
      named.isIn([.nominative, .accusative]),
      (word + 1..<named.tokens.lowerBound).allSatisfy({
        reading.isMark($0, ".") || reading.words[$0].isKey(of: .honorifics)
      })
    else { return nil }
    return named
  }
}
