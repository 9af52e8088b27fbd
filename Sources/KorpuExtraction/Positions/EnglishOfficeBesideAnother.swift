internal import KorpuLanguage
internal import KorpuModel

/// Reads in English an office without a country behind one that has one, where the same people meet both: «met with Prime Minister of
/// Kazakhstan X and Minister of Education | Y».
struct EnglishOfficeBesideAnother {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }
  private var positions: HeadInitialPosition { HeadInitialPosition(scene: scene) }

  func position(of person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .germanic, let own = post(of: person), own.holder == nil,
      own.role.role == .minister, own.role.isOfState
    else { return nil }
    let joint = reading.withArticle(own.tokens.lowerBound) - 1
    guard joint > reading.sentence(of: person.tokens.lowerBound).lowerBound, reading.isWord(joint, .conjunction),
      let other = scene.mention(endingBefore: joint, where: \.isPerson), let first = post(of: other),
      reading.isWord(reading.withArticle(first.tokens.lowerBound) - 1, .comitative),
      let country = country(of: first)
    else { return nil }
    return Position(
      holder: country, role: own.role.role, title: own.role.title, tokens: own.tokens, confidence: 0.75)
  }

  private func post(of person: LocatedMention) -> PositionPhraseReader.Phrase? {
    let phrases = positions.phrases(before: person)
    return phrases.count == 1 && !phrases[0].role.form.isPlural ? phrases[0] : nil
  }

  /// «of Kazakhstan», «of the Cabinet of Ministers of Kazakhstan»
  private func country(of phrase: PositionPhraseReader.Phrase) -> Int? {
    guard let holder = phrase.holder else { return nil }
    if holder.type.isCountry { return phrase.role.isOfState ? holder.entity : nil }
    guard holder.type == .organization(.government) else { return nil }
    return scene.mentions(in: holder.tokens).first(where: \.type.isCountry)?.entity
  }
}
