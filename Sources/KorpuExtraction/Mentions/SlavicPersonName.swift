internal import KorpuLanguage
internal import KorpuModel

/// Puts the name of a person into the nominative in Russian, where given name, father's name and surname are inflected
/// together: «Касым-Жомарта Токаева», «Анной Исмагуловой».
struct SlavicPersonName {
  let reading: TokenizedArticle

  struct Finding {
    let name: String
    let cases: CaseSet
  }

  private struct Reading: Hashable {
    let stem: String
    let grammaticalCase: NounForm.Case
  }

  /// The name that the tokens are a form of, and the cases that all its words agree in.
  func finding(of tokens: Range<Int>) -> Finding {
    let words = tokens.filter { reading.tokens[$0].kind == .word && reading.tokens[$0].folded.count > 1 }
    let options = words.map(options)
    let cases: [NounForm.Case] = [.nominative, .genitive, .accusative, .dative, .instrumental, .locative]
    let agreeing = cases.filter { wanted in
      zip(words, options).allSatisfy { index, readings in
        readings.contains { $0.grammaticalCase == wanted } || isIndeclinable(index)
      }
    }
    guard let first = agreeing.first, first != .nominative else {
      return Finding(name: reading.text(of: tokens).withoutBrackets, cases: agreeing.isEmpty ? .nominative : set(agreeing))
    }
    var text = ""
    for index in tokens {
      if index > tokens.lowerBound, reading.tokens[index].followsSpace { text += " " }
      let printed = reading.text(of: index..<index + 1)
      let stem = words.firstIndex(of: index).flatMap { word in
        options[word].first { $0.grammaticalCase == first }?.stem
      }
      text += stem.map(printed.replacingEnding) ?? printed
    }
    return Finding(name: text, cases: set(agreeing))
  }

  private func set(_ cases: [NounForm.Case]) -> CaseSet { cases.reduce(into: []) { $0.formUnion(CaseSet($1)) } }

  /// What a word of a name may be a form of: a known given name, or a surname by its shape; a word that is neither stays
  /// as it is.
  private func options(of index: Int) -> [Reading] {
    let senses = reading.words[index]
    var found: [Reading] = []
    if senses.name.isGivenName || senses.name.isSurname && senses.name.ending.isEmpty || senses.name.isPatronymic {
      found.append(Reading(stem: reading.tokens[index].folded, grammaticalCase: .nominative))
    }
    for noun in senses.readings where noun.form.grammaticalCase != .nominative && !noun.form.isPlural {
      let shape = reading.lexicon.senses(of: noun.stem).name
      guard shape.isGivenName || shape.isSurname && shape.ending.isEmpty || shape.isPatronymic else { continue }
      found.append(Reading(stem: noun.stem, grammaticalCase: noun.form.grammaticalCase))
    }
    return found.isEmpty ? [Reading(stem: reading.tokens[index].folded, grammaticalCase: .nominative)] : found
  }

  /// «Шахин Мустафаев» may be «Шахина Мустафаева»; a word without a case ending of its own, «Акгюн», agrees with any only
  /// where no case is to be seen on it.
  private func isIndeclinable(_ index: Int) -> Bool {
    guard let last = reading.tokens[index].folded.unicodeScalars.last else { return false }
    return "оеиуыюэь".unicodeScalars.contains(last) && !reading.words[index].name.isSurname
  }
}
