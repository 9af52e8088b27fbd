extension DiagramStyle {
  /// The style as a file to edit: a subset of TOML, one value a line, with comments.
  ///
  /// ``init(text:over:)`` reads it back as the same style.
  public var text: String {
    let head = """
      # The style of Körpü's diagrams. Change values and give the file back; lines that are left out keep theirs.
      """
    let sections = StyleKey.sections.map { comment, keys in
      (["", "# \(comment)"] + keys.map(line)).joined(separator: "\n")
    }
    return ([head] + sections).joined(separator: "\n") + "\n"
  }

  private func line(of key: StyleKey) -> String {
    let value = value(of: key.name)
    return "\(key.name) = \(key.kind.isText ? "\"\(value)\"" : value)"
  }

  /// Reads a style.
  ///
  /// - Parameters:
  ///   - text: Lines of `key = value`, comments that begin with `#`, and empty lines. Quotation marks may be left out.
  ///   - base: Whence the values come that the text does not set.
  /// - Throws: ``StyleError`` for the first line that cannot be read.
  /// - Complexity: O(length of the text).
  public init(text: String, over base: DiagramStyle = .light) throws(StyleError) {
    var changes: [String: String] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in zip(1..., lines) {
      guard let (name, value) = try Self.pair(in: String(line), number: number) else { continue }
      guard let key = StyleKey.named(name) else {
        throw .unknownKey(name, nearest: StyleKey.nearest(to: name), line: number)
      }
      guard let read = key.kind.read(value) else {
        throw .badValue(value, key: name, allowed: key.kind.allowed, line: number)
      }
      guard changes.updateValue(read, forKey: name) == nil else { throw .repeatedKey(name, line: number) }
    }
    self = base.replacing(changes)
  }

  /// The key and the value of a line; `nil` where it has none.
  private static func pair(in line: String, number: Int) throws(StyleError) -> (key: String, value: String)? {
    let text = line.trimmed.drop { $0 == "\u{FEFF}" }
    guard !text.isEmpty, text.first != "#" else { return nil }
    guard let equals = text.firstIndex(of: "=") else { throw .noValue(String(text), line: number) }
    let key = String(text[..<equals]).trimmed
    let rest = String(text[text.index(after: equals)...]).trimmed
    guard !key.isEmpty, !rest.isEmpty else { throw .noValue(String(text), line: number) }
    return (key, value(in: rest))
  }

  /// The value without quotation marks, and without a comment after it.
  private static func value(in text: String) -> String {
    if text.first == "\"", let end = text.dropFirst().firstIndex(of: "\"") {
      let after = String(text[text.index(after: end)...]).trimmed
      if after.isEmpty || after.first == "#" { return String(text[..<end].dropFirst()) }
    }
    guard let comment = text.firstRange(of: " #") else { return text }
    return String(text[..<comment.lowerBound]).trimmed
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
