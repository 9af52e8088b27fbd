internal import KorpuLanguage
internal import KorpuModel

/// Finds where the name of a school begins that a number tells from the others of its district: «Gülbahar etrabynyň | 14-nji orta
/// mekdebi», «Mary şäherindäki | 5-nji çagalar kitaphanasy».
struct NumberedSchool {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to the name.
  let floor: Int

  /// How many words stand between the number and the type word at most: «14-nji ýöriteleşdirilen orta mekdep».
  private static let longestAttribute = 2
  /// How many districts lie one in another: «Mary welaýatynyň Gülbahar etrabynyň».
  private static let longestChain = 3

  /// The first token of the district before the number, or `nil` where there is no number or no district.
  func start(before head: Range<Int>) -> Int? {
    guard reading.lexicon.language.family == .turkic,
      reading.words.match(.bodies, at: head.lowerBound)?.value == OrganizationKind.academia.rawValue
    else { return nil }
    let number = reading.startOfRun(before: head.lowerBound, from: floor) { index in
      index >= head.lowerBound - Self.longestAttribute && !isNumber(index)
        && reading.words[index].isKey(of: .bodyModifiers)
    }
    guard number > floor, isNumber(number - 1) else { return nil }
    var start = number - 1
    for _ in 0..<Self.longestChain { start = startOfDistrict(endingBefore: start) ?? start }
    return start < number - 1 ? start : nil
  }

  private func isNumber(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number && reading.lexicon.ordinal(reading.tokens[index].folded) != nil
  }

  /// «Gülbahar etrabynyň», «Aşgabat şäherindäki», «Aşgabadyň»
  private func startOfDistrict(endingBefore end: Int) -> Int? {
    let last = end - 1
    guard last >= floor, !people[last] else { return nil }
    if reading.isForm(last, of: .town), last > floor, reading.isCapitalisedWord(last - 1), !people[last - 1] {
      return isOwning(reading.words[last].form(in: .wordClasses)) ? last - 1 : nil
    }
    return reading.isCapitalisedWord(last) && isOwning(reading.words[last].form(in: .cities)) ? last : nil
  }

  private func isOwning(_ form: NounForm?) -> Bool {
    form.map { [.genitive, .attributive].contains($0.grammaticalCase) && !$0.isPlural } ?? false
  }
}
