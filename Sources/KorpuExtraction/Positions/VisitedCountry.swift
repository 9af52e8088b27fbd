internal import KorpuLanguage
internal import KorpuModel

/// Reads a bare office of state of whom visitors meet in the country that they come to: «A Türkmenistana sapar edip,
/// prezident X, goranmak ministri | Y bilen duşuşdy», «A Kazakistan'ı ziyaret ederek Cumhurbaşkanı | X ile görüştü».
struct VisitedCountry {
  let scene: Scene

  /// To visit somebody is to be received in some languages.
  private static let acts: Set<VerbMeaning> = [.arrive, .visit, .receive]
  /// How many words stand between the country and the verb of coming at most: «Türkmenistana iş | sapary bilen gelip».
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }

  /// The country that the office is of; `nil` where the words before the office do not make it plain.
  func country(of person: LocatedMention, holding post: RoleFinder.Finding) -> LocatedMention? {
    guard post.isOfState, post.form == NounForm(), isMet(person) else { return nil }
    let start = post.tokens.lowerBound
    let first = reading.sentence(of: start).lowerBound
    let before = scene.mentions(in: first..<max(first, start))
    guard let country = before.last(where: { $0.type.isCountry && !isInName($0) }),
      country.isIn([.dative, .accusative]) || isReached(country), !reading.isQuoted(country.tokens.lowerBound),
      hasVisitor(before, before: country.tokens.lowerBound),
      !before.contains(where: { $0.type.isOrganization && $0.tokens.lowerBound >= country.tokens.upperBound }),
      isReached(country) || isVisited(country, before: start)
    else { return nil }
    return country
  }

  private func hasVisitor(_ mentions: [LocatedMention], before country: Int) -> Bool {
    mentions.contains { $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.upperBound <= country }
  }

  /// «Türkmenistana | sapar edip», «Kazakistan'ı | ziyaret ederek»
  private func isVisited(_ country: LocatedMention, before post: Int) -> Bool {
    let next = country.tokens.upperBound
    let end = min(post, next + Self.reach)
    guard next < end, country.isIn(.dative) || reading.isForm(next, of: .journey) else { return false }
    return reading.words.verbs(.actVerbs, in: next..<end).contains {
      Self.acts.contains($0.match.meaning) && [.converb, .finite].contains($0.match.form)
    }
  }

  /// «geldiği | Özbekistan'da», «gəldiyi | Özbəkistanda»: where somebody is who has come there.
  private func isReached(_ country: LocatedMention) -> Bool {
    let verb = country.tokens.lowerBound - 1
    guard country.isIn(.locative), verb >= reading.sentence(of: verb + 1).lowerBound,
      let act = reading.words.verb(.actVerbs, at: verb)
    else { return false }
    return Self.acts.contains(act.meaning) && [.nominal, .participle].contains(act.form)
  }

  private func isInName(_ country: LocatedMention) -> Bool {
    scene.mention(covering: country.tokens.lowerBound, where: { $0.isOrganization || $0.isForum }) != nil
  }

  /// Whether a list that the person belongs to ends with «with».
  private func isMet(_ person: LocatedMention) -> Bool {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    var last = person
    for next in scene.mentions(in: person.tokens.upperBound..<max(person.tokens.upperBound, sentence.upperBound))
    where next.type.isPerson {
      guard scene.isListed(next, after: last) else { break }
      last = next
    }
    return last.isIn(.instrumental) || reading.isWord(reading.end(of: last), .comitative)
  }
}
