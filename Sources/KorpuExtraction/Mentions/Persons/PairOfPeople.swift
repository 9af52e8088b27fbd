internal import KorpuLanguage
internal import KorpuModel

/// Tells two people apart whose names stand side by side, of two words each, where the second is in another case: «Арман Жалғас |
/// Дамир Бауыржанның (добын қайтарды)», «Р.Асан | Қайрат Омаровты (шақырды)».
///
/// Both names begin with a given name that tables know, and of the four words none but the last has an ending.
struct PairOfPeople {
  let reading: TokenizedArticle

  /// Whether the name of the second begins at a token.
  ///
  /// - Parameter start: where the name of the first begins.
  func begins(at index: Int, behindNameFrom start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index == start + 2, isBareGivenName(start),
      !reading.isPatronymic(start + 1), reading.words[start + 1].name.ending.isEmpty
    else { return false }
    return isOtherPerson(at: index)
  }

  /// «Р.Асан | Қайрат Омаровты»: whether behind an initial and a surname at a token another's name goes on.
  func begins(behindInitialled surname: Int) -> Bool {
    let index = surname + 1
    guard reading.lexicon.language.family == .turkic, reading.sentence(of: surname).contains(index),
      !reading.isPatronymic(surname)
    else { return false }
    return isOtherPerson(at: index)
  }

  /// A given name, and one more word that ends the name by an ending that says what is done with or to its bearer.
  private func isOtherPerson(at index: Int) -> Bool {
    let last = index + 1
    guard reading.sentence(of: index).contains(last), isBareGivenName(index), reading.isCapitalisedWord(last),
      !reading.isPatronymic(last), !reading.isForm(last, of: .descent)
    else { return false }
    let name = reading.words[last].name
    return name.isName && !name.ending.isEmpty && reading.caseOfName(last, name.ending) != .nominative
  }

  private func isBareGivenName(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return reading.isCapitalisedWord(index) && name.isGivenName && name.ending.isEmpty
      && reading.words[index].key(in: .commonNouns) == nil
  }
}
