internal import KorpuLanguage
internal import KorpuModel

/// Mentions under the keys of their entities, in the order first seen.
struct MentionGroups: Sendable {
  /// So many words make a body's name its own, whatever adjective stands before it.
  private static let telling = 3

  private(set) var lists: [[MentionCandidate]] = []
  private var indexOfKey: [String: Int] = [:]
  private var indexOfPlace: [Range<Int>: Int] = [:]
  /// Bodies by their names without a country, with the country where one is said.
  private(set) var bodies: [String: [(country: CountryCode?, index: Int)]] = [:]

  mutating func add(_ mention: MentionCandidate, under key: String) {
    if let index = indexOfKey[key] {
      add(mention, to: index)
    } else {
      indexOfKey[key] = lists.count
      append(mention)
    }
  }

  /// The key of a person already known to whom the key is a form of the name: «Düsen Kaseinova» for «Düsen
  /// Kaseinov» in the dative, which his wife's name would be too.
  func key(joining key: String, by type: EntityType) -> String {
    guard type.isPerson, indexOfKey[key] == nil else { return key }
    let shorter = String(key.dropLast())
    return indexOfKey[shorter] == nil ? key : shorter
  }

  mutating func add(_ mention: MentionCandidate, to index: Int) {
    lists[index].append(mention)
    locate(mention, in: index)
  }

  private mutating func append(_ mention: MentionCandidate) {
    locate(mention, in: lists.count)
    lists.append([mention])
  }

  /// «Sahil Universitetində (SU) forum keçirilib»: where a body is a place too, its abbreviation is the body's.
  private mutating func locate(_ mention: MentionCandidate, in index: Int) {
    if mention.type.isPlace, indexOfPlace[mention.tokens] != nil { return }
    indexOfPlace[mention.tokens] = index
  }

  /// Adds a body: «Mədəniyyət Nazirliyi» is «Azərbaycanın Mədəniyyət Nazirliyi», but not Kazakhstan's.
  mutating func add(body mention: MentionCandidate, named name: BareName, in reading: TokenizedArticle) {
    let known = bodies[name.text, default: []]
    let fitting =
      known.firstIndex { $0.country == name.country }
      ?? known.firstIndex { $0.country == nil && !isApart($0.index, from: mention, in: reading) || name.country == nil }
    guard let fitting else {
      bodies[name.text, default: []].append((name.country, lists.count))
      append(mention)
      return
    }
    if known[fitting].country == nil { bodies[name.text]?[fitting].country = name.country }
    add(mention, to: known[fitting].index)
  }

  /// Joins «Qırğızıstan Yazıçılar Birliyi» to «Qırğızıstan Respublikası Milli Yazıçılar Birliyi»: where an article has
  /// two bodies of one country whose names differ by the adjective at the head of one, they are one.
  mutating func joinBodiesWithoutAdjective(in lexicon: Lexicon) {
    for (name, fuller) in bodies.sorted(by: { $0.key < $1.key }) {
      let words = name.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, lexicon.senses(of: words[0]).isKey(of: .bodyModifiers) else { continue }
      let isTelling = words[1].split(separator: " ").count >= Self.telling
      for (country, index) in fuller where country != nil || isTelling {
        guard let shorter = bodies[words[1]]?.first(where: { $0.country == country }) else { continue }
        for mention in lists[shorter.index] { add(mention, to: index) }
        lists[shorter.index] = []
      }
    }
  }

  /// Adds an abbreviation to the entity that has a mention at the given tokens.
  mutating func add(_ mention: MentionCandidate, besideMentionAt tokens: Range<Int>) {
    if let index = indexOfPlace[tokens] { add(mention, to: index) }
  }

  mutating func empty(_ group: Int) { lists[group] = [] }

  /// Joins a group to another; each mention keeps the cases that it shows: «(Организация тюркских государств …) сотрудничество с
  /// | ОТГ».
  mutating func move(_ group: Int, to other: Int) {
    lists[other] += lists[group].map {
      MentionCandidate(
        tokens: $0.tokens, type: $0.type, name: $0.name, grammaticalCase: $0.grammaticalCase, cases: $0.cases,
        confidence: $0.confidence, abbreviates: $0.type.isPerson ? nil : lists[other][0].tokens)
    }
    lists[group] = []
  }
}
