internal import KorpuLanguage
public import KorpuModel

/// Why bytes are no article: what, and what to do about it.
public enum ArticleError: Error, Hashable, Sendable {
  /// Nothing, or white space alone.
  case empty
  case tooLarge
  /// NUL, or more control codes than a text has; the offset of the first.
  case binary(offset: Int)
  /// A format that holds text among other things.
  case document(DocumentFormat)
  /// A text in another encoding, and how it looks like that.
  case encoded(TextEncoding)
  /// UTF-8 that a program took for another encoding and wrote in UTF-8 again.
  case misread(as: TextEncoding)
  /// UTF-8 with a broken sequence of bytes in it; its offset, and its line from 1.
  case damagedUTF8(offset: Int, line: Int)
  /// A text in a language that the tool does not read, and the language that it seems to be.
  case unknownLanguage(seemsToBe: Language?)

  /// What is the matter, as a clause.
  public var problem: String {
    switch self {
    case .empty: "there is no text in it"
    case .tooLarge: "larger than \(ArticleReader.largestArticle >> 20) MiB, which no article is"
    case .binary(let offset): "not a text: byte \(offset) is a control code"
    case .document(let format): "\(format.rawValue), not plain text"
    case .encoded(let encoding): "not UTF-8: it looks like \(encoding.title)"
    case .misread(let encoding): "its letters are garbled: UTF-8 was taken for \(encoding.title)"
    case .damagedUTF8(let offset, let line): "UTF-8 with a broken character at byte \(offset), line \(line)"
    case .unknownLanguage(nil): "its language is not known"
    case .unknownLanguage(let language?): "it seems to be \(language.englishName), which cannot be read yet"
    }
  }

  /// What to do: a sentence, or one that ends in a command to copy.
  ///
  /// - Parameter file: The article's file, for commands that can be copied; `nil` where the bytes came by a pipe.
  public func remedy(for file: String?) -> String {
    switch self {
    case .empty: "Give a file with an article in it."
    case .tooLarge: "Give each article a file of its own."
    case .binary: "Save the article as plain text in UTF-8."
    case .document(.pdf): "Take its text out: pdftotext -enc UTF-8 \(ShellWord.quoted(file ?? "article.pdf"))"
    case .document: "Save the article as plain text in UTF-8."
    case .encoded(let encoding): "Convert it: iconv -f \(encoding.rawValue) -t UTF-8\(Self.redirection(of: file))"
    case .misread(let encoding):
      "Save it again in UTF-8, or turn it back: iconv -f UTF-8 -t \(encoding.rawValue)\(Self.redirection(of: file))"
    case .damagedUTF8:
      "Save it again, or drop what is broken: iconv -c -f UTF-8 -t UTF-8\(Self.redirection(of: file))"
    case .unknownLanguage:
      "Articles can be read in \(Self.readableLanguages); if it is one of these, say which: --read-as <code>"
    }
  }

  /// « 'my page.txt' > 'my page.utf8.txt'»
  private static func redirection(of file: String?) -> String {
    guard let file else { return "" }
    let stem = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
    return " \(ShellWord.quoted(file)) > \(ShellWord.quoted("\(stem).utf8.txt"))"
  }

  private static var readableLanguages: String {
    Language.allCases.filter { Lexicon.of($0) != nil }.map(\.englishName).joined(separator: ", ")
  }
}

extension ArticleError: CustomStringConvertible {
  public var description: String { "\(problem). \(remedy(for: nil))" }
}
