internal import KorpuLanguage
internal import KorpuModel

/// Resolves people and bodies that are named by a common noun: «Nazir bildirib», «Fondun prezidenti».
struct Anaphora {
  let scene: Scene
  private let holders: OfficeHolders
  /// By the type word, the bodies named with it, in reading order.
  private let bodies: [String: [(token: Int, body: Int)]]
  /// By code, the countries of the article.
  let countries: [String: Int]

  init(scene: Scene) {
    self.scene = scene
    let words = scene.reading.words
    var bodies: [String: [(Int, Int)]] = [:]
    for mention in scene.mentions where mention.type.isOrganization {
      let last = mention.tokens.upperBound - 1
      let key = words[last].key(in: .bodies) ?? ""
      bodies[key, default: []].append((mention.tokens.lowerBound, mention.entity))
      bodies["", default: []].append((mention.tokens.lowerBound, mention.entity))
    }
    self.bodies = bodies
    holders = OfficeHolders(scene: scene)
    let coded = scene.entities.enumerated().compactMap { index, entity -> (String, Int)? in
      if case .country(let country) = entity.type { (country.code, index) } else { nil }
    }
    countries = Dictionary(coded) { first, _ in first }
  }

  /// The word for a position within its name: «xarici işlər naziri» is a «nazir».
  static func headWord(of title: String, in lexicon: Lexicon) -> String {
    let last = title.split(separator: " ").last.map(String.init) ?? title
    return lexicon.senses(of: last).key(in: .roles) ?? last
  }

  /// Whom a position without a name, at the head of a sentence, means: the last before it who held one of that name.
  ///
  /// - Parameter speakers: Who spoke last; one of them who held it is meant rather than another.
  func person(meantAt start: Int, preferring speakers: [Int] = []) -> (person: Int, end: Int)? {
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
    return heads.lazy.compactMap { person(meantAt: $0)?.person }.first
  }

  /// The body that a type word alone means: the last before it named with that word; any, for «qurum».
  func body(meantAt index: Int) -> Int? {
    let reading = scene.reading
    guard reading.tokens[index].kind == .word, scene.mention(covering: index, where: \.isOrganization) == nil else {
      return nil
    }
    let senses = reading.words[index]
    let isGeneric = reading.isForm(index, of: .generic)
    guard let key = isGeneric ? "" : senses.key(in: .bodies),
      let form = senses.form(in: isGeneric ? .wordClasses : .bodies), form.possessor == nil, !form.isPlural
    else { return nil }
    return bodies[key, default: []].last { $0.token < index }?.body
  }
}
