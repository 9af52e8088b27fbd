internal import KorpuLanguage
internal import KorpuModel

/// «Отмечалось, что сотрудничество между странами …», «ölkələrimiz arasında əməkdaşlıq», «its strategic partnership with Hungary»,
/// «együttműködésünk»: the two countries that the sentence names, or that the article is about.
///
/// It goes on where no meeting tells whose the cooperation is, and where the words of somebody are quoted.
struct CountryPartnersPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "A word of cooperation with «the countries», «our countries», «our», «bilateral», or with one country: of the two that the sentence, or the article, is about."
  var examples: [PatternExample] {
    CountryPartnersExamples.all
  }

  /// How many words may stand between the countries and their cooperation.
  private static let reach = 14
  /// How many adjectives stand before the word: «двустороннего торгово-экономического | сотрудничества».
  private static let mostAdjectives = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let words = reading.tokens.indices.filter { isCooperation($0, in: scene) }
    guard !words.isEmpty else { return [] }
    let nationality = Nationality(of: context, in: scene)
    let protagonists = ProtagonistCountries(of: scene, meetings: context.ties(.met), nationality)
    return words.compactMap { word -> RelationFinding? in
      guard !scene.isDeniedCooperation(at: word) else { return nil }
      let sides =
        compound(before: word, in: scene) ?? partners(word, in: scene, protagonists) ?? coordinated(word, in: scene)
        ?? (isOfStates(word, in: scene) ? named(around: word, in: scene) ?? protagonists.pair : nil)
        ?? (isBilateral(word, in: scene) || isOurs(word, in: reading) && protagonists.haveOfficials
          ? protagonists.pair : nil)
      return sides.map { RelationFinding(type, from: $0.0, to: $0.1, evidence: word..<word + 1, confidence: 0.7) }
    }
  }

  private func isCooperation(_ index: Int, in scene: Scene) -> Bool {
    scene.reading.tokens[index].kind == .word && scene.reading.isForm(index, of: .cooperation)
      && !scene.reading.isForm(index, of: [.paper, .joint]) && !scene.isInName(index)
  }

  // MARK: whose it is

  /// «казахстанско-турецкого | сотрудничества», quoted too.
  private func compound(before word: Int, in scene: Scene) -> (Int, Int)? {
    let first = max(scene.reading.sentence(of: word).lowerBound, word - Self.mostAdjectives)
    return (first..<word).reversed().lazy.compactMap { ProtagonistCountries.pair(at: $0, in: scene) }.first
  }

  /// «partnership | with Hungary», «сотрудничества | с Турцией», «Macarıstanla | əməkdaşlığı»: with one country, of the other that the
  /// sentence names, or the article is about.
  private func partners(_ word: Int, in scene: Scene, _ protagonists: ProtagonistCountries) -> (Int, Int)? {
    guard let partner = partner(of: word, in: scene) else { return nil }
    let others = countries(ofSentence: word, in: scene).filter { $0 != partner }
    guard others.isEmpty else {
      return others.count == 1 && !scene.reading.lexicon.language.family.isHeadFinal ? (others[0], partner) : nil
    }
    guard let pair = protagonists.pair, pair.0 == partner || pair.1 == partner, protagonists.haveOfficials else {
      return nil
    }
    return pair
  }

  private func partner(of word: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    guard reading.lexicon.language.family.isHeadFinal else {
      guard reading.isWord(word + 1, .comitative) else { return nil }
      return scene.mention(startingAt: reading.behindArticle(word + 2), where: \.isCountry)?.entity
    }
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestAttribute)
    guard let last = scene.mentions(in: first..<word).last, last.type.isCountry,
      reading.isWord(reading.end(of: last), .comitative) || last.isIn(.instrumental) && !last.isIn(.nominative),
      !isOwned(behind: last.tokens.lowerBound, in: reading)
    else { return nil }
    return last.entity
  }

  /// «ýurtlaryň | (Türkiýe bilen hyzmatdaşlygy)»: whose it is stands right before the partner.
  private func isOwned(behind start: Int, in reading: TokenizedArticle) -> Bool {
    start > 0
      && reading.words[start - 1].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  /// How many adjectives stand between two subjects and their cooperation.
  private static let longestAttribute = 3

  /// «Türkmenistan we Gazagystan serhetara | hyzmatdaşlygy maslahatlaşdylar»: of two countries in one list right before it, where the
  /// verb comes last.
  private func coordinated(_ word: Int, in scene: Scene) -> (Int, Int)? {
    let reading = scene.reading
    guard reading.lexicon.language.family.isVerbFinal,
      let second = scene.mentions(in: reading.sentence(of: word).lowerBound..<word).last(where: { $0.type.isParty }),
      second.type.isCountry, second.isIn(.nominative), case let list = scene.list(endingWith: second), list.count == 2,
      list.allSatisfy(\.type.isCountry), countries(ofSentence: word, in: scene).count == 2,
      case let words = reading.end(of: second)..<word, words.count <= Self.longestAttribute,
      words.allSatisfy({ isAttribute($0, in: reading) })
    else { return nil }
    return (list[0].entity, second.entity)
  }

  /// «serhetara»: no word that says whose or with whom.
  private func isAttribute(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.isWord(index, [.comitative, .between, .others, .conjunction])
      && !reading.isForm(index, of: [.others, .state]) && reading.words[index].form(in: .bodies) == nil
      && reading.words[index].form(in: .roles) == nil
  }

  /// «bilateral … cooperation», of what is said of no school, firm or society.
  private func isBilateral(_ word: Int, in scene: Scene) -> Bool {
    let sentence = scene.reading.sentence(of: word)
    let near = max(sentence.lowerBound, word - Self.reach)..<word
    return near.contains { scene.reading.isForm($0, of: .bilateral) || scene.reading.isWord($0, .bilateral) }
      && !scene.mentions(in: sentence).contains { Self.bodiesWithPartners.contains($0.type) } && speaksForStates(scene)
  }

  /// Bodies that have partners of their own.
  private static let bodiesWithPartners: [EntityType] = [
    .organization(.academia), .organization(.business), .organization(.ngo), .organization(.other),
  ]

  /// Whether words around say that it is that of two countries.
  private func isOfStates(_ word: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    let sentence = reading.sentence(of: word)
    let near = max(sentence.lowerBound, word - Self.reach)..<min(sentence.upperBound, word + Self.reach)
    return near.contains { reading.isTwoStates($0) || isOurStates($0, in: reading) }
      || isBetweenStates(behind: word, in: reading)
  }

  /// «ölkələrimiz», «országaink», «our countries», «нашими странами»
  private func isOurStates(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isForm(index, of: .state),
      reading.words[index].readings.contains(where: { $0.form.isPlural })
        || reading.lexicon.language.family == .germanic
    else { return false }
    return reading.isWord(index - 1, .ours)
      || reading.words[index].readings.contains { $0.form.isPlural && $0.form.possessor == .first }
  }

  /// «сотрудничество | между странами», «cooperation | between the countries»
  private func isBetweenStates(behind word: Int, in reading: TokenizedArticle) -> Bool {
    guard !reading.lexicon.language.family.isHeadFinal, reading.isWord(word + 1, .between) else { return false }
    let noun = reading.behindArticle(word + 2)
    return reading.tokens.indices.contains(noun) && reading.isForm(noun, of: .state)
      && !reading.isCapitalisedWord(noun + 1)
      && !reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker, .locativeMarker])
  }

  /// «əməkdaşlığımız», «együttműködésünk», «our | cooperation»
  private func isOurs(_ word: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[word].readings.contains { noun in
      noun.form.possessor == .first && reading.lexicon.senses(of: noun.stem).classes.contains(.cooperation)
    }
      || (max(0, word - 2)..<word).contains { reading.isWord($0, .ours) }
  }

  /// Where schools, firms or societies are told of, it may be theirs.
  private func speaksForStates(_ scene: Scene) -> Bool {
    !scene.entities.contains { Self.bodiesWithPartners.contains($0.type) }
  }

  /// The two that the sentence of a word names, where it names no third.
  private func named(around word: Int, in scene: Scene) -> (Int, Int)? {
    let named = countries(ofSentence: word, in: scene)
    return named.count == 2 ? (named[0], named[1]) : nil
  }

  private func countries(ofSentence word: Int, in scene: Scene) -> [Int] {
    scene.countries(in: scene.reading.sentence(of: word), quotedToo: true)
  }
}
