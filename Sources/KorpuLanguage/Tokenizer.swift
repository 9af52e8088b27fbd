public import KorpuModel

/// Cuts text into tokens.
///
/// Straight quotation marks open and close by turns within a paragraph; typographic ones say themselves
/// what they are.
public struct Tokenizer: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  /// The tokens of one paragraph.
  ///
  /// - Parameters:
  ///   - text: The whole article text.
  ///   - paragraph: The paragraph's bytes in it.
  /// - Complexity: O(length of the paragraph).
  public func tokens(of paragraph: TextSpan, in text: String) -> [Token] {
    guard let content = text[paragraph] else { return [] }
    var scanner = Scanner(scalars: Array(content.unicodeScalars), offset: paragraph.start)
    var tokens: [Token] = []
    var quoteIsOpen = false
    while scanner.skipSpace() {
      let start = scanner.mark
      let kind = scanner.takeToken(quoteIsOpen: &quoteIsOpen)
      tokens.append(token(kind, from: start, to: scanner, spaced: scanner.spacedBefore))
    }
    return tokens
  }

  private func token(_ kind: Token.Kind, from start: Scanner.Mark, to scanner: Scanner, spaced: Bool) -> Token {
    let scalars = scanner.scalars[start.index..<scanner.index]
    var folded = String.UnicodeScalarView()
    for scalar in scalars { scalar.appendLowercased(in: language, to: &folded) }
    let head = scalars.prefix { $0 != "-" && $0 != "'" && $0 != "’" }
    return Token(
      kind: kind,
      span: TextSpan(start: start.offset, end: scanner.offset),
      folded: String(folded),
      isCapitalised: scalars.first.map(ScalarProperties.isCapital) ?? false,
      isAbbreviation: kind == .word && head.count > 1 && head.allSatisfy(ScalarProperties.isCapital),
      followsSpace: spaced)
  }
}

/// Walks over the scalars of a paragraph and counts their bytes.
private struct Scanner {
  struct Mark {
    let index: Int
    let offset: Int
  }

  let scalars: [Unicode.Scalar]
  private(set) var index = 0
  private(set) var offset: Int
  private(set) var spacedBefore = true

  init(scalars: [Unicode.Scalar], offset: Int) {
    self.scalars = scalars
    self.offset = offset
  }

  var mark: Mark { Mark(index: index, offset: offset) }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  /// Goes to the next token; `false` at the end.
  mutating func skipSpace() -> Bool {
    spacedBefore = index == 0
    while index < scalars.count, scalars[index].properties.isWhitespace {
      spacedBefore = true
      advance()
    }
    return index < scalars.count
  }

  mutating func takeToken(quoteIsOpen: inout Bool) -> Token.Kind {
    let first = scalars[index]
    if first.isWordScalar { return takeWord() }
    advance()
    switch first {
    case "\"":
      quoteIsOpen.toggle()
      return quoteIsOpen ? .openingQuote : .closingQuote
    case "“", "«", "„":
      quoteIsOpen = true
      return .openingQuote
    case "”", "»", "‟":
      // Some write ”…”: a closing mark with nothing open opens.
      quoteIsOpen.toggle()
      return quoteIsOpen ? .openingQuote : .closingQuote
    default:
      return .mark
    }
  }

  private mutating func takeWord() -> Token.Kind {
    let isNumber = scalars[index].properties.numericType != nil
    while index < scalars.count {
      if scalars[index].isWordScalar {
        advance()
      } else if joins(scalars[index], inNumber: isNumber) {
        advance()
      } else {
        break
      }
    }
    return isNumber ? .number : .word
  }

  /// A hyphen or apostrophe between letters belongs to the word; a point or colon between digits to the number.
  private func joins(_ scalar: Unicode.Scalar, inNumber: Bool) -> Bool {
    guard index + 1 < scalars.count, index > 0 else { return false }
    let next = scalars[index + 1]
    switch scalar {
    case "-", "‑", "'", "’", "ʼ", "ʻ", "‘": return next.isWordScalar
    case ".", ":", ",":
      return inNumber && scalars[index - 1].properties.numericType != nil && next.properties.numericType != nil
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Letters, digits and the marks that combine with them.
  fileprivate var isWordScalar: Bool {
    if isASCII {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    if ScalarProperties.isLetter(self) || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
