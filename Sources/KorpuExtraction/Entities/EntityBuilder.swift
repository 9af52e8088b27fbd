internal import KorpuLanguage
internal import KorpuModel

/// Gathers the mentions of one article into entities: coreference by names.
struct EntityBuilder {
  let reading: TokenizedArticle

  func entities(from mentions: [MentionCandidate]) -> [LocatedEntity] {
    var groups = MentionGroups()
    for mention in mentions where !mention.type.isForum && mention.abbreviates == nil && !isShortName(mention) {
      groups.add(mention, under: key(of: mention))
    }
    for mention in mentions { if let full = mention.abbreviates { groups.add(mention, besideMentionAt: full) } }
    groups.joinAbbreviations(in: reading)
    for mention in mentions where isShortName(mention) { join(mention, to: &groups) }
    let forums = ForumCoreference(reading: reading, bodies: groups).groups(of: mentions.filter(\.type.isForum))
    return numbered(groups.lists + forums)
  }

  /// What tells one entity from another of its type: the code of a country, the folded name of the rest.
  private func key(of mention: MentionCandidate) -> String {
    if case .country(let code) = mention.type { return "country \(code.code)" }
    return "\(mention.type.name) \(NameKey(mention.name, in: reading.lexicon.language).text)"
  }

  /// A surname alone or with an initial: it needs a full name to join.
  private func isShortName(_ mention: MentionCandidate) -> Bool {
    mention.type.isPerson && (!mention.name.contains(" ") || mention.name.contains("."))
  }

  /// Joins a short name to the only person whom it fits. A surname that two people share joins neither;
  /// one that nobody bears in full stands for itself.
  private func join(_ mention: MentionCandidate, to groups: inout MentionGroups) {
    let short = ShortName(mention.name, in: reading.lexicon.language)
    let fitting = groups.indices { $0.type.isPerson && short.fits($0.name, in: reading.lexicon.language) }
    switch fitting.count {
    case 0: groups.add(mention, under: key(of: mention))
    case 1: groups.add(mention, to: fitting[0])
    default: break
    }
  }

  private func numbered(_ groups: [[MentionCandidate]]) -> [LocatedEntity] {
    let inOrder = groups.filter { !$0.isEmpty }.map { $0.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
      .sorted { $0[0].tokens.lowerBound < $1[0].tokens.lowerBound }
    var counts: [String: Int] = [:]
    return inOrder.map { mentions in
      let letter = Self.letter(of: mentions[0].type)
      counts[letter, default: 0] += 1
      return LocatedEntity(
        id: "\(letter)\(counts[letter, default: 1])", type: type(of: mentions), name: bestName(of: mentions),
        mentions: mentions)
    }
  }

  private static func letter(of type: EntityType) -> String {
    switch type {
    case .person: "p"
    case .organization: "o"
    case .country: "c"
    case .forum: "f"
    case .place: "l"
    }
  }

  /// The type that the fullest mention gives.
  private func type(of mentions: [MentionCandidate]) -> EntityType {
    mentions.first { $0.name == bestName(of: mentions) }?.type ?? mentions[0].type
  }

  /// The fullest form; of two as full, the one read first. Quoted names of gatherings win over descriptions.
  private func bestName(of mentions: [MentionCandidate]) -> String {
    let quoted = mentions.filter { $0.type.isForum && $0.isQuoted(in: reading) }
    let pool = quoted.isEmpty ? mentions : quoted
    return pool.dropFirst().reduce(pool[0]) { $1.name.count > $0.name.count ? $1 : $0 }.name
  }
}

/// Mentions under the keys of their entities, in the order first seen.
struct MentionGroups: Sendable {
  private(set) var lists: [[MentionCandidate]] = []
  private var indexOfKey: [String: Int] = [:]

  mutating func add(_ mention: MentionCandidate, under key: String) {
    if let index = indexOfKey[key] {
      lists[index].append(mention)
    } else {
      indexOfKey[key] = lists.count
      lists.append([mention])
    }
  }

  mutating func add(_ mention: MentionCandidate, to index: Int) { lists[index].append(mention) }

  /// Adds an abbreviation to the entity that has a mention at the given tokens.
  mutating func add(_ mention: MentionCandidate, besideMentionAt tokens: Range<Int>) {
    guard let index = lists.firstIndex(where: { $0.contains { $0.tokens == tokens } }) else { return }
    lists[index].append(mention)
  }

  fileprivate mutating func move(_ group: Int, to other: Int) {
    lists[other] += lists[group].map {
      MentionCandidate(
        tokens: $0.tokens, type: $0.type, name: $0.name, grammaticalCase: $0.grammaticalCase,
        confidence: $0.confidence, abbreviates: lists[other][0].tokens)
    }
    lists[group] = []
  }

  func indices(where isWanted: (MentionCandidate) -> Bool) -> [Int] {
    lists.indices.filter { lists[$0].contains(where: isWanted) }
  }
}

extension MentionGroups {
  /// Joins a body known by its initials to the one body of the article whose name has them: «AMEA» and
  /// «Azərbaycan Milli Elmlər Akademiyası».
  fileprivate mutating func joinAbbreviations(in reading: TokenizedArticle) {
    for short in lists.indices where isAbbreviation(lists[short], in: reading) {
      let full = lists.indices.filter { $0 != short && lists[$0].contains { initials(of: $0) == lists[short][0].name } }
      if full.count == 1 { move(short, to: full[0]) }
    }
  }

  private func isAbbreviation(_ group: [MentionCandidate], in reading: TokenizedArticle) -> Bool {
    guard let first = group.first, first.type.isOrganization, first.abbreviates == nil else { return false }
    return first.tokens.count == 1 && reading.tokens[first.tokens.lowerBound].isAbbreviation
  }

  private func initials(of mention: MentionCandidate) -> String {
    guard mention.type.isOrganization else { return "" }
    return String(mention.name.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
  }
}
