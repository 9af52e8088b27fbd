internal import KorpuLanguage
internal import KorpuModel

/// Finds towns and villages that no table knows by the word for what they are: of several words, «Жаңы Булак | айылында», or one to
/// which somebody went, «Сазкөл | ауылына барды».
struct UntabledTowns {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words such a name has at most.
  private static let longestName = 3

  /// The town whose name begins at a token.
  func town(startingAt start: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic,
      !reading.isCapitalisedWord(start - 1) || isOwner(start - 1)
        // «Yarın | Mavi Göl kentinde»
        || reading.isInitial(start - 1) && reading.words[start - 1].isFunctionWord
    else { return nil }
    let limit = min(reading.sentence(of: start).upperBound, start + Self.longestName)
    let name = (start..<limit).prefix(while: isPartOfName)
    guard let last = name.last, reading.sentence(of: start).contains(last + 1),
      let form = form(ofTownAt: last + 1), isUnknown(name) || name.count > 1 && form.grammaticalCase == .locative
    else { return nil }
    let isGoal =
      reading.isGoal(endingBefore: last + 2) || JourneyTowns(reading: reading).isVisited(townEndingAt: last + 2)
    guard isGoal || name.count > 1 && form.grammaticalCase == .locative else { return nil }
    return MentionCandidate(
      tokens: start..<last + 1, type: .place, name: reading.text(of: start..<last + 1),
      grammaticalCase: isGoal ? .dative : .locative, confidence: 0.85)
  }

  /// «айылында», «шаарына»: the word for a town, behind a name that it is of.
  private func form(ofTownAt index: Int) -> NounForm? {
    guard reading.isForm(index, of: .town), !reading.tokens[index].isCapitalised else { return nil }
    let form = reading.words[index].form(in: .wordClasses)
    // «kentinde»: a word that tables have with its possessor, too.
    return form?.possessor == .third
      ? form : reading.words[index].readings.first { $0.form.possessor == .third && $0.stem.count > 2 }?.form
  }

  private func isPartOfName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation else { return false }
    let senses = reading.words[index]
    // «Cənubi Koreyanın | Qvanqju şəhərinə»: whose it is, is no part of the name.
    guard !senses.readings.contains(where: { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }) else {
      return false
    }
    // «Улуу | Памир айылына»: within a sentence a capital says that a little word is a name's.
    return (!senses.isFunctionWord || !reading.isInitial(index)) && !reading.isForm(index, of: .town)
      && ![LexicalTable.countries, .forums, .bodies, .roles].contains { senses.key(in: $0) != nil }
  }

  /// Whether a name is no person's: no table knows its last word.
  private func isUnknown(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    return !reading.words[last].name.isName && reading.words[last].key(in: .commonNouns) == nil
      && (reading.words[last].isUnknown || name.count > 1 && reading.words[last].form(in: .cities) == nil)
  }

  /// «Түркиянын | (Жаңы Булак айылында)», «Түркиядагы»: where the town is.
  private func isOwner(_ index: Int) -> Bool {
    [LexicalTable.cities, .countries].contains { table in
      reading.words[index].form(in: table).map { [.genitive, .attributive].contains($0.grammaticalCase) } ?? false
    }
  }
}
