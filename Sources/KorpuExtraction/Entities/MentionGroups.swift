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
  private var bodies: [String: [(country: CountryCode?, index: Int)]] = [:]

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
    indexOfPlace[mention.tokens] = index
  }

  private mutating func append(_ mention: MentionCandidate) {
    indexOfPlace[mention.tokens] = lists.count
    lists.append([mention])
  }

  /// Adds a body: «Mədəniyyət Nazirliyi» is «Azərbaycanın Mədəniyyət Nazirliyi», but not Kazakhstan's.
  mutating func add(body mention: MentionCandidate, named name: BareName) {
    let known = bodies[name.text, default: []]
    let fitting =
      known.firstIndex { $0.country == name.country }
      ?? known.firstIndex { $0.country == nil || name.country == nil }
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

  mutating func move(_ group: Int, to other: Int) {
    lists[other] += lists[group].map {
      MentionCandidate(
        tokens: $0.tokens, type: $0.type, name: $0.name, grammaticalCase: $0.grammaticalCase,
        confidence: $0.confidence, abbreviates: $0.type.isPerson ? nil : lists[other][0].tokens)
    }
    lists[group] = []
  }

  /// Joins people whose names differ by a slip: «Танзила Нарбаева» and «Танзила Норбоева».
  ///
  /// - Complexity: O(people); only those who share a given name or a surname are compared.
  mutating func joinSpellings(in lexicon: Lexicon) {
    var bySharedName: [String: [Int]] = [:]
    var names: [Int: [String]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      guard words.count == 2 else { continue }
      names[index] = words
      for (position, word) in words.enumerated() { bySharedName["\(position) \(word)", default: []].append(index) }
    }
    for (_, group) in bySharedName.sorted(by: { $0.key < $1.key }) where (2...Self.mostNamesakes).contains(group.count)
    {
      for (first, second) in zip(group, group.dropFirst()) where !lists[first].isEmpty && !lists[second].isEmpty {
        guard let one = names[first], let other = names[second], Spelling.isSamePerson(one, other) else { continue }
        move(second, to: first)
      }
    }
  }

  /// More people than so many with one given name are a family, or all of a country.
  private static let mostNamesakes = 6

  /// Joins «Cavad Zərif» to «Məhəmməd Cavad Zərif», where only one person is called so in full.
  mutating func joinShortenedNames(in lexicon: Lexicon) {
    var longer: [String: Set<Int>] = [:]
    var names: [Int: [String]] = [:]
    for index in lists.indices {
      guard let first = lists[index].first, first.type.isPerson else { continue }
      let words = NameKey(first.name, in: lexicon).words
      names[index] = words
      if words.count > 2 { longer[words.suffix(2).joined(separator: " "), default: []].insert(index) }
    }
    for (index, words) in names.sorted(by: { $0.key < $1.key }) where words.count == 2 {
      let full = longer[words.joined(separator: " "), default: []]
      if full.count == 1, let only = full.first { move(index, to: only) }
    }
  }
}

extension MentionGroups {
  /// Joins a body known by its initials to the one body of the article whose name has them: «AMEA» and
  /// «Azərbaycan Milli Elmlər Akademiyası».
  mutating func joinAbbreviations(in reading: TokenizedArticle) {
    var bearers: [String: Set<Int>] = [:]
    for index in lists.indices {
      for mention in lists[index] where mention.type.isOrganization && mention.tokens.count > 1 {
        for initials in initials(of: mention, in: reading.lexicon) { bearers[initials, default: []].insert(index) }
      }
    }
    for short in lists.indices where isAbbreviation(lists[short], in: reading) {
      let full = bearers[lists[short][0].name, default: []].subtracting([short])
      if full.count == 1, let only = full.first { move(short, to: only) }
    }
  }

  private func isAbbreviation(_ group: [MentionCandidate], in reading: TokenizedArticle) -> Bool {
    guard let first = group.first, first.type.isOrganization, first.abbreviates == nil else { return false }
    return first.tokens.count == 1 && reading.tokens[first.tokens.lowerBound].isAbbreviation
  }

  /// The initials of the words in capitals, and of all words but «və»: «Түркі мемлекеттері ұйымы» is ТМҰ.
  private func initials(of mention: MentionCandidate, in lexicon: Lexicon) -> Set<String> {
    let words = mention.name.split(separator: " ")
    let content = words.filter { !lexicon.senses(of: lexicon.folded($0)).classes.contains(.joiner) }
    return [
      String(words.compactMap(\.first).filter(\.isUppercase)),
      content.compactMap(\.first).map { $0.uppercased() }.joined(),
    ]
  }
}

/// The name of a body without the country that it begins with, and the country in or before the name.
struct BareName {
  let text: String
  let country: CountryCode?
}

/// Finds the country whose genitive stands before a body.
struct CountryBefore {
  private var byEnd: [Int: MentionCandidate] = [:]
  private var byStart: [Int: MentionCandidate] = [:]
  /// Whether a country ends the name of a body: «МИД Кыргызстана».
  private let standsLast: Bool

  init(_ mentions: [MentionCandidate], standsLast: Bool) {
    self.standsLast = standsLast
    for mention in mentions where mention.type.isCountry {
      byEnd[mention.tokens.upperBound] = mention
      byStart[mention.tokens.lowerBound] = mention
    }
  }

  func bareName(of body: MentionCandidate, in reading: TokenizedArticle) -> BareName {
    let lexicon = reading.lexicon
    if let first = byStart[body.tokens.lowerBound], first.tokens.upperBound < body.tokens.upperBound,
      case .country(let code) = first.type
    {
      let words = NameKey(body.name, in: lexicon).words.dropFirst(first.tokens.count)
      return BareName(text: Self.text(of: Array(words), in: lexicon), country: code)
    }
    if standsLast, let last = byEnd[body.tokens.upperBound], last.tokens.lowerBound > body.tokens.lowerBound,
      case .country(let code) = last.type
    {
      let words = NameKey(body.name, in: lexicon).words.dropLast(last.tokens.count)
      return BareName(text: Self.text(of: Array(words), in: lexicon), country: code)
    }
    let text = Self.abbreviation(in: body, reading) ?? Self.text(of: NameKey(body.name, in: lexicon).words, in: lexicon)
    guard let before = byEnd[body.tokens.lowerBound], before.grammaticalCase == .genitive,
      case .country(let code) = before.type
    else { return BareName(text: text, country: nil) }
    return BareName(text: text, country: code)
  }

  /// «TÜRKSOÝ guramasy», «ТҮРКСОЙ эл аралык уюму»: what a table knows by the abbreviation, with a word for any body.
  private static func abbreviation(in body: MentionCandidate, _ reading: TokenizedArticle) -> String? {
    let first = body.tokens.lowerBound
    let last = body.tokens.upperBound - 1
    guard first < last, reading.tokens[first].isAbbreviation, reading.words[first].isKey(of: .knownBodies),
      reading.isForm(last, of: .generic), (first + 1..<last).allSatisfy({ reading.words[$0].isKey(of: .bodyModifiers) })
    else { return nil }
    return text(of: [reading.tokens[first].folded], in: reading.lexicon)
  }

  /// «Milli Məclisi» and «Milli Məclis» are one name.
  private static func text(of words: [String], in lexicon: Lexicon) -> String {
    guard let last = words.last else { return "" }
    let senses = lexicon.senses(of: last)
    let form = senses.form(in: .bodies) ?? senses.form(in: .knownBodies)
    let key = form?.isPlural == true ? nil : senses.key(in: .bodies) ?? senses.key(in: .knownBodies)
    return (words.dropLast() + [key ?? last]).joined(separator: " ")
  }
}
