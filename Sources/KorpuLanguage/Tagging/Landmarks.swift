/// What stands not far from the tokens of a sentence: type words of bodies, quotation marks, names of several words that
/// tables know.
struct Landmarks: Sendable {
  struct Sight: Sendable {
    /// How many tokens ahead the next type word of a body is, 1 for the token itself; 0 for none near.
    var typeAhead: UInt8 = 0
    /// How many tokens behind the last one is; 0 for none near.
    var typeBehind: UInt8 = 0
    /// The table of a key of several words that the token is part of, and whether it is its first.
    var phrase: UInt64 = 0
    /// The marks of the quotation that the token stands in, by their places in the sentence.
    var opening: Int?
    var closing: Int?
  }

  /// Type words further away say nothing.
  private static let reach: UInt8 = 6
  private static let phraseTables: [LexicalTable] = [.countries, .knownBodies, .bodies, .roles, .cities]

  private var sights: [Sight]

  init(sentence: Range<Int>, of tokens: [Token], words: WordList) {
    sights = Array(repeating: Sight(), count: sentence.count)
    findTypes(in: sentence, tokens, words)
    findQuotations(in: sentence, tokens)
    findPhrases(in: sentence, words)
  }

  subscript(index: Int) -> Sight { sights[index] }

  private mutating func findTypes(in sentence: Range<Int>, _ tokens: [Token], _ words: WordList) {
    var ahead: UInt8 = 0
    for index in sentence.reversed() {
      ahead = Self.step(ahead, at: index, tokens, words)
      sights[index - sentence.lowerBound].typeAhead = ahead
    }
    var behind: UInt8 = 0
    for index in sentence {
      behind = Self.step(behind, at: index, tokens, words)
      sights[index - sentence.lowerBound].typeBehind = behind
    }
  }

  private static func step(_ distance: UInt8, at index: Int, _ tokens: [Token], _ words: WordList) -> UInt8 {
    guard tokens[index].kind != .mark else { return 0 }
    if tokens[index].kind == .word, words[index].sense(in: .bodies) != nil { return 1 }
    return distance > 0 && distance < reach ? distance + 1 : 0
  }

  private mutating func findQuotations(in sentence: Range<Int>, _ tokens: [Token]) {
    var opening: Int?
    for (place, index) in sentence.enumerated() {
      switch tokens[index].kind {
      case .openingQuote: opening = place
      case .closingQuote:
        if let first = opening {
          for inner in first...place { (sights[inner].opening, sights[inner].closing) = (first, place) }
        }
        opening = nil
      case .word, .number, .mark: break
      }
    }
  }

  private mutating func findPhrases(in sentence: Range<Int>, _ words: WordList) {
    for (place, index) in sentence.enumerated() where !words[index].phrases.isEmpty {
      for table in Self.phraseTables {
        guard let match = words.match(table, at: index), match.length > 1 else { continue }
        let number = FeatureHash.of(table.rawValue.utf8)
        for inner in place..<min(place + match.length, sights.count) where sights[inner].phrase == 0 {
          sights[inner].phrase = FeatureHash.mixed(number, inner == place ? 2 : 1)
        }
        break
      }
    }
  }
}
