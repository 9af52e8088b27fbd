internal import KorpuLanguage
internal import KorpuModel

/// Finds whose view a Hungarian sentence gives: «X szerint …», «X, az Y elemzője szerint …», «Szavai szerint …», «X, aki
/// szerint …».
struct UralicViewpoint {
  let scene: Scene
  let bearers: TitleBearers

  /// How many tokens lie between a name and the position in apposition to it.
  private static let reach = 14

  private var reading: TokenizedArticle { scene.reading }

  func finding(in range: Range<Int>, _ memory: UralicSpeaker.Memory) -> (speaker: Int, content: Range<Int>)? {
    guard let word = word(in: range), word > range.lowerBound,
      let clause = UralicContent(reading: reading).stretch(from: word + 1, to: range.upperBound)
    else { return nil }
    return speaker(before: word, in: range, memory).map { ($0, clause) }
  }

  /// «szerint», also where a noun of viewpoint stands before it: «szavai szerint».
  private func word(in range: Range<Int>) -> Int? {
    range.first {
      reading.isWord($0, .viewpoint) && !reading.isQuoted($0)
        && !($0 + 1 < range.upperBound && reading.isWord($0 + 1, .viewpoint))
    }
  }

  private func speaker(before word: Int, in range: Range<Int>, _ memory: UralicSpeaker.Memory) -> Int? {
    if let person = scene.mention(endingBefore: word, where: \.isPerson) { return person.entity }
    // «X szavai | szerint»
    if reading.isForm(word - 1, of: .viewpoint), let person = scene.mention(endingBefore: word - 1, where: \.isPerson) {
      return person.entity
    }
    if let person = apposed(before: word, in: range) ?? antecedent(of: word, in: range) { return person.entity }
    let near = max(range.lowerBound, word - 3)..<word
    for index in near.reversed() {
      switch bearers.meaning(at: index, preferring: memory.speakers) {
      case .person(let person): return person
      case .unknown: return nil
      case .noTitle: continue
      }
    }
    // «Szavai szerint»: whose, the speaker before says.
    let isHis = word - 1 == range.lowerBound && reading.isForm(word - 1, of: .viewpoint)
    return isHis ? memory.speakers.first : nil
  }

  /// «X miniszter | szerint», «X, az Y elemzője | szerint»
  private func apposed(before word: Int, in range: Range<Int>) -> LocatedMention? {
    let first = max(range.lowerBound, word - Self.reach)
    let people = scene.mentions(in: first..<word).filter { $0.type.isPerson && $0.isIn(.nominative) }
    return people.last { person in
      let end = person.tokens.upperBound
      if TitleAfterName(reading: reading).title(after: end)?.title.upperBound == word { return true }
      guard reading.isMark(end, ","), reading.isWord(end + 1, .article) else { return false }
      return RoleFinder(reading: reading).role(endingBefore: word)?.form.possessor == .third
        && !(end + 1..<word).contains { reading.isMark($0, ",") }
    }
  }

  /// «felszólalt X, az Y tanácsosa, | aki szerint …»
  private func antecedent(of word: Int, in range: Range<Int>) -> LocatedMention? {
    guard reading.isWord(word - 1, .relative), word - 1 > range.lowerBound else { return nil }
    return scene.mentions(in: range.lowerBound..<word - 1).last(where: \.type.isPerson)
  }
}
