internal import KorpuLanguage
internal import KorpuModel

/// Countries joined by hyphens: «Azərbaycan-Qazaxıstan», «Cənubi Koreya-Birləşmiş Ərəb Əmirlikləri».
struct CountryCompound {
  /// Each country stands for the whole compound.
  let tokens: Range<Int>
  let countries: [(name: String, match: TermMatch)]

  /// How many words compounds have at most.
  private static let longest = 8
  /// How many words the name of the first country has at most.
  private static let reach = 4

  /// A word between hyphens or spaces.
  private struct Part {
    let token: Int
    let text: String
    /// Whether a hyphen joins it to the part before.
    let isJoined: Bool
  }

  /// The compound that starts at a token, or `nil`.
  init?(at start: Int, in reading: TokenizedArticle) {
    let near = (start..<min(reading.tokens.count, start + Self.reach)).prefix {
      reading.tokens[$0].kind == .word || reading.isDashSetOffByMistake($0)
    }
    guard
      near.contains(where: {
        reading.tokens[$0].folded.utf8.contains(UInt8(ascii: "-")) || reading.isDashSetOffByMistake($0)
      })
    else { return nil }
    let parts = Self.parts(from: start, in: reading)
    guard parts.contains(where: { $0.isJoined && $0.token < start + Self.reach }) else { return nil }
    let words = WordList(
      of: parts.map { part in
        Token(
          kind: .word, span: reading.tokens[part.token].span, folded: reading.lexicon.folded(part.text)
        )
      }, sentences: [parts.indices], lexicon: reading.lexicon)
    var found: [(String, TermMatch)] = []
    var next = 0
    while next < parts.count, found.isEmpty || parts[next].isJoined {
      guard let match = words.match(.countries, at: next),
        !parts[next + 1..<next + match.length].contains(where: \.isJoined)
      else { return nil }
      let name = parts[next..<next + match.length].map(\.text).joined(separator: " ")
      found.append((match.form.ending.nominative(of: name), match))
      next += match.length
    }
    guard found.count > 1 else { return nil }
    countries = found
    tokens = start..<parts[next - 1].token + 1
  }

  private static func parts(from start: Int, in reading: TokenizedArticle) -> [Part] {
    let end = min(reading.sentence(of: start).upperBound, start + longest)
    let tokens = (start..<end).prefix { reading.tokens[$0].kind == .word || reading.isDashSetOffByMistake($0) }
    return tokens.filter { reading.tokens[$0].kind == .word }.flatMap { token in
      names(in: reading.text(of: token..<token + 1), reading.lexicon).enumerated().map { index, text in
        Part(token: token, text: text, isJoined: index > 0 || token > start && reading.isDashSetOffByMistake(token - 1))
      }
    }
  }

  /// The words between hyphens; of two that are one country, «Şri-Lanka», both together.
  private static func names(in text: String, _ lexicon: Lexicon) -> [String] {
    var names: [String] = []
    for word in text.split(separator: "-") {
      let pair = names.last.map { "\($0)-\(word)" }
      if let pair, lexicon.senses(of: lexicon.folded(pair)).key(in: .countries) != nil {
        names[names.count - 1] = pair
      } else {
        names.append(String(word))
      }
    }
    return names
  }
}

extension TokenizedArticle {
  /// «Kırgızistan|- Türkiye», «Kırgızistan |-Türkiye»: in Turkish a dash between two countries with a space on one side alone, which joins
  /// them as one without does.
  func isDashSetOffByMistake(_ index: Int) -> Bool {
    guard lexicon.language.spacesNamesFreely, index > 0, isDash(index), isCapitalisedWord(index - 1),
      isCapitalisedWord(index + 1), tokens[index].followsSpace != tokens[index + 1].followsSpace
    else { return false }
    return words[index - 1].form(in: .countries) == NounForm() && words[index + 1].key(in: .countries) != nil
  }
}
