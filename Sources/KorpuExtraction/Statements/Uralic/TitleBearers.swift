internal import KorpuLanguage
internal import KorpuModel

/// Who bears which title in an article, so that the title alone may mean them: Hungarian news change between name and
/// title in every sentence, «Halmos Péter … A miniszter … A magyar tárcavezető …».
struct TitleBearers {
  let scene: Scene
  private var bearers: [Bearer]
  /// The tokens of titles beside names, which mean nobody else.
  private let besideNames: Set<Int>
  /// The countries that the article gives bodies.
  private let countries: [Int: Set<Int>]
  /// Who is meant by an office that nobody is said to hold.
  private let onlySpeaker: Int?

  private struct Bearer {
    let person: Int
    let role: Role
    /// The body or country, or `nil` where none is said: newspapers name none for the officials of their own country.
    let holder: Int?
    let token: Int
    /// The words of the title, «köztársasági elnök».
    let title: String
  }

  /// How many words stand between whose the title is and the title.
  private static let reach = 4

  init(scene: Scene, anaphora: Anaphora) {
    self.scene = scene
    let positions = UralicPositions(scene: scene, anaphora: anaphora)
    let titles = TitleAfterName(reading: scene.reading)
    var bearers: [Bearer] = []
    var taken: Set<Int> = []
    for person in scene.mentions where person.type.isPerson {
      let token = person.tokens.lowerBound
      for held in positions.titles(of: person) {
        bearers.append(
          Bearer(
            person: person.entity, role: held.role, holder: held.holder, token: token, title: held.words))
        taken.formUnion(held.tokens)
      }
      guard let title = titles.title(after: person.tokens.upperBound) else { continue }
      taken.formUnion(title.role.tokens)
      if title.nationality == nil {
        bearers.append(
          Bearer(
            person: person.entity, role: title.role.role, holder: nil, token: token, title: title.role.title))
      }
    }
    self.bearers = bearers
    onlySpeaker = Self.onlySpeaker(of: scene, besides: bearers)
    besideNames = taken
    countries = Self.countries(in: scene)
  }

  /// «A házelnök elmondta … – tette hozzá | Halmos Péter»: the only person whom an article names, if no title is told of that person and
  /// the name stands beside a verb of saying.
  private static func onlySpeaker(of scene: Scene, besides bearers: [Bearer]) -> Int? {
    let mentions = scene.mentions.filter(\.type.isPerson)
    let people = Set(mentions.map(\.entity))
    guard people.count == 1, let person = people.first, !bearers.contains(where: { $0.person == person }) else {
      return nil
    }
    let speaks = mentions.contains { mention in
      mention.isIn(.nominative)
        && (mention.tokens.lowerBound - 2..<mention.tokens.upperBound + 2).contains { index in
          scene.reading.tokens.indices.contains(index)
            && scene.reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
        }
    }
    return speaks ? person : nil
  }

  private static func countries(in scene: Scene) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for body in scene.mentions where body.type.isOrganization {
      let inside = scene.mentions(in: body.tokens).filter(\.type.isCountry)
      let before = scene.mention(endingBefore: body.tokens.lowerBound, where: \.isCountry)
      found[body.entity, default: []].formUnion((inside + [before].compactMap { $0 }).map(\.entity))
    }
    return found
  }

  /// Learns who bears a title that stood alone: «… – közölte a szóvivő. Halmos Péter hozzátette: …».
  mutating func add(_ person: Int, bearing title: Int) {
    guard let role = RoleFinder(reading: scene.reading).role(startingAt: title) else { return }
    bearers.append(
      Bearer(
        person: person, role: role.role, holder: owner(before: title)?.entity, token: title, title: role.title))
  }

  func isTitled(_ person: Int) -> Bool { bearers.contains { $0.person == person } }

  enum Meaning: Equatable {
    /// No title in the nominative stands at the token.
    case noTitle
    case unknown
    case person(Int)
  }

  /// Whom a title at a token means.
  ///
  /// - Parameters:
  ///   - speakers: Who spoke last; one of them is meant rather than another.
  ///   - cases: The case of the title; the nominative of who speaks.
  func meaning(at index: Int, preferring speakers: [Int], in cases: CaseSet = .nominative) -> Meaning {
    let reading = scene.reading
    guard !besideNames.contains(index), let role = RoleFinder(reading: reading).role(startingAt: index),
      CaseSet(role.form.grammaticalCase).isSubset(of: cases), !role.form.isPlural,
      scene.mention(covering: index, where: { _ in true }) == nil
    else { return .noTitle }
    if isOfOthers(index) { return .unknown }
    let owner = owner(before: index)
    let fitting = closest(to: role.title, among: bearers.filter { fits($0, role, of: owner) })
    if let speaker = fitting.last(where: { speakers.contains($0.person) }) { return .person(speaker.person) }
    let earlier = fitting.filter { $0.token < index }
    if let same = last(earlier.filter { $0.title == role.title }, of: owner) { return .person(same.person) }
    // «A magyar államfő»: of whom the article has given no title.
    if owner.map(isHome) ?? true, speakers.count == 1, !isTitled(speakers[0]) { return .person(speakers[0]) }
    if let earlier = last(earlier, of: owner) { return .person(earlier.person) }
    if Set(fitting.map(\.person)).count == 1 { return .person(fitting[0].person) }
    if fitting.isEmpty, role.isOfState, owner.map(isHome) ?? true, let person = onlySpeaker { return .person(person) }
    return .unknown
  }

  /// «a házelnök»: without a country rather that of the newspaper's own than of another.
  private func last(_ bearers: [Bearer], of owner: LocatedMention?) -> Bearer? {
    guard owner == nil else { return bearers.last }
    return bearers.last { $0.holder.map(isHome) ?? true } ?? bearers.last
  }

  /// «a köztársasági elnök»: who is called so, rather than any president; «az elnök» may be either.
  private func closest(to title: String, among bearers: [Bearer]) -> [Bearer] {
    let same = bearers.filter { $0.title == title }
    return same.isEmpty || bearers.contains { $0.title != title && $0.title.hasSuffix(title) } ? bearers : same
  }

  /// «az | akkori kazah nagykövet», «mindkét | miniszter»: somebody of another time, or more than one.
  private func isOfOthers(_ title: Int) -> Bool {
    let first = max(scene.reading.sentence(of: title).lowerBound, title - Self.reach)
    let attributes = (first..<title).reversed().prefix {
      scene.reading.tokens[$0].kind == .word && !scene.reading.isWord($0, .article)
    }
    return attributes.contains { scene.reading.isWord($0, [.former, .two]) }
  }

  /// Positions of many sorts: «főszervező» is none who is «titkár», though both are other than those that roles name.
  private static let anySort: Set<Role> = [.other, .expert, .member]

  /// «Mikail Temirov»: of a name that ends in no given name, though a country of its own is not told.
  private func isForeign(_ person: Int) -> Bool {
    let words = scene.reading.lexicon.folded(scene.entities[person].name).split(separator: " ")
    guard words.count > 1, let last = words.last, let first = words.first else { return false }
    let lexicon = scene.reading.lexicon
    return !lexicon.senses(of: String(last)).name.isGivenName && lexicon.senses(of: String(first)).name.isGivenName
  }

  /// «első titkár», «titkár»; «alelnök», «alelnök asszony»; «külügyminiszter-helyettes», «miniszterhelyettes».
  private func areRelated(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.split(separator: " "), other.split(separator: " "))
    if one.contains(where: other.contains) { return true }
    let ends = [one, other].map { $0.last.map { $0.filter { $0 != "-" } } ?? "" }
    return ends[0].hasSuffix(ends[1]) || ends[1].hasSuffix(ends[0])
  }

  private func fits(_ bearer: Bearer, _ role: RoleFinder.Finding, of owner: LocatedMention?) -> Bool {
    guard bearer.role == role.role || bearer.role == role.roleInAssembly,
      !Self.anySort.contains(role.role) || areRelated(bearer.title, role.title)
    else { return false }
    guard let owner else { return true }
    guard let holder = bearer.holder else { return isHome(owner) && !isForeign(bearer.person) }
    if holder == owner.entity { return true }
    // «a magyar házelnök»: the chair of a body of that country, or of one that needs none.
    return owner.type.isCountry && scene.entities[holder].type.isOrganization
      && (countries[holder, default: []].contains(owner.entity)
        || countries[holder, default: []].isEmpty && isHome(owner))
  }

  private func owner(before title: Int) -> LocatedMention? {
    scene.owner(before: title, within: Self.reach, pastBrackets: false) { $0.isOrganization || $0.isCountry }
  }

  private func isHome(_ owner: LocatedMention) -> Bool { isHome(owner.entity) }

  /// Whether a country is that of the newspapers in the language, or a body of no other.
  private func isHome(_ owner: Int) -> Bool {
    guard let home = CountryCode.hungary else { return false }
    guard scene.entities[owner].type.isOrganization else { return scene.entities[owner].type == .country(home) }
    return countries[owner, default: []].allSatisfy { scene.entities[$0].type == .country(home) }
  }
}
