internal import KorpuLanguage
internal import KorpuModel

/// «Consultations were held. The Turkmen delegation was headed by A, the Uzbek delegation – by B»: the leaders of two
/// delegations met at the talks.
///
/// Where many delegations come together, at a gathering, who leads them is no more than there.
struct FacingDelegationsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "In one sentence near a word for talks, two countries, a word for a delegation, and who leads each."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "Political consultations were held in the city. The Turkmen delegation was headed by Minister of Culture of Turkmenistan Serik Omarov, the Uzbek delegation – by Gabor Szabo.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "Talks were held in the city. The Turkmen delegation was headed by Serik Omarov, and the delegation of Hungary was led by Gabor Szabo.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "Political consultations were held in the city. The Turkmen side was headed by Serik Omarov, the Hungarian side by Gabor Szabo.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .russian,
        "В Баку прошли консультации. Узбекскую делегацию возглавил министр культуры Узбекистана Аскар Темиров, туркменскую – Вагиф Мамедов.",
        states: ["Аскар Темиров → Вагиф Мамедов"]),
      PatternExample(
        .azerbaijani,
        "Bakıda görüş keçirilib. Azərbaycan nümayəndə heyətinə nazirin müavini Anar Quliyev, özbək nümayəndə heyətinə Rüstəm Karimov rəhbərlik edib.",
        states: ["Anar Quliyev → Rüstəm Karimov"]),
      PatternExample(
        .turkish,
        "Ankara'da görüşmeler yapıldı. Kazak heyetine Bakan Yardımcısı Kenan Aydemir, Özbek heyetine ise Rüstem Karimov başkanlık etti.",
        states: ["Kenan Aydemir → Rüstem Karimov"]),
      PatternExample(
        .uzbek,
        "Toshkentda muzokaralar bo‘lib o‘tdi. O‘zbekiston delegatsiyasiga vazir o‘rinbosari Anvar Sodiqov, Turkiya delegatsiyasiga Kemal Aydemir boshchilik qildi.",
        states: ["Anvar Sodiqov → Kemal Aydemir"]),
      PatternExample(
        .english,
        "The Reed Congress was held in the city. The Turkmen delegation was headed by Serik Omarov, the Uzbek delegation – by Gabor Szabo.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .russian,
        "В Баку прошли консультации. Узбекскую делегацию встретил Аскар Темиров, туркменскую – Вагиф Мамедов.",
        doesNotState: ["Аскар Темиров → Вагиф Мамедов"]),
      PatternExample(
        .english,
        "Talks were held in the city. The Turkmen delegation was headed by Serik Omarov and Gabor Szabo, who had come from Baku.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
    ]
  }

  /// How many sentences before may tell of the talks.
  private static let memory = 2
  /// How many words may stand between the country and the word for its delegation, «Azərbaycan nümayəndə | heyəti», and
  /// between the first leader and the country of the second.
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.compactMap { sentence -> RelationFinding? in
      guard tellsOfTalks(near: sentence, in: scene), let leaders = leaders(inSentence: sentence, of: scene) else {
        return nil
      }
      return RelationFinding(
        type, from: leaders.first.entity, to: leaders.second.entity,
        evidence: leaders.first.tokens.union(leaders.second.tokens), confidence: 0.8)
    }
  }

  private func tellsOfTalks(near sentence: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    let near = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<reading.sentences[sentence].upperBound
    return near.contains { reading.isForm($0, of: .talk) && !reading.isQuoted($0) }
      && !scene.mentions(in: near).contains(where: \.type.isForum)
  }

  private func leaders(
    inSentence sentence: Int, of scene: Scene
  ) -> (first: LocatedMention, second: LocatedMention)? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let people = scene.mentions(in: range).filter(\.type.isPerson)
    guard people.count == 2, people[0].entity != people[1].entity,
      people.allSatisfy({ $0.isIn([.nominative, .agent]) && !reading.isQuoted($0.tokens.lowerBound) }),
      range.contains(where: { isLeading($0, in: reading) }),
      let first = country(ofDelegationIn: range.lowerBound..<people[0].tokens.lowerBound, in: reading),
      let second = country(from: people[0].tokens.upperBound, before: people[1].tokens.lowerBound, in: reading),
      first != second
    else { return nil }
    return (people[0], people[1])
  }

  private func isLeading(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: .leadership) && !reading.isQuoted(index) && !reading.isNegated(index)
      && !reading.words[index].isDeniedVerb
  }

  /// «the Turkmen | delegation», «the delegation | of Turkmenistan», the last of a range.
  private func country(ofDelegationIn range: Range<Int>, in reading: TokenizedArticle) -> CountryCode? {
    guard let noun = range.last(where: { isOfSide($0, in: reading) && !reading.isQuoted($0) }) else {
      return nil
    }
    let before = (max(range.lowerBound, noun - Self.reach)..<noun).last { country(at: $0, in: reading) != nil }
    let after = (noun..<min(range.upperBound, noun + 1 + Self.reach)).first { country(at: $0, in: reading) != nil }
    return (before ?? after).flatMap { country(at: $0, in: reading) }
  }

  /// «delegation», in English also «side»
  private func isOfSide(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: reading.lexicon.language.family == .germanic ? [.delegation, .sides] : .delegation)
  }

  /// The country that is named right behind the first leader, and leads over to the second.
  private func country(from start: Int, before end: Int, in reading: TokenizedArticle) -> CountryCode? {
    let near = start..<min(end, start + 1 + 2 * Self.reach)
    guard !near.isEmpty, let index = near.first(where: { country(at: $0, in: reading) != nil }),
      near.prefix(while: { $0 < index }).allSatisfy({ isLink($0, in: reading) })
    else { return nil }
    return country(at: index, in: reading)
  }

  /// «, and | the delegation of | Hungary»
  private func isLink(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[index].kind == .mark || isOfSide(index, in: reading)
      || reading.isWord(index, [.conjunction, .article, .genitiveMarker, .filler])
  }

  private func country(at index: Int, in reading: TokenizedArticle) -> CountryCode? {
    reading.nationalities(at: index).first
      ?? reading.words.match(.countries, at: index).flatMap { CountryCode($0.value) }
  }
}
