internal import KorpuLanguage
internal import KorpuModel

extension HeldGatherings {
  /// «(Bakü) önemli bir | panele ev sahipliği yaptı», «konfransa ev sahibliyi edib»: a sort that a town or a body is said to host, and of
  /// which the article goes on to tell.
  func startOfHosted(_ head: Int, _ match: TermMatch) -> Int? {
    let end = head + match.length
    guard match.form.grammaticalCase == .dative, match.form.possessor == nil || match.length > 1,
      !reading.isForm(head, of: [.opening, .launch]), end < reading.sentence(of: head).upperBound,
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      let verb = reading.words.verb(.actVerbs, at: end), verb.meaning == .organise, verb.length > 1,
      (end..<end + verb.length).contains(where: { reading.isForm($0, of: [.organising, .hosts]) }),
      told.goOn(of: match.key, after: end)
    else { return nil }
    return head
  }
}

extension HeldGatherings {
  /// «(dernek tarafından) | iftar verildi»: a sort that its verb holds.
  func isPartOfVerb(_ head: Int, _ match: TermMatch) -> Bool {
    reading.words.verb(.actVerbs, at: head).map {
      $0.meaning == .hold && $0.length > match.length && $0.form.isPredicate
    } ?? false
  }
}

extension HeldGatherings {
  /// «| Seminer, Bakü'deki Yeşil Enstitüsünde (yapıldı). Seminerde …»: a sort with which a sentence begins that says where it was, and by
  /// which the article goes on.
  func isToldAtPlace(_ head: Int, _ match: TermMatch) -> Bool {
    let end = head + match.length
    let sentence = reading.sentence(of: head)
    guard head == sentence.lowerBound, !reading.isForm(head, of: .event),
      told.goOn(ofSort: match.key, after: end)
    else { return false }
    return (end..<max(end, sentence.upperBound)).contains { index in
      reading.isCapitalisedWord(index)
        && [LexicalTable.cities, .bodies].contains { reading.words[index].form(in: $0)?.grammaticalCase == .locative }
    }
  }
}
