internal import KorpuLanguage
internal import KorpuModel

/// An article's entities at their places: what relations and statements are read from. Shared by all who read it.
final class Scene: Sendable {
  let reading: TokenizedArticle
  let entities: [LocatedEntity]
  /// For each entity, whether it is a man or a woman, where that tells whom a pronoun means.
  let genders: [PersonGender?]
  /// All mentions in reading order, of two at one place the longer first.
  let mentions: [LocatedMention]
  /// Where the phrases begin that names belong to.
  let phrases: PhraseStart
  /// For each sentence the range of its mentions.
  private let mentionsOfSentence: [Range<Int>]
  /// The mentions that end before a token, the longest first.
  private let endings: TokenIndex
  /// Those that start at a token, the longest first.
  private let starts: TokenIndex
  private let countries: [CountryCode: Int]

  init(reading: TokenizedArticle, entities: [LocatedEntity]) {
    self.reading = reading
    self.entities = entities
    genders = PersonGenders(reading: reading).genders(of: entities)
    let sorted = entities.enumerated().flatMap { index, entity in
      entity.mentions.map { LocatedMention(entity: index, type: entity.type, candidate: $0, cases: $0.cases) }
    }.sorted { Self.place($0) < Self.place($1) }
    let pointed = DefiniteBodies(reading: reading, mentions: sorted).joined()
    phrases = PhraseStart(reading: reading, mentions: pointed)
    mentions = CaseMarking(reading: reading, mentions: pointed, phrases: phrases).marked()
    var next = 0
    mentionsOfSentence = reading.sentences.map { sentence in
      let start = next
      while next < pointed.count, pointed[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      return start..<next
    }
    endings = TokenIndex(of: pointed.map(\.tokens.upperBound), upTo: reading.tokens.count)
    starts = TokenIndex(of: pointed.map(\.tokens.lowerBound), upTo: reading.tokens.count)
    let codes = entities.enumerated().compactMap { index, entity in entity.type.countryCode.map { ($0, index) } }
    countries = Dictionary(codes) { first, _ in first }
  }

  /// By where mentions begin, the longest first; a body before the country of which its whole name stands.
  private static func place(_ mention: LocatedMention) -> (start: Int, length: Int, rank: Int, entity: Int) {
    (mention.tokens.lowerBound, -mention.tokens.count, mention.type.isCountry ? 1 : 0, mention.entity)
  }

  /// The entity of a country, where the article names it.
  func country(_ code: CountryCode) -> Int? { countries[code] }

  func mentions(ofSentence sentence: Int) -> ArraySlice<LocatedMention> { mentions[mentionsOfSentence[sentence]] }

  /// The mentions within a range of tokens, as far as there are such tokens: what follows the last mention of a text may be
  /// nothing, not even a full stop.
  ///
  /// - Complexity: O(mentions of the sentences that the range touches).
  func mentions(in range: Range<Int>) -> [LocatedMention] {
    let range = range.clamped(to: reading.tokens.indices)
    guard !range.isEmpty else { return [] }
    let first = mentionsOfSentence[reading.sentenceOfToken[range.lowerBound]].lowerBound
    let last = mentionsOfSentence[reading.sentenceOfToken[range.upperBound - 1]].upperBound
    return mentions[first..<last].filter {
      range.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= range.upperBound
    }
  }

  /// The longest mention of a wanted type that ends just before a token.
  func mention(endingBefore end: Int, where isWanted: (EntityType) -> Bool) -> LocatedMention? {
    endings[end].filter { isWanted(mentions[$0].type) }
      .max { mentions[$0].tokens.count < mentions[$1].tokens.count }.map { mentions[$0] }
  }

  /// The longest mention of a wanted type that starts at a token.
  func mention(startingAt start: Int, where isWanted: (EntityType) -> Bool) -> LocatedMention? {
    starts[start].first { isWanted(mentions[$0].type) }.map { mentions[$0] }
  }

  /// The longest mention of a wanted type that covers a token.
  func mention(covering token: Int, where isWanted: (EntityType) -> Bool) -> LocatedMention? {
    guard reading.tokens.indices.contains(token) else { return nil }
    return mentions(ofSentence: reading.sentenceOfToken[token]).first {
      $0.tokens.contains(token) && isWanted($0.type)
    }
  }

  /// How many words after a body or country its position may stand.
  private static let ownerReach = 4

  /// Whether a body or country is there only to say whose a position or a thing is: «X Fondu | sədri Anar Quliyev».
  func isOwner(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    let limit = min(end + Self.ownerReach, reading.sentence(of: mention.tokens.lowerBound).upperBound)
    guard end < limit else { return false }
    let words = (end..<limit).prefix { reading.tokens[$0].kind == .word && !reading.isWord($0, .comitative) }
    return words.contains { reading.words.match(.roles, at: $0)?.form.possessor == .third || isHeldPost(at: $0) }
      || mention.type.isCountry && words.first.map(isPossessed) == true
  }

  /// «AK Parti Bursa | Milletvekili A (konuştu)»: a position that tables have with the possessor's ending, before who has it.
  private func isHeldPost(at index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let role = reading.words.match(.roles, at: index),
      reading.words[index + role.length - 1].readings.contains(where: { noun in
        noun.form.possessor == .third && noun.form.grammaticalCase == .nominative && noun.stem.count > 2
      })
    else { return false }
    return mention(startingAt: index + role.length, where: \.isPerson)?.isIn(.nominative) == true
  }

  private func isPossessed(_ index: Int) -> Bool {
    reading.words[index].mayBePossessed
      || self.mention(startingAt: index, where: \.isOrganization) != nil
  }

  /// The index in ``mentions`` of the first that starts at a token or after it.
  func firstMention(from token: Int) -> Int {
    guard token < reading.tokens.count else { return mentions.count }
    let range = mentionsOfSentence[reading.sentenceOfToken[token]]
    return mentions[range].firstIndex { $0.tokens.lowerBound >= token } ?? range.upperBound
  }
}

/// An entity with the places of its mentions.
struct LocatedEntity: Sendable {
  let id: Entity.ID
  let type: EntityType
  let name: String
  let mentions: [MentionCandidate]
}

/// A mention, and which entity it names.
struct LocatedMention: Hashable, Sendable {
  /// The index in ``Scene/entities``.
  let entity: Int
  let type: EntityType
  let candidate: MentionCandidate
  /// What part the mention may have in its sentence, by endings, prepositions and place.
  let cases: CaseSet

  var tokens: Range<Int> { candidate.tokens }

  /// Whether the mention may stand in one of the cases.
  func isIn(_ wanted: CaseSet) -> Bool { !cases.isDisjoint(with: wanted) }
}

extension EntityType {
  var isPerson: Bool { self == .person }
  var isPlace: Bool { self == .place }
  var isOrganization: Bool { if case .organization = self { true } else { false } }
  var isCountry: Bool { if case .country = self { true } else { false } }
  var isForum: Bool { if case .forum = self { true } else { false } }
}
