internal import KorpuLanguage
internal import KorpuModel

/// Reads whose body something is by what a text calls it: «NRT, Hungary's state news agency,», «Hungary's oldest university the Aral
/// School», «the Union of Farmers (Growers) of Hungary».
struct EnglishCalledBody {
  let scene: Scene

  /// How many words tell what sort of a body it is: «official state news agency».
  private static let longest = 6

  private var reading: TokenizedArticle { scene.reading }

  func country(of body: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    return behind(body) ?? before(body) ?? behindBrackets(body)
  }

  /// «NRT, | Hungary's state news agency,»
  private func behind(_ body: LocatedMention) -> LocatedMention? {
    let comma = scene.bracketEnd(from: body.tokens.upperBound)
    guard reading.isMark(comma, ","), let country = owner(startingAt: comma + 1) else { return nil }
    let start = country.tokens.upperBound
    let limit = min(reading.sentence(of: comma).upperBound, start + Self.longest)
    let words = (start..<max(start, limit)).prefix(while: isOfSort)
    let end = words.upperBound
    let isClosed = end >= reading.sentence(of: comma).upperBound || reading.tokens[end].kind == .mark
    return isClosed && isSort(start..<end, of: body) ? country : nil
  }

  /// «Hungary's oldest university | the Aral School»
  private func before(_ body: LocatedMention) -> LocatedMention? {
    let end = reading.withArticle(body.tokens.lowerBound)
    let start = reading.startOfRun(before: end, from: end - Self.longest, where: isOfSort)
    guard isSort(start..<end, of: body), let country = scene.mention(endingBefore: start, where: \.isCountry),
      !reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
    else { return nil }
    return country
  }

  private func owner(startingAt start: Int) -> LocatedMention? {
    scene.mention(startingAt: start, where: \.isCountry).flatMap {
      reading.possessiveEnding(of: $0.tokens.upperBound - 1).isEmpty ? nil : $0
    }
  }

  /// Words in small letters that no part of a sentence begins with.
  private func isOfSort(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.words[index].isFunctionWord
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  /// Whether the last of the words is a type word of bodies in the singular, of the sort that the body is.
  private func isSort(_ words: Range<Int>, of body: LocatedMention) -> Bool {
    words.contains { index in
      guard let type = reading.words.match(.bodies, at: index), index + type.length == words.upperBound else {
        return false
      }
      return !type.form.isPlural
    }
  }

  /// «the Union of Farmers | (Growers) of Hungary»
  private func behindBrackets(_ body: LocatedMention) -> LocatedMention? {
    let open = body.tokens.upperBound
    let marker = scene.bracketEnd(from: open)
    guard marker > open, reading.isWord(marker, .genitiveMarker) else { return nil }
    return scene.mention(startingAt: reading.behindArticle(marker + 1), where: \.isCountry).flatMap {
      scene.isWholePhrase($0) ? $0 : nil
    }
  }
}
