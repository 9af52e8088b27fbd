internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// How many words a post with its body has at most before a name.
  private static let longestPost = 12

  /// «(projeleri değerlendiren) | TİKA Başkanı A»: the person whose name, or the post before it, begins at a token.
  func person(introducedAt start: Int) -> LocatedMention? {
    guard start > 0, reading.tokens.indices.contains(start) else { return nil }
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.longestPost)
    guard let person = mentions(in: start..<max(start, end)).first(where: \.type.isPerson),
      !reading.isQuoted(person.tokens.lowerBound)
    else { return nil }
    let isPost = (start..<person.tokens.lowerBound).allSatisfy { index in
      reading.isCapitalisedWord(index) || reading.isMark(index, ".") || reading.isWord(index, .conjunction)
        || reading.words[index].key(in: .roles) != nil || reading.words[index].isKey(of: .honorifics)
        || mention(covering: index, where: { _ in true }) != nil
    }
    return isPost ? person : nil
  }
}
