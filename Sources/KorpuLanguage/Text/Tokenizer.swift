public import KorpuModel

/// Cuts text into tokens.
///
/// Quotation marks nest within a paragraph. Most typographic ones say themselves what they are; a straight one, and
/// one that closes in one style of quoting and opens in another, „…“ and “…”, closes what it can close, unless white
/// space before it and a letter after it show that it opens. A single mark is an apostrophe unless ``SingleQuotes`` finds
/// that it opens or closes a quotation.
public struct Tokenizer: Sendable {
  private let lexicon: Lexicon

  /// - Parameter lexicon: Says how words are folded.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The tokens of one paragraph.
  ///
  /// - Parameters:
  ///   - text: The whole article text.
  ///   - paragraph: The paragraph's bytes in it.
  /// - Complexity: O(length of the paragraph).
  public func tokens(of paragraph: TextSpan, in text: String) -> [Token] {
    var open: [Unicode.Scalar] = []
    return tokens(of: paragraph, in: text, open: &open)
  }

  /// The tokens of a paragraph into which a quotation may go on from the one before.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph's bytes in the text.
  ///   - text: The whole article text.
  ///   - open: The quotation marks that are open where the paragraph begins; then those that are where it ends.
  /// - Complexity: O(length of the paragraph).
  public func tokens(of paragraph: TextSpan, in text: String, open: inout [Unicode.Scalar]) -> [Token] {
    guard let content = text[paragraph] else { return [] }
    var scanner = Scanner(
      scalars: Array(content.unicodeScalars), offset: paragraph.start, language: lexicon.language)
    var tokens: [Token] = []
    var singles = SingleQuotes(in: scanner.scalars, of: lexicon.language)
    while scanner.skipSpace() {
      let start = scanner.mark
      let kind = scanner.takeToken(open: &open, singles: &singles)
      if kind == .word { takeAbbreviation(from: start, in: &scanner) }
      tokens.append(token(kind, from: start, to: scanner, spaced: scanner.spacedBefore))
    }
    return tokens
  }

  /// «v.b.», «w.ý.ý.», «и.о.»: letters that points join are one word with their last point where a table knows them.
  private func takeAbbreviation(from start: Scanner.Mark, in scanner: inout Scanner) {
    guard let end = scanner.endOfLettersWithPoints(from: start) else { return }
    let letters = scanner.scalars[start.index..<end - 1]
    let folded = String(scalars: lexicon.folded(letters))
    guard lexicon.abbreviations.contains(folded) else { return }
    // «the U.S. Ambassador», but not «A.Ş.», which is no word that ends in small letters.
    let isInCapitals = letters.last.map(ScalarProperties.isCapital) == true
    guard !isInCapitals || lexicon.language.family == .germanic && lexicon.senses(of: folded).isKey(of: .countries)
    else {
      return
    }
    scanner.advance(to: end)
  }

  private func token(_ kind: Token.Kind, from start: Scanner.Mark, to scanner: Scanner, spaced: Bool) -> Token {
    let scalars = scanner.scalars[start.index..<scanner.index]
    var folded = lexicon.folded(scalars)
    LookAlikes.replace(in: &folded)
    return Token(
      kind: kind,
      span: TextSpan(start: start.offset, end: scanner.offset),
      folded: String(scalars: folded),
      isCapitalised: scalars.first.map(ScalarProperties.isCapital) ?? false,
      isAbbreviation: kind == .word && isAbbreviation(scalars),
      followsSpace: spaced)
  }

  /// «TDT», «QHT-nin», and with an ending right after the capitals «БУУнун».
  private func isAbbreviation(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = scalars.prefix { !$0.joinsEnding }
    let rest = head.drop(while: ScalarProperties.isCapital)
    guard head.count - rest.count > 1 else { return false }
    return rest.isEmpty || head.count == scalars.count && lexicon.isCaseEnding(rest)
  }
}

/// Walks over the scalars of a paragraph and counts their bytes.
private struct Scanner {
  struct Mark {
    let index: Int
    let offset: Int
  }

  let scalars: [Unicode.Scalar]
  private let language: Language
  private(set) var index = 0
  private(set) var offset: Int
  private(set) var spacedBefore = true

  init(scalars: [Unicode.Scalar], offset: Int, language: Language) {
    self.scalars = scalars
    self.offset = offset
    self.language = language
  }

  var mark: Mark { Mark(index: index, offset: offset) }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  mutating func advance(to end: Int) {
    while index < end { advance() }
  }

  /// Where «v.b.» ends that begins at a mark, of which one letter is taken.
  func endOfLettersWithPoints(from start: Mark) -> Int? {
    guard index == start.index + 1 else { return nil }
    var end = index
    while end + 2 < scalars.count, scalars[end] == ".", ScalarProperties.isLetter(scalars[end + 1]),
      scalars[end + 2] == "."
    {
      end += 2
    }
    return end > index ? end + 1 : nil
  }

  /// Goes to the next token; `false` at the end.
  mutating func skipSpace() -> Bool {
    spacedBefore = index == 0
    while index < scalars.count, ScalarProperties.isSpace(scalars[index]) {
      spacedBefore = true
      advance()
    }
    return index < scalars.count
  }

  /// - Parameters:
  ///   - open: The quotation marks not closed yet.
  ///   - singles: Tells what single marks are.
  mutating func takeToken(open: inout [Unicode.Scalar], singles: inout SingleQuotes) -> Token.Kind {
    let first = scalars[index]
    if first.isWordScalar { return takeWord() }
    let isSpaced = spacedBefore
    advance()
    // Some type two apostrophes, ''…'', for a quotation mark.
    let isDoubled = first.isSingleMark && index < scalars.count && scalars[index].isSingleMark
    if isDoubled { advance() }
    // Others type two commas, ,,…”, for the mark that opens low.
    let isLow = first == "," && isSpaced && startsLowQuote
    if isLow { advance() }
    let startsWord = isSpaced && index < scalars.count && scalars[index].isWordScalar
    let opens: Bool
    switch first {
    case "\"": opens = open.isEmpty || startsWord
    case _ where isDoubled: opens = open.isEmpty || startsWord
    case _ where isLow: opens = true
    case "“": opens = open.last != "„" || startsWord
    case "«", "„": opens = true
    // Some write ”…”: a closing mark with nothing open opens.
    case "”", "»", "‟": opens = open.isEmpty
    case _ where first.isSingleMark:
      guard let isOpening = singles.opens(at: index - 1, within: open) else { return .mark }
      opens = isOpening
    default: return .mark
    }
    let mark = isLow ? "„" : first.isSingleMark && !isDoubled ? SingleQuotes.mark : first
    if opens { open.append(mark) } else { open.removeLast() }
    return opens ? .openingQuote : .closingQuote
  }

  /// Whether a second comma follows the one just taken, and a word it.
  private var startsLowQuote: Bool {
    index + 1 < scalars.count && scalars[index] == "," && scalars[index + 1].isWordScalar
  }

  private mutating func takeWord() -> Token.Kind {
    let start = index
    let isNumber = ScalarProperties.isDigit(scalars[index])
    while index < scalars.count {
      if scalars[index].isWordScalar {
        advance()
      } else if isNumber, isOrdinalHyphen(at: index, ofNumberAt: start) {
        advance()
        break
      } else if joins(scalars[index], inNumber: isNumber) || isLetterMark(at: index) {
        advance()
      } else {
        break
      }
    }
    return isNumber ? .number : .word
  }

  /// An ordinal has so many figures at most; longer ones are years.
  private static let longestOrdinal = 3
  /// What follows the hyphen of a number and has so many letters is an ending of it: «5-ші», «2021-йил».
  private static let longestEnding = 4

  /// «11-саммити»: the hyphen makes an ordinal of the number, and the next word begins after it.
  private func isOrdinalHyphen(at hyphen: Int, ofNumberAt start: Int) -> Bool {
    guard language.writesOrdinalsWithHyphen, scalars[hyphen] == "-", hyphen - start <= Self.longestOrdinal,
      scalars[start..<hyphen].allSatisfy(ScalarProperties.isDigit)
    else { return false }
    // «15-yig‘ilishi»: the mark of a letter ends no word.
    let word = scalars[(hyphen + 1)...].prefix {
      $0.isWordScalar || language.hasApostropheLetters && $0.isApostrophe
    }
    guard let first = word.first, !ScalarProperties.isDigit(first) else { return false }
    return word.count(where: \.isWordScalar) > Self.longestEnding || ScalarProperties.isCapital(first)
  }

  /// «Tog‘ ko‘li», «O‘.Karimov»: at the end of a word too the mark may be part of a letter.
  private func isLetterMark(at index: Int) -> Bool {
    guard language.hasApostropheLetters, index > 0, "oOgG".unicodeScalars.contains(scalars[index - 1]) else {
      return false
    }
    return scalars[index].isApostrophe
      && !(index + 1 < scalars.count && scalars[index + 1].isSingleMark)
  }

  /// A hyphen or apostrophe between letters belongs to the word; a point or colon between digits to the number.
  private func joins(_ scalar: Unicode.Scalar, inNumber: Bool) -> Bool {
    guard index + 1 < scalars.count, index > 0 else { return false }
    let next = scalars[index + 1]
    switch scalar {
    case "-", "‑": return next.isWordScalar
    case _ where scalar.isApostrophe: return next.isWordScalar
    case ".", ":", ",":
      return inNumber && ScalarProperties.isDigit(scalars[index - 1]) && ScalarProperties.isDigit(next)
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// What may be an apostrophe or a single quotation mark.
  var isSingleMark: Bool { self == "'" || self == "’" || self == "‘" }

  /// Letters, digits and the marks that combine with them.
  var isWordScalar: Bool {
    if isASCII {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    if ScalarProperties.isLetter(self) || ScalarProperties.isDigit(self) { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
