internal import KorpuLanguage
internal import KorpuModel

/// Resolves people and bodies that are named by a common noun: «Nazir bildirib», «Fondun prezidenti».
final class Anaphora: Sendable {
  let scene: Scene
  let holders: OfficeHolders
  /// Who holds which position where it stands before the name, in reading order.
  private let offices: [Role: [Holding]]
  /// For each sentence the person whom a pronoun in it means: who was the subject last before it.
  private let subjects: [Int?]
  /// By the type word, the bodies named with it, in reading order.
  let bodies: [String: [(token: Int, body: Int)]]
  /// By code, the countries of the article.
  let countries: [String: Int]
  /// Who leads the delegations that the text tells of.
  let delegations: MeantDelegation
  /// Whom the words for heads of state mean in Russian.
  private let slavicHolders: SlavicRoleHolders?

  init(scene: Scene) {
    self.scene = scene
    delegations = MeantDelegation(scene: scene)
    var bodies: [String: [(Int, Int)]] = [:]
    for mention in scene.mentions where mention.type.isOrganization {
      let key = Self.typeWord(of: mention, in: scene.reading) ?? ""
      bodies[key, default: []].append((mention.tokens.lowerBound, mention.entity))
      bodies["", default: []].append((mention.tokens.lowerBound, mention.entity))
      if mention.type == .organization(.academia) {
        bodies[Self.any(OrganizationKind.academia.rawValue), default: []].append(
          (mention.tokens.lowerBound, mention.entity))
      }
      if scene.reading.isSlavic, mention.type == .organization(.business) {
        bodies[Self.anyBusiness, default: []].append((mention.tokens.lowerBound, mention.entity))
      }
    }
    self.bodies = bodies
    holders = OfficeHolders(scene: scene)
    slavicHolders = scene.reading.isSlavic ? SlavicRoleHolders(scene: scene) : nil
    let coded = scene.entities.enumerated().compactMap { index, entity -> (String, Int)? in
      if case .country(let country) = entity.type { (country.code, index) } else { nil }
    }
    countries = Dictionary(coded) { first, _ in first }
    offices = scene.reading.lexicon.language.family.isHeadFinal ? [:] : Self.offices(in: scene)
    subjects = scene.reading.lexicon.language.family.isVerbFinal ? [] : Self.subjects(in: scene)
  }

  /// The type word in a body's name, where the language puts it.
  private static func typeWord(of body: LocatedMention, in reading: TokenizedArticle) -> String? {
    let words = reading.words
    guard reading.isSlavic else { return words[body.tokens.upperBound - 1].key(in: .bodies) }
    return body.tokens.lazy.compactMap { words[$0].key(in: .bodies) }.first
  }

  /// Who holds an office, and in what body or country where the phrase says it.
  private struct Holding {
    let token: Int
    let person: Int
    let holder: Int?
    /// The word for the position.
    let word: String
  }

  private static func offices(in scene: Scene) -> [Role: [Holding]] {
    var offices: [Role: [Holding]] = [:]
    for person in scene.mentions where person.type.isPerson {
      for phrase in HeadInitialPosition(scene: scene).phrases(before: person) {
        offices[phrase.role.role, default: []].append(
          Holding(
            token: person.tokens.lowerBound, person: person.entity, holder: phrase.holder?.entity,
            word: headWord(of: phrase.role.title, in: scene.reading.lexicon)))
      }
      if let position = AppositionPhrase(scene: scene).position(after: person) ?? appointed(person, in: scene) {
        offices[position.role, default: []].append(
          Holding(
            token: person.tokens.lowerBound, person: person.entity, holder: position.holder,
            word: headWord(of: position.title, in: scene.reading.lexicon)))
      } else if let role = Self.role(behind: person, in: scene.reading) {
        offices[role.role, default: []].append(
          Holding(
            token: person.tokens.lowerBound, person: person.entity, holder: nil,
            word: headWord(of: role.title, in: scene.reading.lexicon)))
      }
    }
    return offices
  }

  /// How many words a position behind a name has: «Minister of Foreign Affairs and Trade».
  private static let longestPosition = 8

  /// «X, | Minister of Trade, (said)»: in English a position between commas, of whose body or country nothing is said.
  private static func role(behind person: LocatedMention, in reading: TokenizedArticle) -> RoleFinder.Finding? {
    let comma = person.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isMark(comma, ",") else { return nil }
    let start = reading.behindArticle(comma + 1)
    guard let role = RoleFinder(reading: reading).role(startingAt: start), !role.form.isPlural else { return nil }
    let end = role.tokens.upperBound
    let limit = min(reading.sentence(of: comma).upperBound, end + longestPosition)
    let mark = (end..<max(end, limit)).first { reading.tokens[$0].kind != .word }
    return mark.map { reading.isMark($0, ",") } == true ? role : nil
  }

  /// «X has been appointed | rector of Y»
  private static func appointed(_ person: LocatedMention, in scene: Scene) -> Position? {
    let verb = person.tokens.upperBound
    guard scene.reading.tokens.indices.contains(verb), person.isIn(.nominative),
      let match = scene.reading.words.verb(.actVerbs, at: verb), match.meaning == .appointed
    else { return nil }
    return AppositionPhrase(scene: scene).position(appointedFrom: verb + match.length)
  }

  private static func subjects(in scene: Scene) -> [Int?] {
    var last: Int?
    return scene.reading.sentences.indices.map { sentence in
      defer {
        // «He said President X declared …»: who is named behind the pronoun is spoken of.
        if last == nil || !saysByPronoun(scene.reading.sentences[sentence], in: scene.reading) {
          let subject = scene.mentions(ofSentence: sentence).first(where: scene.isSubject)
          last = subject?.entity ?? last
        }
      }
      return last
    }
  }

  /// «He | said (that …)», «Он | отметил»: a pronoun with a verb of saying right behind it.
  private static func saysByPronoun(_ sentence: Range<Int>, in reading: TokenizedArticle) -> Bool {
    guard let pronoun = sentence.first, reading.isWord(pronoun, .pronoun) else { return false }
    let verb = (pronoun + 1..<sentence.upperBound).first { !reading.isWord($0, .filler) }
    return verb.map { reading.words.verb(.speechVerbs, at: $0) != nil } ?? false
  }

  /// Whom a subject without a name means before a verb that stands in the middle: «the minister met», «he met».
  func person(meantBefore verb: Int) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[verb]
    let before = (reading.sentences[sentence].lowerBound..<verb).filter { !reading.isQuoted($0) }
    if let holder = person(holdingOfficeRightBefore: verb, in: before) { return holder }
    if let holder = before.lazy.compactMap({ self.person(holdingOfficeAt: $0) }).first { return holder }
    guard let pronoun = before.first(where: { reading.isWord($0, .pronoun) }), let subject = subjects[sentence] else {
      return nil
    }
    return scene.people(meantBy: pronoun, rather: [subject]).first
  }

  /// How many words an office has at most: «the deputy prime minister».
  private static let longestOffice = 5

  /// «Having told the ambassador of it, the rector | said»
  func person(holdingOfficeRightBefore verb: Int, in words: [Int]) -> Int? {
    guard scene.reading.lexicon.language.family == .germanic else { return nil }
    let finder = RoleFinder(reading: scene.reading)
    return words.suffix(Self.longestOffice).lazy
      .filter { finder.role(startingAt: $0)?.tokens.upperBound == verb }
      .compactMap { self.person(holdingOfficeAt: $0) }.first
  }

  /// Whom a sentence goes on about that has no subject of its own: «С 2020 года работал директором».
  func person(spokenOfBefore sentence: Int) -> Int? { subjects.isEmpty ? nil : subjects[sentence] }

  /// «the minister», «министр»: the last before it who held the office that a bare word for one names.
  private func person(holdingOfficeAt index: Int) -> Int? {
    if scene.reading.isSlavic { return holder(ofSlavicOfficeAt: index)?.person }
    guard let role = RoleFinder(reading: scene.reading).role(startingAt: index), !role.form.isPlural,
      role.form.grammaticalCase == .nominative
    else { return nil }
    let before = offices[role.role, default: []].lazy.filter { $0.token < index }
    if let owner = namedOwner(before: role.tokens.lowerBound), isBare(role.tokens) {
      return before.last { $0.holder == owner }?.person ?? onlyUnplaced(Array(before))
    }
    if isBare(role.tokens) {
      // «the speaker», where another speaker is called «President of the Assembly»; «the coach» is no deputy minister.
      let word = Self.headWord(of: role.title, in: scene.reading.lexicon)
      if role.role == .other { return before.last { $0.word == word }?.person }
      return before.last { $0.word == word && role.role == .speaker }?.person ?? before.last?.person
    }
    guard let owner = owner(ofOfficeAt: role.tokens) else { return nil }
    return before.last { $0.holder == owner }?.person
  }

  /// «(President X arrived.) The Kazakh president said»: the only one who has the office and of whom nothing says in what country.
  private func onlyUnplaced(_ holdings: [Holding]) -> Int? {
    let people = Set(holdings.filter { $0.holder == nil }.map(\.person))
    let placed = Set(holdings.filter { $0.holder != nil }.map(\.person))
    let left = people.subtracting(placed)
    return left.count == 1 ? left.first : nil
  }

  /// Whom an office in the nominative without a name means in Russian, and where its words end: «министр», «президент Казахстана»,
  /// «глава университета».
  func holder(ofSlavicOfficeAt index: Int) -> (person: Int, end: Int)? {
    let reading = scene.reading
    guard reading.isSlavic, let role = RoleFinder(reading: reading).role(startingAt: index), !role.form.isPlural,
      role.form.grammaticalCase == .nominative
    else { return nil }
    // «директор департамента» where the table has both words: of whichever department.
    if role.tokens.dropFirst().contains(where: { reading.words[$0].key(in: .bodies) != nil }) { return nil }
    let next = role.tokens.upperBound
    let last = offices[role.role, default: []].last { $0.token < index }?.person
    guard reading.tokens.indices.contains(next) else { return last.map { ($0, next) } }
    if let owner = scene.mention(startingAt: next, where: { $0.isOrganization || $0.isCountry }) {
      let end = scene.bracketEnd(from: owner.tokens.upperBound)
      guard !isName(end), let person = leader(of: owner.entity, as: role.role, before: index) else { return nil }
      return (person, end)
    }
    // «директор департамента»: of one whom the article need not name.
    if reading.tokens[next].kind == .word, reading.words[next].key(in: .bodies) != nil {
      guard !isName(next + 1), let owner = body(meantAt: next),
        let person = leader(of: owner, as: role.role, before: index)
      else { return nil }
      return (person, next + 1)
    }
    guard isBare(role.tokens) else { return nil }
    guard role.isOfState else { return last.map { ($0, next) } }
    let isHead = role.role == .head
    guard let holder = slavicHolders?.person(meantAt: index) ?? (isHead ? nil : last), !isHead || !isHeadOfBody(holder)
    else { return nil }
    return (holder, next)
  }

  /// «Глава МИД Казахстана X»: who is no head of state.
  private func isHeadOfBody(_ person: Int) -> Bool {
    offices[.head, default: []].contains { holding in
      holding.person == person && holding.holder.map { scene.entities[$0].type.isOrganization } == true
    }
  }

  private func isName(_ index: Int) -> Bool {
    scene.reading.tokens.indices.contains(index) && scene.mention(covering: index, where: \.isPerson) != nil
  }

  /// Who holds a position in a body or country; «the head» of a body is also who leads it by another name.
  private func leader(of owner: Int, as role: Role, before index: Int) -> Int? {
    func last(_ role: Role) -> Holding? {
      offices[role, default: []].last { $0.token < index && $0.holder == owner }
    }
    if let holding = last(role) ?? onlyHolding(of: role, before: index) { return holding.person }
    guard role == .head else { return nil }
    let isCountry = scene.entities[owner].type.isCountry
    return (isCountry ? [.president] : Self.leading).compactMap(last).max { $0.token < $1.token }?.person
  }

  /// «(Президент X приехал в Баку.) Президент Узбекистана принял послов»: the one holder of the office, where no words say of
  /// what.
  private func onlyHolding(of role: Role, before index: Int) -> Holding? {
    let holdings = offices[role, default: []]
    guard let first = holdings.first, first.token < index else { return nil }
    return holdings.allSatisfy { $0.person == first.person && $0.holder == nil } ? first : nil
  }

  /// The positions of those who lead a body.
  private static let leading: [Role] = [.president, .chair, .director, .rector, .secretaryGeneral, .speaker, .minister]

  /// Whether nobody's name nor body goes on after a word for a position.
  private func isBare(_ role: Range<Int>) -> Bool {
    let reading = scene.reading
    let isDefinite = reading.isWord(role.lowerBound - 1, .article) || reading.isWord(role.lowerBound - 2, .article)
    guard isDefinite || reading.lexicon.language.family != .germanic else { return false }
    guard reading.tokens.indices.contains(role.upperBound) else { return true }
    return !scene.reading.isWord(role.upperBound, .genitiveMarker)
      && scene.mention(covering: role.upperBound, where: \.isPerson) == nil
  }

  /// The word for a position within its name: «xarici işlər naziri» is a «nazir».
  static func headWord(of title: String, in lexicon: Lexicon) -> String {
    // Titles are in the script of the text, «ташқи ишлар вазир», the keys of tables in another.
    let last = lexicon.folded(title.split(separator: " ").last ?? Substring(title))
    return lexicon.senses(of: last).key(in: .roles) ?? last
  }

  /// Whom a position without a name, at the head of a sentence, means: the last before it who held one of that name.
  ///
  /// - Parameter speakers: Who spoke last; one of them who held it is meant rather than another.
  func person(meantAt start: Int, preferring speakers: [Int] = []) -> (person: Int, end: Int)? {
    if !scene.reading.lexicon.language.family.isHeadFinal {
      return person(holdingOfficeAt: start).map { ($0, start + 1) }
    }
    guard let office = office(at: start), office.form.grammaticalCase == .nominative,
      let person = holder(of: office, preferring: speakers)
    else { return nil }
    return (person, office.tokens.upperBound)
  }

  /// Who holds an office, by what the article says before it.
  func holder(of office: OfficeReference, preferring speakers: [Int]) -> Int? {
    holders.holder(of: office, preferring: speakers)
  }

  /// Whom a bare position at the head of a clause means: «məlumata görə, baş katib …».
  func person(meantIn range: Range<Int>) -> Int? {
    let heads = range.filter { $0 == range.lowerBound || scene.reading.isMark($0 - 1, ",") }
    return heads.lazy.compactMap { self.person(meantAt: $0)?.person }.first
  }

  /// What no type word looks like: stands for those of all bodies of a kind.
  static func any(_ kind: String) -> String { " " + kind }

  /// What no type word looks like: stands for those of all businesses.
  static let anyBusiness = " "
}
