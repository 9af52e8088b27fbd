/// Why bytes are no article: what, where and what to do.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// Control bytes that no text has; the offset of the first.
  case binary(offset: Int)
  /// A byte sequence that is not UTF-8; its offset and line, both from the start, the line from 1.
  case notUTF8(offset: Int, line: Int)
  case unknownLanguage

  public var description: String {
    switch self {
    case .empty: "the article is empty. Give a text file with an article in it."
    case .binary(let offset):
      "not a text: byte \(offset) is a control code. Save the article as plain text in UTF-8."
    case .notUTF8(let offset, let line):
      "not UTF-8: byte \(offset), line \(line). Convert it, for example: iconv -f WINDOWS-1254 -t UTF-8"
    case .unknownLanguage: "language not yet known. Articles can be read in: Azerbaijani."
    }
  }
}
