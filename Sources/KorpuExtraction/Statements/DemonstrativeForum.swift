internal import KorpuLanguage
internal import KorpuModel

/// Resolves «bu forumda», «paneldə»: a gathering named by its type word alone.
struct DemonstrativeForum {
  let scene: Scene

  /// The gathering that «bu» or «həmin» with a type word at the token means.
  func forum(at index: Int) -> Int? {
    guard index > 0, ["bu", "həmin"].contains(scene.reading.tokens[index - 1].folded) else { return nil }
    return forum(calledAt: index)
  }

  /// The gathering of the named kind that was mentioned last before the token; for a word that fits any
  /// gathering («tədbirdə») the last of all.
  func forum(calledAt index: Int) -> Int? {
    guard scene.reading.tokens[index].kind == .word,
      let match = scene.reading.lexicon.forums.match(at: index, in: scene.reading.tokens),
      !scene.mentions.contains(where: { $0.tokens.contains(index) && scene.entities[$0.entity].type.isForum })
    else { return nil }
    let earlier = scene.mentions.filter {
      $0.tokens.upperBound <= index && scene.entities[$0.entity].type.isForum
    }
    let alike = earlier.last { isCalled(match.key, $0) }
    return (alike ?? (ForumKind(rawValue: match.value) == .other ? earlier.last : nil))?.entity
  }

  /// Whether the gathering's kind, or the last word of its name, is the word.
  private func isCalled(_ word: String, _ mention: LocatedMention) -> Bool {
    let lexicon = scene.reading.lexicon
    if case .forum(let kind) = scene.entities[mention.entity].type,
      let named = lexicon.forums.match(word: word), kind.rawValue == named.value
    {
      return true
    }
    guard let last = NameKey(mention.candidate.name, in: lexicon.language).words.last else { return false }
    return lexicon.forums.match(word: last)?.key == word
  }
}
