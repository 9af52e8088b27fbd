internal import KorpuLanguage
internal import KorpuModel

/// Who was said to hold which position, in reading order.
struct OfficeHolders {
  private struct Holding {
    let token: Int
    let person: Int
    let role: Role
    /// The last word of the position's name.
    let word: String
    let owner: Int?
    /// Whether somebody else met the person: «X naziri B-lə».
    let isMet: Bool
  }

  private let scene: Scene
  private let all: [Holding]
  /// By the last word of the position's name, indices in ``all``.
  private let byWord: [String: [Int]]
  /// For each person all bodies and countries of whom they hold a position.
  private let owners: [Int: Set<Int>]
  /// The country that the article names first: its president needs no country in the phrase.
  private let home: Int?

  /// The only person of the article of whom no position is told, as heads of state are known without one: «Мемлекет басшысы
  /// … мәлімдеді. Қасым-Жомарт Тоқаев …»
  private let unplaced: Int?
  private let townHeads: TownHeads

  /// How many tokens may lie between a body or country and the position in it.
  private static let reach = 8

  init(scene: Scene) {
    var all: [Holding] = []
    var byWord: [String: [Int]] = [:]
    var owners: [Int: Set<Int>] = [:]
    for mention in scene.mentions where mention.type.isPerson {
      guard let role = Self.role(before: mention, in: scene.reading) else { continue }
      let word = Anaphora.headWord(of: role.title, in: scene.reading.lexicon)
      if Self.isApart(role.tokens, called: word, from: mention, all[...], in: scene.reading) { continue }
      let owner = Self.owner(of: role, in: scene)
      byWord[word, default: []].append(all.count)
      all.append(
        .init(
          token: mention.tokens.lowerBound, person: mention.entity, role: role.role, word: word, owner: owner,
          isMet: Self.isMet(mention, in: scene.reading)))
      if let owner { owners[mention.entity, default: []].insert(owner) }
    }
    self.scene = scene
    self.all = all
    self.byWord = byWord
    self.owners = owners
    home = scene.mentions.first(where: \.type.isCountry)?.entity
    unplaced = Self.unplaced(in: scene, besides: Set(all.map(\.person)))
    townHeads = TownHeads(scene: scene)
  }

  private static func isMet(_ person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let end = reading.end(of: person)
    return reading.lexicon.language.family == .turkic
      && (person.isIn(.instrumental) && !person.isIn(.nominative)
        || reading.isWord(end, .comitative) && !reading.isWord(end, .conjunction))
  }

  private static func unplaced(in scene: Scene, besides holders: Set<Int>) -> Int? {
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    let others = Set(scene.mentions.lazy.filter(\.type.isPerson).map(\.entity)).subtracting(holders)
    return others.count == 1 ? others.first : nil
  }

  /// «(Səfir A nazir B ilə görüşüb.) Səfir | B-nin gələcəyini (bildirib)»: whether an office is another's than that of the name
  /// behind it, whose own is called otherwise, and who is not the subject.
  func isApart(_ office: Range<Int>, called word: String, from person: LocatedMention) -> Bool {
    let before = all.prefix { $0.token < office.lowerBound }
    return Self.isApart(office, called: word, from: person, before, in: scene.reading)
  }

  private static func isApart(
    _ office: Range<Int>, called word: String, from person: LocatedMention, _ earlier: ArraySlice<Holding>,
    in reading: TokenizedArticle
  ) -> Bool {
    guard reading.lexicon.language.family == .turkic, office.count == 1, !person.isIn(.nominative),
      office.lowerBound == reading.sentence(of: office.lowerBound).lowerBound,
      earlier.contains(where: { $0.person == person.entity })
    else { return false }
    let named = earlier.filter { $0.word == word }
    return !named.isEmpty && !named.contains { $0.person == person.entity }
  }

  /// The position before a name, or before the titles before it: «rektor professor Anar Quliyev».
  static func role(before person: LocatedMention, in reading: TokenizedArticle) -> RoleFinder.Finding? {
    let finder = RoleFinder(reading: reading)
    var end = person.tokens.lowerBound
    while finder.role(endingBefore: end) == nil, let title = finder.title(endingBefore: end) {
      end = title.lowerBound
      // «rektor, | akademik Anar Quliyev»
      if reading.lexicon.language.family == .turkic, reading.isMark(end - 1, ",") { end -= 1 }
    }
    return finder.role(endingBefore: end)
  }

  private static func owner(of role: RoleFinder.Finding, in scene: Scene) -> Int? {
    var end = role.tokens.lowerBound
    let first = max(scene.reading.sentence(of: end).lowerBound, end - reach)
    if scene.reading.isMark(end - 1, ")") { end -= 3 }
    while end > first {
      if let mention = scene.mention(endingBefore: end, where: { $0.isOrganization || $0.isCountry }) {
        guard mention.type.isCountry, mention.candidate.grammaticalCase == .attributive else { return mention.entity }
        // «Венгрияның | Қазақстандағы елшісі»: where somebody serves.
        end = mention.tokens.lowerBound
        continue
      }
      guard scene.reading.tokens[end - 1].kind == .word else { return nil }
      end -= 1
    }
    return nil
  }

  /// Whom an office means: who was last said to hold it; who leads the body, where it is called otherwise.
  func holder(of office: OfficeReference, preferring speakers: [Int]) -> Int? {
    if let head = townHeads.person(meantBy: office, in: scene.reading) { return head }
    let named = lately(byWord[office.word, default: []], before: office)
    let fitting = named.filter { isOwned($0, as: office) && isAtHome($0, as: office, speakers) }
    // «(X naziri A Y naziri B-lə görüşüb.) Nazir»: rather who met the other.
    let actors = office.owner == nil ? fitting.filter { !all[$0].isMet } : []
    if let holding = last(actors.isEmpty ? fitting : actors, preferring: speakers) { return holding.person }
    guard let owner = office.owner else { return onlyHolder(of: office, speakers) }
    let leading = lately(all.indices, before: office).filter { isOwned($0, as: office) && isLeading(all[$0], office) }
    if let holding = last(leading, preferring: speakers) { return holding.person }
    // «The union's chair»: the union named last may be another.
    if !office.isOwnerCertain { return only(named) }
    // «Түркия парламентинин төрагасы»: a body of which nobody is said to be, so that it may be another's other name.
    let isStrange =
      scene.entities[owner].type.isOrganization
      && !lately(all.indices, before: office).contains { isOwned($0, as: office) }
    return isStrange ? only(named.filter { speakers.contains(all[$0].person) }) : nil
  }

  private func only(_ holdings: [Int]) -> Int? {
    let people = Set(holdings.map { all[$0].person })
    return people.count == 1 ? people.first : nil
  }

  /// No office means one who was named longer ago than so many others.
  private static let memory = 40

  private func lately(_ holdings: some RandomAccessCollection<Int>, before office: OfficeReference) -> [Int] {
    var low = holdings.startIndex
    var high = holdings.endIndex
    while low < high {
      let middle = holdings.index(low, offsetBy: holdings.distance(from: low, to: high) / 2)
      if all[holdings[middle]].token < office.tokens.lowerBound {
        low = holdings.index(after: middle)
      } else {
        high = middle
      }
    }
    return holdings[..<low].suffix(Self.memory).map { $0 }
  }

  /// Whether who holds a position holds one of the body or country that the office names, if it names one.
  private func isOwned(_ index: Int, as office: OfficeReference) -> Bool {
    office.owner.map { owners[all[index].person, default: []].contains($0) } ?? true
  }

  private func last(_ holdings: [Int], preferring speakers: [Int]) -> Holding? {
    (holdings.last { speakers.contains(all[$0].person) } ?? holdings.last).map { all[$0] }
  }

  /// «TÜRKSOY başçısı» is its secretary-general.
  private func isLeading(_ holding: Holding, _ office: OfficeReference) -> Bool {
    Self.leaders.contains(holding.role) && Self.leaders.contains(office.role) && holding.owner == office.owner
  }

  private static let leaders: Set<Role> = [
    .president, .primeMinister, .minister, .secretaryGeneral, .chair, .director, .head, .rector, .speaker,
  ]

  /// A president without a country is that of the article's own, if not one who has just spoken.
  private func isAtHome(_ index: Int, as office: OfficeReference, _ speakers: [Int]) -> Bool {
    guard Self.heads.contains(office.role), office.owner == nil, let owner = all[index].owner else { return true }
    return owner == home || !office.isOfState && speakers.contains(all[index].person)
  }

  private static let heads: Set<Role> = [.president, .primeMinister]

  /// «Спикер» is the one chair of a parliament of whom the article has told.
  private func onlySpeaker(before office: OfficeReference) -> Int? {
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    return only(
      lately(all.indices, before: office).filter { index in
        Self.leaders.contains(all[index].role) && all[index].owner.map(scene.isParliament) == true
      })
  }

  /// «Мемлекет басшысы (сөйлесті. … Президент Қасым-Жомарт Тоқаев …)»: whom tables know as the head of the state in whose language the
  /// article is written, of whom no position is told, or who is called president before or behind.
  private var headOfHome: Int? {
    let home = HomeLeader(scene: scene)
    if let person = unplaced, home.isOne(person) { return person }
    let presidents = Set(all.lazy.filter { $0.role == .president && home.isOne($0.person) }.map(\.person))
    return presidents.count == 1 ? presidents.first : nil
  }

  /// «Dövlət başçısı» is the president, where the article has one.
  private func onlyHolder(of office: OfficeReference, _ speakers: [Int]) -> Int? {
    if office.role == .speaker { return onlySpeaker(before: office) }
    guard Self.heads.contains(office.role) else { return nil }
    if office.isOfState, let person = headOfHome { return person }
    let holdings = lately(all.indices, before: office).filter {
      all[$0].role == office.role && isAtHome($0, as: office, speakers)
    }
    if let person = only(holdings) { return person }
    if let person = unplaced, holdings.isEmpty, office.isOfState { return person }
    // «Tokayev … qarşılayıb. Dövlət başçısı …»: who has just been named without a position.
    guard holdings.isEmpty, speakers.count == 1,
      !lately(all.indices, before: office).contains(where: { all[$0].person == speakers[0] })
    else { return nil }
    return speakers[0]
  }
}
