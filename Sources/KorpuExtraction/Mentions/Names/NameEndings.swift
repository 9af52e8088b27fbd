internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// The case that the ending taken off a name says.
  func caseOfName(_ index: Int, _ ending: CaseEnding) -> NounForm.Case {
    guard !ending.isEmpty else { return .nominative }
    let stem = ending.nominative(of: tokens[index].folded)
    return words[index].readings.first {
      $0.stem == stem && $0.form.possessor == nil && !$0.form.isPlural
    }?.form.grammaticalCase ?? .nominative
  }

  /// «Кудайберген уулу|нун»: the ending of a word that follows a father's name.
  func endingOfDescent(at index: Int) -> CaseEnding {
    guard lexicon.language.family == .turkic else { return CaseEnding() }
    let inflected = words[index].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && !noun.form.ending.isEmpty
        && lexicon.senses(of: noun.stem).classes.contains(.descent)
    }
    return inflected?.form.ending ?? CaseEnding()
  }

  /// «A va B Temirov|lar»: the ending of many on the last name of a list, where the rest has the shape of a surname.
  func endingOfMany(at index: Int) -> CaseEnding {
    guard lexicon.language.family == .turkic, !words[index].name.isGivenName, !words[index].name.isKnownSurname,
      let many = words[index].readings.first(where: { $0.form.isPlural && $0.form.possessor == nil }),
      many.form.grammaticalCase == .nominative
        // «(A va B) Temirov|lardan iborat (delegatsiya)»
        || many.form.grammaticalCase == .ablative && index + 1 < tokens.count && isForm(index + 1, of: .consisting),
      lexicon.senses(of: many.stem).name.isSurname
    else { return CaseEnding() }
    return CaseEnding(length: tokens[index].folded.utf8.count - many.stem.utf8.count)
  }

  /// «(sədri) Anar Quliyev|dir»: the ending that makes a predicate of a surname, at the end of what a sentence says.
  func endingOfCopula(at index: Int) -> CaseEnding {
    guard lexicon.language.family == .turkic, !words[index].name.isGivenName, !words[index].name.isKnownSurname,
      index + 1 >= sentence(of: index).upperBound || tokens[index + 1].kind == .mark,
      let stem = lexicon.endings.predicated(in: tokens[index].folded)
    else { return CaseEnding() }
    // «Anar Ələsgər|dir»: a surname that is a given name, too, behind another.
    let name = lexicon.senses(of: stem).name
    guard name.isSurname || name.isGivenName && index > 0 && words[index - 1].name.isGivenName else {
      return CaseEnding()
    }
    return CaseEnding(length: tokens[index].folded.utf8.count - stem.utf8.count)
  }

  /// Whether a type word of bodies or gatherings stands at a token as names have it: possessed, where the language does so.
  func isTypeWord(at index: Int) -> Bool {
    let forms = [LexicalTable.bodies, .forums].compactMap { words.match($0, at: index)?.form }
    return lexicon.language.family.isHeadFinal ? forms.contains { headsName($0, at: index) } : !forms.isEmpty
  }
}
