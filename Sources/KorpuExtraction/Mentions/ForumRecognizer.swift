internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings with a name: «"…" adlı panel», «TDT ölkələrinin ilk Həmrəylik Forumu».
struct ForumRecognizer {
  let reading: TokenizedArticle

  /// Words that join a quoted name to its type word: «… adlı panel».
  private static let namingWords: Set<String> = [
    "adlı", "mövzusunda", "mövzulu", "başlıqlı", "adı", "altında", "mövzusuna", "həsr", "olunmuş", "olunan",
  ]

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      guard let forum = quotedForum(at: index) ?? forum(headedAt: index, after: found.last?.tokens.upperBound ?? 0)
      else {
        index += 1
        continue
      }
      found.append(forum)
      index = max(index + 1, forum.tokens.upperBound)
    }
    return found
  }

  /// A quoted name with its type word after it; the name alone is the mention.
  private func quotedForum(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .openingQuote, let closing = reading.closingQuote(from: index, limit: 30),
      closing > index + 1
    else { return nil }
    var next = closing + 1
    var isNamed = false
    while next < reading.tokens.count, next < closing + 8, reading.tokens[next].kind == .word {
      if isNamed || next == closing + 1, let match = reading.lexicon.forums.match(at: next, in: reading.tokens),
        isNamed || match.form.possessor == .third || reading.tokens[next].isCapitalised,
        !hasNameOfItsOwn(at: next, after: closing),
        let kind = ForumKind(rawValue: match.value)
      {
        return MentionCandidate(
          tokens: index..<closing + 1, type: .forum(kind), name: reading.text(of: index + 1..<closing),
          confidence: 0.95)
      }
      let word = reading.tokens[next].folded
      isNamed = isNamed || Self.namingWords.contains(word)
      guard isNamed || reading.tokens[next].isCapitalised || reading.lexicon.bodyModifiers.contains(word) else {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// «"…" mövzusunda III Beynəlxalq Türkoloji Konqres»: the quotation is the topic, the name comes after it.
  private func hasNameOfItsOwn(at head: Int, after closing: Int) -> Bool {
    let start = ForumExtent(reading: reading, floor: closing + 1).start(ofForumHeadedAt: head)
    return (start..<head).contains { reading.isCapitalisedWord($0) }
  }

  private func forum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.isCapitalisedWord(index),
      let match = reading.lexicon.forums.match(at: index, in: reading.tokens),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural
    else { return nil }
    let start = ForumExtent(reading: reading, floor: floor).start(ofForumHeadedAt: index)
    guard start < index else { return nil }
    let tokens = start..<index + match.length
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, caseLength: match.form.caseLength),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.9)
  }
}
