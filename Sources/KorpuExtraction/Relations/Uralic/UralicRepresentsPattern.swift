internal import KorpuLanguage
internal import KorpuModel

/// «Azerbajdzsánt X képviselte», «Magyarország nevében X», «a kirgiz X», «a kazah hegymászó, X», «X (Kazahsztán)».
struct UralicRepresentsPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "A person in Hungarian beside the country for which the text says that they stand, and no office."
  var examples: [PatternExample] {
    [
      PatternExample(
        .hungarian, "Kirgizisztánt Murat Asanov, Magyarországot Barta Judit képviselte.",
        states: ["Murat Asanov → KG", "Barta Judit → HU"]),
      PatternExample(
        .hungarian, "Az ülésen Magyarország nevében Barta Judit szólalt fel.", states: ["Barta Judit → HU"]),
      PatternExample(
        .hungarian, "Az eseményen részt vett Barta Judit; valamint Murat Asanov Kirgizisztán képviseletében.",
        states: ["Murat Asanov → KG"], doesNotState: ["Barta Judit → KG"]),
      PatternExample(
        .hungarian, "A kazah hegymászó, Askar Temirov és a kirgiz Murat Asanov feljutott a csúcsra.",
        states: ["Askar Temirov → KZ", "Murat Asanov → KG"]),
      PatternExample(
        .hungarian,
        "A díjat az azeri Anar Quliyev és Elnur Orucov, a kazah Askar Temirov és az üzbég Botir Aliyev nyerte.",
        states: ["Anar Quliyev → AZ", "Elnur Orucov → AZ", "Askar Temirov → KZ", "Botir Aliyev → UZ"]),
      PatternExample(
        .hungarian, "A díjat az azeri Anar Quliyev és Halmos Péter nyerte.", doesNotState: ["Halmos Péter → AZ"]),
      PatternExample(
        .hungarian, "A bíráló bizottság tagjai: Askar Temirov (Kazahsztán) és Barta Judit (Magyarország).",
        states: ["Askar Temirov → KZ", "Barta Judit → HU"]),
      PatternExample(
        .hungarian, "Felszólalt a Törökországból érkezett Kemal Aksoy. Kazahsztánból érkezett Serik Omarov vonata.",
        states: ["Kemal Aksoy → TR"], doesNotState: ["Serik Omarov → KZ"]),
      PatternExample(
        .hungarian, "Barta Judit Kirgizisztánt dicsérte, a kazah vendég Halmos Péterrel beszélt.",
        doesNotState: ["Barta Judit → KG", "Halmos Péter → KZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let people = scene.mentions.filter { $0.type.isPerson && !scene.reading.isQuoted($0.tokens.lowerBound) }
    return people.compactMap { person in
      let country =
        object(before: person, in: scene) ?? speaking(before: person, in: scene) ?? adjective(before: person, in: scene)
        ?? shared(by: person, in: scene)
        ?? origin(before: person, in: scene)
        ?? bracketed(after: person, in: scene) ?? standing(after: person, in: scene)
      return country.map { (person, $0) }
    }.filter { person, country in !context.hasTie(.holdsRole, from: person.entity, to: country.entity) }.map {
      RelationFinding(
        type, from: $0.entity, to: $1.entity, evidence: $0.tokens.union($1.tokens), confidence: 0.85)
    }
  }

  /// «Azerbajdzsánt | X … képviselte»
  private func object(before person: LocatedMention, in scene: Scene) -> LocatedMention? {
    guard let country = scene.mention(endingBefore: person.tokens.lowerBound, where: \.isCountry),
      country.isIn(.accusative), person.isIn(.nominative)
    else { return nil }
    let rest = person.tokens.upperBound..<scene.reading.sentence(of: person.tokens.lowerBound).upperBound
    return rest.contains { scene.reading.isWord($0, .representing) } ? country : nil
  }

  /// «Magyarország nevében | X»
  private func speaking(before person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let word = person.tokens.lowerBound - 1
    guard scene.reading.isWord(word, .representing) else { return nil }
    return scene.mention(endingBefore: word, where: \.isCountry)
  }

  /// «a Törökországból érkezett | X», but not «Törökországból érkezett X»
  private func origin(before person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let verb = person.tokens.lowerBound - 1
    guard verb > 1, scene.reading.words.verb(.actVerbs, at: verb)?.meaning == .travel,
      let country = scene.mention(endingBefore: verb, where: \.isCountry), country.isIn(.ablative),
      scene.reading.isWord(country.tokens.lowerBound - 1, .article)
    else { return nil }
    return country
  }

  /// «a kirgiz | X», «a kazah hegymászó, | X»
  private func adjective(before person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    var end = person.tokens.lowerBound
    if reading.isMark(end - 1, ","),
      let title = RoleFinder(reading: reading).title(endingBefore: end - 1),
      !reading.isCapitalisedWord(title.lowerBound)
    {
      end = title.lowerBound
    }
    guard let country = scene.mention(endingBefore: end, where: \.isCountry), country.tokens.count == 1,
      !isNameOfThing(person, in: reading), !reading.tokens[end - 1].isCapitalised, reading.isWord(end - 2, .article)
    else { return nil }
    return country
  }

  /// «az azeri X és | Y, a kazah Z …»: the second of two whom one adjective tells, where the list goes on with another nation's.
  private func shared(by person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let (joint, next) = (person.tokens.lowerBound - 1, person.tokens.upperBound)
    guard reading.isWord(joint, .conjunction), reading.isListJoint(next), reading.isWord(next + 1, .article),
      let other = scene.mention(startingAt: next + 2, where: \.isCountry),
      scene.mention(startingAt: other.tokens.upperBound, where: \.isPerson) != nil,
      let first = scene.mention(endingBefore: joint, where: \.isPerson)
    else { return nil }
    return adjective(before: first, in: scene)
  }

  /// «a törökországi Ege Vasmű | vállalat»
  private func isNameOfThing(_ person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let next = person.tokens.upperBound
    return [LexicalTable.bodies, .forums].contains { reading.words.match($0, at: next) != nil }
  }

  /// «X | Kirgizisztán képviseletében»
  private func standing(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    guard person.isIn(.nominative),
      let country = scene.mention(startingAt: person.tokens.upperBound, where: \.isCountry),
      scene.reading.tokens[country.tokens.lowerBound].isCapitalised,
      scene.reading.isWord(country.tokens.upperBound, .representing)
    else { return nil }
    return country
  }

  /// «X | (Kazahsztán)»
  private func bracketed(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let open = person.tokens.upperBound
    guard scene.reading.isMark(open, "("), scene.reading.isMark(open + 2, ")") else { return nil }
    return scene.mention(startingAt: open + 1, where: \.isCountry)
  }
}
