/// The marks that stand for an apostrophe, be it part of a letter, «oʻ», or before an ending, «Ankara’da».
extension Unicode.Scalar {
  /// Whether texts print it for one.
  @inlinable public var isApostrophe: Bool {
    switch self {
    case "'", "’", "‘", "ʻ", "ʼ", "`", "ʹ": true
    default: false
    }
  }

  /// Whether people type it for one, an accent or a prime too.
  @inlinable public var isTypedForApostrophe: Bool {
    switch self {
    case "´", "′", "＇": true
    default: isApostrophe
    }
  }

  /// Whether it may join an ending to a name, and is no part of a letter: «TDT-nin», «TİKA'nın».
  @inlinable public var joinsEnding: Bool {
    switch self {
    case "-", "'", "’": true
    default: false
    }
  }
}
