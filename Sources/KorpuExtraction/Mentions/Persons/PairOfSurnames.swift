internal import KorpuLanguage
internal import KorpuModel

/// Tells two people apart of whom the second is called by the surname alone, right behind that of the first: «Тоқаев | Мирзиёевпен
/// (кездесті)», «Ерлан Асанов | Серіковке (алғыс айтты)».
///
/// Headlines and further sentences write so. Both words have the strong ending of a surname, or are those by which tables know
/// leaders; only the second has a case, by which something is done with or to its bearer.
struct PairOfSurnames {
  let reading: TokenizedArticle

  /// Whether the surname of the second begins at a token.
  ///
  /// - Parameter start: where the name of the first begins.
  func begins(at index: Int, behindNameFrom start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > start, reading.isCapitalisedWord(index),
      isBareSurname(index - 1), index == start + 1 || reading.words[start].name.isGivenName, isOther(index)
    else { return false }
    // «Асанов Серіковпен | Болат»: what goes on in capitals is a longer name.
    return index + 1 >= reading.sentence(of: index).upperBound || !reading.isCapitalisedWord(index + 1)
  }

  /// The names of both where a tagger takes them for one.
  func parts(of name: Range<Int>) -> [Range<Int>] {
    guard let second = name.dropFirst().first(where: { begins(at: $0, behindNameFrom: name.lowerBound) }) else {
      return [name]
    }
    return [name.lowerBound..<second, second..<name.upperBound]
  }

  private func isBareSurname(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index) else { return false }
    return isLeader(reading.tokens[index].folded)
      || reading.words[index].name.ending.isEmpty && isSurnameAlone(index)
  }

  private func isOther(_ index: Int) -> Bool {
    let name = reading.words[index].name
    guard !name.ending.isEmpty,
      isSurnameAlone(index) || isLeader(name.ending.nominative(of: reading.tokens[index].folded))
    else { return false }
    return [.instrumental, .dative, .accusative].contains(reading.caseOfName(index, name.ending))
  }

  /// By its ending, and no given name.
  private func isSurnameAlone(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return name.isSurname && !name.isGivenName && !name.isPatronymic && !name.isKnownSurname
  }

  /// Whether tables know the head of a state or of a government by a surname alone.
  private func isLeader(_ surname: String) -> Bool { reading.lexicon.country(ofLeader: surname) != nil }
}
