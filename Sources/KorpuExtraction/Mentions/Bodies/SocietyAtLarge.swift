internal import KorpuLanguage
internal import KorpuModel

/// Tells what only looks like the name of a body in Turkic languages: the society or the unity of a people or a country, «жалпы Түркі | қоғамы
/// (нығаяды)», and the league that clubs play in, «Қазақстан ІІ | лигасының (ойыны)»; and in Turkmen a
/// country that does something to a body meant by its type word, «Wengriýa | Geňeşe (synçy bolup gatnaşýar)».
struct SocietyAtLarge {
  let reading: TokenizedArticle

  /// - Parameters:
  ///   - name: the words before the type word that a name would have.
  ///   - head: the type word.
  ///   - form: how it is inflected.
  func isMeant(_ name: Range<Int>, _ head: Range<Int>, _ form: NounForm) -> Bool {
    if isSubject(name, beforeDativeAt: head.lowerBound, form) { return true }
    guard reading.lexicon.language.family == .turkic, head.count == 1, !name.isEmpty,
      !reading.tokens[head.lowerBound].isCapitalised
    else { return false }
    if reading.isForm(head.lowerBound, of: .ties) {
      return reading.isForm(head.lowerBound - 1, of: [.community, .state]) && name.allSatisfy { isOfPeople($0) }
    }
    if reading.isForm(head.lowerBound, of: .community) {
      return name.allSatisfy { isOfPeople($0) } || isOfCountryBehindSubject(name)
    }
    return reading.isForm(head.lowerBound, of: .competition)
      && name.allSatisfy { isOfPeople($0) || isNumber($0) }
  }

  /// «Bilik Azərbaycan | cəmiyyəti (üçün vacibdir)»: a subject that has its capital from the sentence, before whose society
  /// it is.
  private func isOfCountryBehindSubject(_ name: Range<Int>) -> Bool {
    guard name.count > 1, reading.isInitial(name.lowerBound), !reading.lexicon.language.writesNamesInSmallLetters
    else { return false }
    return name.dropFirst().allSatisfy { reading.words[$0].form(in: .countries) == NounForm() }
  }

  /// In Turkmen the dative of the bare type word looks like that of a possessed one.
  private func isSubject(_ name: Range<Int>, beforeDativeAt head: Int, _ form: NounForm) -> Bool {
    reading.lexicon.language.namesAuthoritiesByGenitive && name.count == 1 && form.grammaticalCase == .dative
      && reading.words[name.lowerBound].form(in: .countries) == NounForm()
      && reading.words[head].readings.contains {
        $0.form.grammaticalCase == .dative && $0.form.possessor == nil && !$0.form.isPlural
          && reading.lexicon.senses(of: $0.stem).isKey(of: .bodies)
      }
  }

  /// «жалпы», «Түркі», «Қазақстан»: which people or country it is of.
  private func isOfPeople(_ index: Int) -> Bool {
    let senses = reading.words[index]
    // «Қазақстан | халқының (бірлігі)», «ұлт (бірлігі)»
    if reading.isForm(index, of: [.community, .state]) { return true }
    return [LexicalTable.bodyModifiers, .demonyms, .countries].contains { senses.isKey(of: $0) }
      || senses.form(in: .countries)?.grammaticalCase == .genitive
  }

  /// «ІІ», «бірінші», «1-ші»
  private func isNumber(_ index: Int) -> Bool {
    reading.words[index].isKey(of: .ordinals) || reading.tokens[index].kind == .number
      || reading.lexicon.ordinal(reading.tokens[index].folded) != nil
      || RomanFigure.isOne(reading.text(of: index..<index + 1))
  }
}

/// «II», «ІІ»: a number in Roman figures, in Latin letters or in those of Cyrillic that look like them.
enum RomanFigure {
  private static let letters: Set<Character> = ["I", "V", "X", "І", "Х"]

  static func isOne(_ word: String) -> Bool { !word.isEmpty && word.allSatisfy(letters.contains) }
}
