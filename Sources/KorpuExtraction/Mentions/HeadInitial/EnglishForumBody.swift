internal import KorpuLanguage
internal import KorpuModel

/// Tells in English a body that is called a forum: «a seminar organised by the | Forum of Rural Women», «Director of the | Forum of Rural
/// Women X». A gathering holds nothing, signs nothing, and nobody is its director.
struct EnglishForumBody {
  let reading: TokenizedArticle

  /// How many words a verb of holding has: «was organised by».
  private static let longestVerb = 3
  /// How many words say what sort of body it is: «an independent non-governmental organization».
  private static let longestSort = 5

  func isBody(_ mention: MentionCandidate) -> Bool {
    guard case .forum(let kind) = mention.type, kind == .forum || kind == .congress,
      reading.isCapitalisedWord(mention.tokens.lowerBound), !mention.tokens.contains(where: isNumber)
    else { return false }
    let start = mention.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    return isOfPost(mention, marker) || holds(marker) || signs(mention.tokens.upperBound)
      || isExplained(from: mention.tokens.upperBound) || kind == .congress && isLedCongress(mention, marker)
  }

  private func isNumber(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.words[index].isKey(of: .ordinals)
  }

  /// «organised by | the Forum of Rural Women»
  private func holds(_ marker: Int) -> Bool {
    guard marker > 0, reading.isWord(marker, .agent) else { return false }
    return (max(0, marker - Self.longestVerb)..<marker).contains { index in
      guard let verb = reading.words.verb(.actVerbs, at: index) else { return false }
      return [.organise, .hold].contains(verb.meaning) && marker...marker + 1 ~= index + verb.length
    }
  }

  /// «Director of | the Forum of Rural Women X», «X, director of | the Forum of Rural Women»
  private func isOfPost(_ mention: MentionCandidate, _ marker: Int) -> Bool {
    guard marker > 1, reading.isWord(marker, .genitiveMarker),
      let post = RoleFinder(reading: reading).role(endingBefore: marker), !post.form.isPlural, isHeading(post.role)
    else { return false }
    let end = mention.tokens.upperBound
    if reading.isCapitalisedWord(end), !reading.words[end].isFunctionWord { return true }
    let start = post.tokens.lowerBound
    let comma = reading.isWord(start - 1, [.article, .indefinite]) ? start - 2 : start - 1
    return comma > 0 && reading.isMark(comma, ",") && reading.isCapitalisedWord(comma - 1)
      && (reading.isMark(end, ",") || reading.isMark(end, "."))
  }

  /// «X, head of | the World Congress of Steppe Peoples», «the chair of | Women's Congress»: a congress of people by a name of its own is
  /// led as bodies are.
  private func isLedCongress(_ mention: MentionCandidate, _ marker: Int) -> Bool {
    guard mention.tokens.count > 2, marker > 1, reading.isWord(marker, .genitiveMarker),
      !mention.tokens.contains(where: { reading.isWord($0, .locativeMarker) }),
      let post = RoleFinder(reading: reading).role(endingBefore: marker), !post.form.isPlural
    else { return false }
    switch post.role {
    case .chair, .deputyChair, .head, .president, .director, .deputyDirector, .secretaryGeneral, .founder: return true
    default: return false
    }
  }

  private func isHeading(_ role: Role) -> Bool {
    switch role {
    // Gatherings have chairs and presidents.
    case .director, .deputyDirector, .founder, .secretaryGeneral: true
    default: false
    }
  }

  /// «The Forum of Rural Women | signed an agreement»
  private func signs(_ next: Int) -> Bool {
    guard reading.tokens.indices.contains(next), let verb = reading.words.verb(.actVerbs, at: next) else {
      return false
    }
    return verb.meaning == .sign && verb.form.isPredicate && verb.form != .passive
  }

  /// «the Forum of Rural Women, | a non-governmental organization, …»
  private func isExplained(from comma: Int) -> Bool {
    guard reading.isMark(comma, ","), reading.isWord(comma + 1, .indefinite) else { return false }
    let end = min(comma + 2 + Self.longestSort, reading.sentence(of: comma).upperBound)
    let words = (comma + 2..<max(comma + 2, end)).prefix {
      reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb && !reading.isWord($0, .relative)
    }
    return words.contains { index in
      reading.words.match(.bodies, at: index).map { $0.value == OrganizationKind.ngo.rawValue } == true
        || reading.isForm(index, of: .generic)
    }
  }
}
