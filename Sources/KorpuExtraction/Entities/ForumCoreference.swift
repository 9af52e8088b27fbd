internal import KorpuLanguage
internal import KorpuModel

/// Decides which descriptions mean one gathering: «… üzv ölkələrin Həmrəylik Forumu» and «TDT ölkələrinin ilk
/// Həmrəylik Forumu».
struct ForumCoreference {
  let reading: TokenizedArticle
  let bodies: MentionGroups

  /// Below this overlap two descriptions are two gatherings.
  private static let threshold = 0.5

  /// Where few endings blur the words of descriptions, half of them is little: «региональный Гражданский форум» is not the «Гражданский
  /// форум Казахстана».
  private var plainThreshold: Double {
    reading.lexicon.language.family == .germanic || reading.isSlavic ? 0.6 : Self.threshold
  }

  /// Quoted names are printed with care: two that differ name two gatherings.
  private static let quotedThreshold = 0.8

  /// A quoted name and a description without a type word of one word name one gathering only where they say the same: «"BMG 25 ýyl
  /// bäri …" atly surat sergisi» is not the «BMG agzalygynyň 25 ýyllygy mynasybetli Açyk gapylar güni».
  private static let mixedThreshold = 0.9

  /// The mentions of one gathering, and all that they say of it.
  private struct Group {
    var mentions: [MentionCandidate]
    var descriptions: [ForumDescription]
    /// What words its quoted names stand with: «"…" аттуу | эл аралык жаштар форуму».
    var wholes: [ForumDescription] = []
    /// Whether all its names stand in quotation marks.
    var isQuoted: Bool

    /// None with a gathering of another number, though a mention without a number is like both: «XI Гражданский форум»,
    /// «Гражданский форум», «X Гражданский форум».
    func overlap(with description: ForumDescription) -> Double {
      guard !descriptions.contains(where: description.hasOtherNumber) else { return 0 }
      if wholes.contains(where: description.isWithin) { return 1 }
      return descriptions.map(description.overlap).max() ?? 0
    }
  }

  /// Groups mentions by their descriptions.
  ///
  /// - Complexity: O(mentions + pairs of distinct descriptions with one type word).
  func groups(of mentions: [MentionCandidate]) -> [[MentionCandidate]] {
    var groups: [Group] = []
    var groupOfName: [String: Int] = [:]
    var groupsOfHead: [String: [Int]] = [:]
    let abbreviations = abbreviations()
    for mention in mentions {
      let names = [NameKey(mention.name, in: reading.lexicon).text] + [quotedName(of: mention)].compactMap(\.self)
      if let known = names.lazy.compactMap({ groupOfName[$0] }).first {
        groups[known].mentions.append(mention)
        groups[known].isQuoted = groups[known].isQuoted && mention.isQuoted(in: reading)
        continue
      }
      let description = ForumDescription(of: expanded(mention.name, by: abbreviations), in: reading.lexicon)
      let known = group(for: mention, description, among: groupsOfHead[description.head, default: []], of: groups)
      let index = known ?? groups.count
      if known == nil {
        groups.append(Group(mentions: [], descriptions: [], isQuoted: true))
        groupsOfHead[description.head, default: []].append(index)
      }
      groups[index].mentions.append(mention)
      groups[index].descriptions.append(description)
      if let whole = wholeDescription(of: mention, by: abbreviations) {
        groups[index].wholes.append(whole)
        groupsOfHead[whole.head, default: []].append(index)
      }
      groups[index].isQuoted = groups[index].isQuoted && mention.isQuoted(in: reading)
      for name in names { groupOfName[name] = index }
    }
    return groups.map(\.mentions)
  }

  /// «"…" аттуу | эл аралык жаштар форуму»: what a quoted name is called besides, by which the article may go on.
  private func wholeDescription(of mention: MentionCandidate, by abbreviations: [String: String]) -> ForumDescription? {
    guard reading.lexicon.language.family == .turkic, mention.isQuoted(in: reading), let printed = mention.printed,
      printed.upperBound > mention.tokens.upperBound
    else { return nil }
    let behind = mention.tokens.upperBound..<printed.upperBound
    let whole = ForumDescription(of: expanded(reading.text(of: behind), by: abbreviations), in: reading.lexicon)
    return whole.head.isEmpty ? nil : whole
  }

  /// The group whose descriptions a mention shares most words with, where they are enough.
  private func group(
    for mention: MentionCandidate, _ description: ForumDescription, among candidates: [Int], of groups: [Group]
  ) -> Int? {
    let fitting = candidates.filter { index in
      groups[index].mentions.last.map { !isContrasted(mention, with: $0) } ?? true
    }
    let best = fitting.map { (index: $0, overlap: groups[$0].overlap(with: description)) }
      .max { $0.overlap < $1.overlap }
    guard let best else { return nil }
    return best.overlap >= threshold(for: mention, description, in: groups[best.index]) ? best.index : nil
  }

  private func threshold(
    for mention: MentionCandidate, _ description: ForumDescription, in group: Group
  ) -> Double {
    let isQuoted = mention.isQuoted(in: reading)
    if isQuoted, group.isQuoted { return Self.quotedThreshold }
    return description.head.isEmpty && isQuoted != group.isQuoted ? Self.mixedThreshold : plainThreshold
  }

  /// «X Forumunda "Y Forumu" adlı panel»: a quoted name and a description in one sentence are two gatherings.
  private func isContrasted(_ mention: MentionCandidate, with other: MentionCandidate) -> Bool {
    mention.isQuoted(in: reading) != other.isQuoted(in: reading)
      && reading.sentenceOfToken[mention.tokens.lowerBound] == reading.sentenceOfToken[other.tokens.lowerBound]
  }

  /// «"Green Steppe" International Forum» is also called «Green Steppe».
  private func quotedName(of mention: MentionCandidate) -> String? {
    let start = mention.tokens.lowerBound
    guard reading.tokens[start].kind == .openingQuote, !mention.isQuoted(in: reading),
      let closing = reading.closingQuote(from: start), closing > start + 1, closing < mention.tokens.upperBound
    else { return nil }
    return NameKey(reading.text(of: start + 1..<closing), in: reading.lexicon).text
  }

  /// The names that the article's abbreviations stand for.
  private func abbreviations() -> [String: String] {
    var full: [String: String] = [:]
    for group in bodies.lists {
      guard let name = group.first(where: { $0.abbreviates == nil })?.name else { continue }
      for short in group where short.abbreviates != nil { full[short.name] = name }
    }
    return full
  }

  private func expanded(_ name: String, by abbreviations: [String: String]) -> String {
    name.split(separator: " ").map { abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
  }
}

/// What tells a gathering from others: its type word, its ordinal, and the words of its name.
struct ForumDescription {
  private(set) var head = ""
  private var ordinal: String?
  private var words: Set<String> = []
  private var countries: Set<String> = []

  init(of name: String, in lexicon: Lexicon) {
    for word in NameKey(name, in: lexicon).words {
      let senses = lexicon.senses(of: word)
      if let forum = senses.key(in: .forums) {
        head = forum
      } else if let number = Ordinal(word, senses: senses) {
        if number.digits != "0" { ordinal = number.digits }
      } else if !senses.isFunctionWord, word.count > 1, senses.key(in: .namedForums) == nil {
        if let country = senses.value(in: .countries) { countries.insert(country) }
        words.insert(Self.stem(of: word, in: lexicon))
      }
    }
  }

  /// Letters enough to see through the endings; «TDT-nin» is «TDT».
  private static func stem(of word: String, in lexicon: Lexicon) -> String {
    let parts = word.split(separator: "-")
    if parts.count == 2, lexicon.endings.readings(of: word).contains(where: { $0.stem == parts[0] }) {
      return String(parts[0].prefix(5))
    }
    // «Film Festival», «Festival of Documentary Films»
    let stems = parts.map { part in
      part.count > 3 ? lexicon.stems(of: String(part), without: .plural).first ?? String(part) : String(part)
    }
    return stems.map { $0.prefix(5) }.joined(separator: "-")
  }

  /// «XI Гражданский форум» is not «X Гражданский форум».
  func hasOtherNumber(than other: ForumDescription) -> Bool {
    guard let ordinal, let second = other.ordinal else { return false }
    return ordinal != second
  }

  /// «эл аралык форум» of the «жаштардын эл аралык форуму»: whether another says all that this one does.
  func isWithin(_ other: ForumDescription) -> Bool {
    head == other.head && !words.isEmpty && words.isSubset(of: other.words) && !hasOtherNumber(than: other)
  }

  /// The share of the shorter description's words that the other has too; 0 where ordinals differ, or where one
  /// has neither words of its own nor the same ordinal.
  func overlap(with other: ForumDescription) -> Double {
    if hasOtherNumber(than: other) { return 0 }
    // «Özbəkistan Mədəniyyəti Günləri» are not those of Azerbaijan.
    if !countries.isEmpty, !other.countries.isEmpty, countries.isDisjoint(with: other.countries) { return 0 }
    // «VII Zirvə Görüşü»: the number alone may tell it.
    if words.isEmpty || other.words.isEmpty { return ordinal != nil && ordinal == other.ordinal ? 1 : 0 }
    let shared = words.intersection(other.words).count
    return Double(shared) / Double(max(1, min(words.count, other.words.count)))
  }
}

/// An ordinal in a gathering's name: «II», «3-cü», «birinci»; 0 for «növbəti».
struct Ordinal {
  let digits: String

  init?(_ word: String, senses: WordSenses) {
    if let number = senses.value(in: .ordinals) {
      digits = number
    } else if let number = word.split(separator: "-").first, !number.isEmpty, number.allSatisfy(\.isNumber) {
      digits = String(number)
    } else {
      return nil
    }
  }
}
