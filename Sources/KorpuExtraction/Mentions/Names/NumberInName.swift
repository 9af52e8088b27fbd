internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// «Bandırma | 17 Eylül Üniversitesi», «| 100 No'lu Meslek Lisesi»: a day, or the number of a school, that a body is called by in Turkish.
  func isNumberOfName(_ index: Int, before head: Int) -> Bool {
    guard lexicon.language.numbersSchools, tokens[index].kind == .number, index + 1 < head else { return false }
    if isWord(index + 1, .numbered) { return true }
    // «15 Mayıs | Gençlik Merkezi», but not «15 Mayıs'ta».
    return index + 2 == head && tokens[index + 1].isCapitalised
      && lexicon.months.map { $0[tokens[index + 1].folded] != nil } == true
      && words.match(.bodies, at: head)?.value == OrganizationKind.academia.rawValue
  }
}
