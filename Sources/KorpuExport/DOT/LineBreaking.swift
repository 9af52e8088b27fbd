/// Breaks long names into lines of about one length.
enum LineBreaking {
  /// The fewest lines of at most `width` characters, as even as they can be; only a word longer than that
  /// makes a longer line. Lines break at white space.
  ///
  /// - Complexity: O(words · width).
  static func lines(of text: String, width: Int) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return [] }
    let fewest = filled(words, width: width).count
    // The narrowest column that still needs no more lines makes them even.
    let longest = words.map(\.count).max() ?? 0
    let even = (longest...max(longest, width)).first { filled(words, width: $0).count <= fewest } ?? width
    return filled(words, width: even)
  }

  private static func filled(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
