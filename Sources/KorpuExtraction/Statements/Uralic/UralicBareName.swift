internal import KorpuLanguage
internal import KorpuModel

/// Reads who speaks by a given name alone right beside a Hungarian verb of saying: „…” – mondta | Leó of «Almási Leó».
struct UralicBareName {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The only one of the article who bears the name, nobody where several or none do; `nil` where no such name stands there.
  func speakers(of verb: Range<Int>, _ before: Range<Int>, _ after: Range<Int>) -> [Int]? {
    let index = [verb.lowerBound - 1, verb.upperBound].first { index in
      (before.contains(index) || after.contains(index)) && isBareName(index)
        && (index < verb.lowerBound || !isOwner(index))
    }
    guard let index else { return nil }
    let name = reading.tokens[index].folded
    let bearers = scene.mentions.filter { person in
      person.type.isPerson
        && reading.lexicon.folded(scene.entities[person.entity].name).split(separator: " ").contains { $0 == name }
    }
    let people = Set(bearers.map(\.entity))
    return people.count == 1 ? Array(people) : []
  }

  /// A given name without an ending that belongs to no longer one.
  private func isBareName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.isQuoted(index), reading.words[index].name.isGivenName,
      reading.words[index].name.ending.isEmpty, reading.lexicon.months?[reading.tokens[index].folded] == nil,
      scene.mention(covering: index, where: { _ in true }) == nil
    else { return false }
    return !reading.isCapitalisedWord(index + 1) && (reading.isInitial(index) || !reading.isCapitalisedWord(index - 1))
  }

  /// «(mondta) Leó | anyja»
  private func isOwner(_ index: Int) -> Bool {
    reading.sentence(of: index).contains(index + 1)
      && reading.words[index + 1].readings.contains { $0.form.possessor == .third }
  }
}

extension TokenizedArticle {
  /// «X nem jött el, helyette | Y beszélt»: what stands behind the word that puts one in the place of another; the whole where none does.
  func behindStandIn(in range: Range<Int>) -> Range<Int> {
    guard let word = range.last(where: { isWord($0, .replacing) && !isQuoted($0) }) else { return range }
    return word + 1..<range.upperBound
  }
}
