internal import KorpuLanguage
internal import KorpuModel

/// Gatherings told by whose they are: «(üzv dövlətlərin) xarici işlər nazirlərinin | görüşü».
extension HeldGatherings {
  /// «Turkiya | ishbilarmonlarining forumi», «(TDT)ga a'zo | davlatlar forumi»: whose it is, is named before.
  func goesOn(before start: Int, from first: Int) -> Bool {
    guard start > first else { return false }
    return reading.isWord(start - 1, .membership)
      || reading.isCapitalisedWord(start - 1)
        && !reading.words[start - 1].readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.count > 2 }
  }

  /// «beynəlxalq», «илимий-практикалык», «qazax-türk»
  func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index], !reading.isCapitalisedWord(index) else { return false }
    return reading.words[index].isKey(of: .bodyModifiers) || reading.isPairOfPeoples(index)
  }

  /// «жазушылардың», «yozuvchilarning»: those who come together.
  func isOfMany(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !people[index] && !reading.tokens[index].isCapitalised
      && reading.isGenitivePlural(index)
  }

  /// «түркітілдес елдер | жазушыларының»: those who come together may be told of whom they are.
  func startOfMembers(endingAt last: Int, from first: Int) -> Int {
    guard reading.words[last].readings.contains(where: { $0.form.possessor == .third && $0.form.isPlural }) else {
      return last
    }
    var start = last
    if start > first, isPlural(start - 1) { start -= 1 }
    while start < last, start > first, isAttribute(start - 1) { start -= 1 }
    return start < last ? start : startOfOwners(before: last, from: first)
  }

  /// «эки өлкөнүн | акындарынын», «Кыргызстан менен Казакстандын | акындарынын», «кыргыз-казак | акындарынын»: two countries or
  /// peoples whose members come together.
  private func startOfOwners(before members: Int, from first: Int) -> Int {
    let owner = members - 1
    guard owner >= first, reading.tokens[owner].kind == .word else { return members }
    if reading.isPairOfPeoples(owner) { return owner }
    guard owner - 1 >= first else { return members }
    if reading.isForm(owner, of: .state), reading.isWord(owner - 1, .two), !reading.tokens[owner].isCapitalised {
      return owner - 1
    }
    guard owner - 2 >= first, reading.words[owner].form(in: .countries)?.grammaticalCase == .genitive,
      reading.isWord(owner - 1, .comitative), reading.words[owner - 2].form(in: .countries) == NounForm()
    else { return members }
    return owner - 2
  }

  func isPlural(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !people[index] && !reading.tokens[index].isCapitalised
      && reading.words[index].readings.contains {
        $0.form.isPlural && [.nominative, .genitive].contains($0.form.grammaticalCase) && $0.stem.count > 1
      }
  }

  /// «birinci forum»: a number alone tells nothing.
  func isNumber(_ words: Range<Int>) -> Bool { words.allSatisfy { reading.words[$0].isKey(of: .ordinals) } }
}
