internal import KorpuModel

/// One of several accounts of an article: the same words may come from two files, or as facts beside the article itself.
///
/// The archive keeps the least account, so that it holds the same whatever the order in which they came.
struct ArticleAccount {
  let name: String
  /// `nil` in facts that come without it.
  let text: String?
  let sentences: Int
  let checksum: [UInt8]

  /// Whether this account is kept and not the other.
  ///
  /// One with its text comes before one without, for it can be extracted again. Of two with it, the name and then the
  /// text tells; of two without, the one with more sentences comes first.
  func precedes(_ other: ArticleAccount) -> Bool {
    guard let text, let otherText = other.text else {
      if text != nil || other.text != nil { return text != nil }
      if sentences != other.sentences { return sentences > other.sentences }
      return Self.order(name, other.name) ?? checksum.lexicographicallyPrecedes(other.checksum)
    }
    return Self.order(name, other.name) ?? Self.order(text, otherText) ?? false
  }

  /// Whether a text comes before another by its bytes; `nil` where they are the same.
  private static func order(_ text: String, _ other: String) -> Bool? {
    text.utf8.elementsEqual(other.utf8) ? nil : text.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// An account that the archive holds.
struct StoredAccount {
  let row: Int64
  let account: ArticleAccount
  /// The language in which it was read.
  let language: Language
  /// The row of what understood it; `nil` for facts from elsewhere.
  let extraction: Int?
}
