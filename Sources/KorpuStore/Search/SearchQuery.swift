internal import KorpuModel

/// Words to look for in one sentence.
///
/// All must be there. `prezident*` stands for all words that begin so; words in quotation marks, and words with a space
/// in one argument, must stand side by side in this order.
public struct SearchQuery: Hashable, Sendable {
  /// What a sentence must hold.
  struct Term: Hashable, Sendable {
    /// As typed: one word, or more that stand side by side.
    let text: String
    /// Whether the last word is only a beginning.
    let isPrefix: Bool
  }

  let terms: [Term]

  init(terms: [Term]) { self.terms = terms }

  /// - Parameter arguments: Words as a user types them, a shell having taken away its own quotation marks.
  /// - Throws: ``SearchQueryError`` for a query that asks for nothing or cannot be understood.
  public init(_ arguments: [String]) throws(SearchQueryError) {
    var terms: [Term] = []
    for argument in arguments {
      for piece in try Self.pieces(of: argument) { terms.append(try Self.term(piece)) }
    }
    guard !terms.isEmpty else { throw SearchQueryError(problem: "there are no words to look for") }
    self.terms = terms
  }

  /// A quoted part, or a part between white space. An argument without quotation marks is one piece.
  private static func pieces(of argument: String) throws(SearchQueryError) -> [Substring] {
    let marks = argument.unicodeScalars.map { quotationMarks.contains($0) ? "\"" : $0 }
    let text = String(String.UnicodeScalarView(marks))
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard !parts.count.isMultiple(of: 2) else {
      throw SearchQueryError(problem: "a quotation mark in '\(argument)' is not closed")
    }
    if parts.count == 1 { return parts.filter { !$0.allSatisfy(\.isWhitespace) } }
    return parts.enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(whereSeparator: \.isWhitespace) : [part]
    }
  }

  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  private static func term(_ piece: Substring) throws(SearchQueryError) -> Term {
    let isPrefix = piece.hasSuffix("*")
    let text = String(isPrefix ? piece.dropLast() : piece)
    guard !text.contains("*") else {
      throw SearchQueryError(problem: "'*' stands within '\(piece)', and not at its end")
    }
    guard !SearchWord.words(of: text, in: .english).isEmpty else {
      throw SearchQueryError(problem: "'\(piece)' holds no letter and no digit")
    }
    return Term(text: text, isPrefix: isPrefix)
  }
}

/// Why a query cannot be answered.
public struct SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A clause without a final stop.
  public let problem: String

  public var description: String { problem }

  /// What to do: a sentence.
  public var remedy: String { "Give words, beginnings of words with a star (prezident*), or \"words side by side\"." }
}
