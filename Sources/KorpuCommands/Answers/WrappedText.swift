/// Text in lines that are no longer than they may be.
enum WrappedText {
  /// Breaks between words, and a word that is longer than a line behind hyphens and dashes; elsewhere in a word only
  /// where even that is too long.
  ///
  /// - Parameter width: How many letters a line has at most, from 1.
  /// - Returns: At least one line.
  static func lines(of text: String, width: Int) -> [String] {
    guard text.count > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var gap = " "
      for piece in pieces(of: word, width: width) {
        if !line.isEmpty, line.count + gap.count + piece.count > width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : gap) + piece
        gap = ""
      }
    }
    return lines + [line]
  }

  /// How many letters the longest part of a text has that is not broken without need.
  static func longestPart(of text: String) -> Int {
    text.split(separator: " ").flatMap(parts).map(\.count).max() ?? 0
  }

  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    if word.count <= width { return [word] }
    return parts(of: word).flatMap { part in
      var pieces: [Substring] = []
      var rest = part
      while rest.count > width {
        pieces.append(rest.prefix(width))
        rest = rest.dropFirst(width)
      }
      return pieces + [rest]
    }
  }

  /// What stands between hyphens and dashes, with the ones behind; those of dates and numbers part nothing.
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where index > word.startIndex && "-–—/".contains(word[index]) {
      let next = word.index(after: index)
      guard next < word.endIndex, word[next].isLetter, word[word.index(before: index)].isLetter else { continue }
      parts.append(word[start..<next])
      start = next
    }
    return parts + [word[start...]]
  }
}
