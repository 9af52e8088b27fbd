public import KorpuModel

/// A word, number, quotation mark or other mark of a text.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Letters, with hyphens and apostrophes between them: `Azərbaycan-Qazaxıstan`, `QHT-lərinin`.
    case word
    /// Digits, perhaps with points, and with a hyphened ending: `2025-ci`, `14:16`.
    case number
    case openingQuote
    case closingQuote
    case mark
  }

  public let kind: Kind
  public let span: TextSpan
  /// The text in the small letters of its language.
  public let folded: String
  /// Whether the first letter is a capital.
  public let isCapitalised: Bool
  /// Whether every letter up to a hyphen is a capital, and there are at least two.
  public let isAbbreviation: Bool
  /// Whether white space, or the start of the paragraph, stands before it.
  public let followsSpace: Bool

  public init(
    kind: Kind, span: TextSpan, folded: String, isCapitalised: Bool = false, isAbbreviation: Bool = false,
    followsSpace: Bool = true
  ) {
    self.kind = kind
    self.span = span
    self.folded = folded
    self.isCapitalised = isCapitalised
    self.isAbbreviation = isAbbreviation
    self.followsSpace = followsSpace
  }

  /// What stands for every apostrophe in folded text.
  public static let apostrophe = "'"

  /// Whether it is an apostrophe alone, of whatever kind.
  public var isApostrophe: Bool { folded == Self.apostrophe }

  /// Whether it has an apostrophe in it, alone or before an ending: «Ankara'da».
  public var hasApostrophe: Bool { folded.utf8.contains(UInt8(ascii: "'")) }

  /// Whether it is the hyphen or the apostrophe that joins an ending to what stands before it.
  public var joinsEnding: Bool { folded == "-" || isApostrophe }

  /// The same token as one of another kind: a mark that opens a quotation again for a new paragraph opens none.
  public func relabelled(_ kind: Kind) -> Token {
    Token(
      kind: kind, span: span, folded: folded, isCapitalised: isCapitalised, isAbbreviation: isAbbreviation,
      followsSpace: followsSpace)
  }
}
