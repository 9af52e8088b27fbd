internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian gatherings that are called by what any meeting may be called, and are told from others by what follows: «прошёл |
/// приём по случаю Дня независимости», «состоялось | собрание Союза писателей», «состоялось | открытие центра «Степь»».
struct SlavicToldSorts {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many adjectives stand between the sort and the body whose it is.
  private static let mostAdjectives = 3
  /// How far behind a body may stand with whom it meets.
  private static let company = 8

  /// Whether what follows tells which it is: an occasion, for whom it is, or the body whose it is.
  func tells(after head: Range<Int>, _ kind: ForumKind) -> Bool {
    let next = head.upperBound
    guard reading.isSlavic, reading.tokens.indices.contains(next),
      // «в форуме | и встрече Делового совета»
      head.lowerBound == 0 || !reading.isWord(head.lowerBound - 1, .conjunction)
    else { return false }
    return kind == .meeting ? isOfBody(next) : reading.isWord(next, .about) || isFor(next) || isOccasion(next)
  }

  /// «для молодых журналистов», but not «для гостей», who are at any.
  private func isFor(_ index: Int) -> Bool {
    reading.isWord(index, .purpose) && reading.sentence(of: index).contains(index + 2)
      && reading.tokens[index + 2].kind == .word && reading.isAdjective(index + 1, in: .genitive)
  }

  /// «по случаю Дня независимости», «по повестке»: a preposition, a noun, and a genitive behind it.
  private func isOccasion(_ index: Int) -> Bool {
    reading.isWord(index, .joiner) && !reading.isWord(index, .conjunction)
      && reading.sentence(of: index).contains(index + 2) && reading.tokens[index + 2].kind == .word
  }

  /// «собрание | Союза писателей», but not «встреча Министерства с послами»
  private func isOfBody(_ start: Int) -> Bool {
    let sentence = reading.sentence(of: start)
    let limit = min(sentence.upperBound, start + Self.mostAdjectives + 1)
    guard let type = (start..<max(start, limit)).first(where: { reading.words.match(.bodies, at: $0) != nil }),
      (start..<type).allSatisfy({ reading.isAdjective($0, in: .genitive) }), !people[type],
      let match = reading.words.match(.bodies, at: type), match.form.grammaticalCase == .genitive,
      !match.form.isPlural, RoleFinder(reading: reading).role(startingAt: start) == nil
    else { return false }
    let end = min(sentence.upperBound, type + Self.company)
    return !(type..<end).contains { reading.isWord($0, .comitative) || reading.isForm($0, of: .attendance) }
  }

  /// «(состоялось) | открытие культурного центра «Зелёный мир»»: of what has a name, and is no gathering.
  func opening(at index: Int) -> MentionCandidate? {
    guard reading.isSlavic, reading.isForm(index, of: .opening), !people[index],
      let match = reading.words.match(.wordClasses, at: index), match.length == 1, !match.form.isPlural,
      !reading.isCapitalisedWord(index) || reading.isInitial(index)
    else { return nil }
    let head = index..<index + 1
    guard let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head),
      range.upperBound > head.upperBound, (head.upperBound..<range.upperBound).contains(where: isName)
    else { return nil }
    return SlavicDescribedForum(reading: reading, people: people, floor: floor).mention(headedAt: head, match, .other)
  }

  private func isName(_ index: Int) -> Bool {
    reading.tokens[index].kind == .openingQuote
      || reading.isCapitalisedWord(index) && reading.words[index].key(in: .ordinals) == nil
        && reading.words[index].form(in: .countries) == nil
        && reading.words[index].form(in: .cities) == nil
  }
}
