internal import KorpuLanguage

/// Finds whose office it is that is named by the place where it sits: «Қазақстанның Түркиядағы | елшілігі», «BMG-niň
/// Türkmenistandaky | wekilhanasy».
struct OfficeAbroad {
  let reading: TokenizedArticle
  /// The first token that may belong to the name.
  let floor: Int

  /// The first token of the owner and the place that stand before a token, or `nil`.
  func start(before end: Int) -> Int? {
    guard let place = place(endingBefore: end) else { return nil }
    return owner(endingBefore: place)
  }

  /// «Түркиядағы», «Stambul şäherindäki»
  private func place(endingBefore end: Int) -> Int? {
    let last = end - 1
    guard last >= floor else { return nil }
    if let form = reading.placeForm(at: last) { return form.grammaticalCase == .attributive ? last : nil }
    guard last - 1 >= floor, reading.isForm(last, of: .town), reading.words[last - 1].key(in: .cities) != nil,
      reading.words[last].form(in: .wordClasses)?.grammaticalCase == .attributive
    else { return nil }
    return last - 1
  }

  /// A country or a body in the genitive.
  private func owner(endingBefore end: Int) -> Int? {
    let last = end - 1
    guard last >= floor else { return nil }
    if let country = reading.longCountry(endingAt: last), country.form.grammaticalCase == .genitive {
      let start = last - country.length + 1
      return start >= floor ? start : nil
    }
    let forms = [LexicalTable.countries, .knownBodies].compactMap { reading.words[last].form(in: $0) }
    return forms.contains { $0.grammaticalCase == .genitive } ? last : nil
  }
}

extension TokenizedArticle {
  /// How the name of a country or a city that ends at a token is inflected.
  func placeForm(at index: Int) -> NounForm? {
    longCountry(endingAt: index)?.form ?? words[index].form(in: .countries) ?? words[index].form(in: .cities)
  }

  /// Whether the point of an initial stands at a token: «М.» in «М.Әуезов».
  func endsInitial(at point: Int) -> Bool {
    isMark(point, ".") && point > 0 && isCapitalisedWord(point - 1)
      && lexicon.language.isOneLetter(tokens[point - 1].folded) && isCapitalisedWord(point + 1)
  }

  /// Whether a word says that what follows bears the name before it: «adına», «атындағы».
  func bearsName(at index: Int) -> Bool { isWord(index, .naming) && isWord(index, .joiner) }
}
