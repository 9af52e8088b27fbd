internal import KorpuLanguage
internal import KorpuModel

/// «A and B signed a memorandum», «A signed an agreement with B», «A cooperates with B».
struct SigningPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Bodies or countries that sign an agreement or cooperate, where the verb stands between them."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Aral Fund and the Danube Fund signed a memorandum of cooperation in the city of Baku.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english, "The Ministry of Culture of Kazakhstan signed an agreement with the Danube Fund in the city of Baku.",
        states: ["Ministry of Culture of Kazakhstan → Danube Fund"]),
      PatternExample(
        .english, "The Aral Fund cooperates with the Danube Fund and with the people of the city.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english,
        "The guests spoke of the Aral Fund and of the Danube Fund. The two organizations have been working together since May.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english, "The Aral Fund is a partner of the Danube Union, and the guests were told so in the city.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "Kazakhstan fully supports the work of the Danube Union, as the guests were told in the city.",
        states: ["KZ → Danube Union"]),
      PatternExample(
        .english, "The Aral Fund does not support the work of the Danube Union, as the guests were told in the city.",
        doesNotState: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The guests expected Kazakhstan and Hungary to sign an agreement in the autumn of that year.",
        doesNotState: ["KZ → HU"]),
      PatternExample(
        .english, "The guests were told that the Aral Fund and the Danube Fund would open a joint laboratory in Baku.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english, "Presidents Serik Omarov of Kazakhstan and Gabor Szabo of Hungary signed an agreement in the city.",
        states: ["KZ → HU"]),
      PatternExample(
        .english,
        "The Aral University (AU) of Kazakhstan and the Danube University (DU) of Hungary signed an agreement.",
        states: ["Aral University → Danube University"]),
      PatternExample(
        .english, "Serik Omarov of the Aral Fund and Gabor Szabo of the Danube Fund signed a memorandum in the city.",
        states: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .english, "The Aral Fund and the Danube Fund signed the book of the guests in the city of Baku.",
        doesNotState: ["Aral Fund → Danube Fund"]),
      PatternExample(
        .russian, "Казахстан сотрудничает с ОТГ и Фондом «Арал».", states: ["KZ → ОТГ", "KZ → Фонд «Арал»"],
        doesNotState: ["ОТГ → Фонд «Арал»"]),
      PatternExample(
        .russian, "Казахстан и Венгрия подписали соглашение о сотрудничестве.", states: ["KZ → HU"]),
      PatternExample(
        .russian,
        "Фонд «Арал», театр «Сокол» и «Узбекнефтегаз» подписали соглашение о разделе продукции.",
        states: ["Фонд «Арал» → театр «Сокол»", "Фонд «Арал» → Узбекнефтегаз", "театр «Сокол» → Узбекнефтегаз"]),
      PatternExample(
        .russian,
        "Соглашение в Баку подписали ректор университета «Сокол» Аскар Темиров и директор фонда «Арал» Дениз Топрак.",
        states: ["университет «Сокол» → фонд «Арал»"]),
      PatternExample(
        .russian, "Договор о дружбе, заключённый Казахстаном и Венгрией, вступил в силу.", states: ["KZ → HU"]),
    ] + EnglishExamples.partnersOneByOne + EnglishExamples.signers + EnglishExamples.signersInLists
      + EnglishExamples.signersForOthers
  }

  /// How many words after a verb of signing the word for the paper stands.
  private static let reach = 12

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    let holders = Dictionary(context.ties(.holdsRole).map { ($0.from, $0.to) }) { first, _ in first }
    return scene.reading.sentences.indices.flatMap { sentence in
      jointWork(inSentence: sentence, of: scene)
        + [.sign, .cooperate].flatMap { act in
          context.gathering.acts(act, inSentence: sentence).filter { $0.form != .nominal }.flatMap { verb in
            act == .cooperate || signsPaper(verb.tokens, form: verb.form, in: scene)
              ? EnglishSigners(scene: scene).findings(after: verb.tokens, form: verb.form, holders)
                ?? findings(at: verb.tokens, form: verb.form, in: scene, holders) : []
          }
        }
    }
  }

  /// Whether it is an agreement that is signed.
  private func signsPaper(_ verb: Range<Int>, form: VerbForm, in scene: Scene) -> Bool {
    let sentence = scene.reading.sentence(of: verb.lowerBound)
    let end = min(sentence.upperBound, verb.upperBound + Self.reach)
    // «Соглашение … | подписали», «договор, | заключённый …», «The agreement | was signed by»
    let first =
      scene.reading.isSlavic || form == .passive
      ? max(sentence.lowerBound, verb.lowerBound - Self.reach) : verb.lowerBound
    return (first..<end).contains { scene.reading.isForm($0, of: .cooperation) }
  }

  private func findings(at verb: Range<Int>, form: VerbForm, in scene: Scene, _ holders: [Int: Int])
    -> [RelationFinding]
  {
    let end = scene.nextPredicate(from: verb.upperBound, to: scene.reading.sentence(of: verb.lowerBound).upperBound)
    let isInverted = form == .passive || scene.reading.isSlavic && isInverted(verb, form, in: scene)
    let first =
      isInverted
      ? scene.list(from: verb.upperBound, where: { $0.isParty || $0.isPerson })
      : scene.subjects(ofVerbAt: verb.lowerBound, where: { $0.isParty || $0.isPerson })
    let near = verb.upperBound..<max(verb.upperBound, end)
    let partner =
      scene.mentions(in: near).first { $0.type.isParty && $0.isIn(.instrumental) } ?? object(of: verb, in: scene)
    let sides = first.isEmpty && partner == nil ? bothBodies(before: verb, in: scene) : parties(first, holders)
    let others =
      (partner.map { scene.list(from: scene.phrases.start(of: $0), where: \.isParty) } ?? [])
      + EnglishPartners(scene: scene).further(after: verb, besides: partner)
    let partners = parties(others, holders, most: sides.count == 1 ? Self.mostPartners : Self.mostParties)
    return pairs(of: sides, with: partners).map {
      RelationFinding(
        type, from: $0.0.entity, to: $0.1.entity, evidence: $0.0.tokens.union($0.1.tokens).union(verb), confidence: 0.85
      )
    }
  }

  private typealias Party = (entity: Int, tokens: Range<Int>)

  /// Each side with each partner; where there are none, the sides with each other, unless they are more than one paper of two and two.
  private func pairs(of sides: [Party], with partners: [Party]) -> [(Party, Party)] {
    guard partners.isEmpty else { return sides.flatMap { side in partners.map { (side, $0) } } }
    guard sides.count <= Self.mostTogether else { return [] }
    return sides.indices.flatMap { index in sides[..<index].map { ($0, sides[index]) } }
  }

  /// «is a partner of | the Aral Fund», «supports the work of | the Aral Fund»
  private func object(of verb: Range<Int>, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard verb.count > 1, reading.isWord(verb.upperBound - 1, .genitiveMarker) else { return nil }
    let start = reading.behindArticle(verb.upperBound)
    return scene.mention(startingAt: start, where: \.isParty)
  }

  /// «Соглашение подписали | A и B», «договор, заключённый | A и B»: those who sign stand behind the verb.
  private func isInverted(_ verb: Range<Int>, _ form: VerbForm, in scene: Scene) -> Bool {
    let behind = scene.list(from: verb.upperBound, where: { $0.isParty || $0.isPerson })
    if form == .participle { return behind.count > 1 && behind.allSatisfy { $0.isIn(.agent) } }
    return behind.count > 1 && behind.allSatisfy { $0.isIn(.nominative) }
  }

  /// The bodies and countries of a list; of a person the body that they sign for.
  private func parties(
    _ list: [LocatedMention], _ holders: [Int: Int], most: Int = mostParties
  ) -> [(entity: Int, tokens: Range<Int>)] {
    list.prefix(most).compactMap { mention in
      mention.type.isPerson ? holders[mention.entity].map { ($0, mention.tokens) } : (mention.entity, mention.tokens)
    }
  }

  /// «the two organizations (work together)»: the two bodies named last.
  private func bothBodies(before verb: Range<Int>, in scene: Scene) -> [(entity: Int, tokens: Range<Int>)] {
    let reading = scene.reading
    let noun = verb.lowerBound - 1
    guard reading.isForm(noun, of: .generic), reading.words[noun].readings.contains(where: { $0.form.isPlural }),
      reading.isWord(noun - 2, .article)
    else { return [] }
    let sentence = reading.sentenceOfToken[noun]
    let near = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<noun
    var bodies: [Int] = []
    for mention in scene.mentions(in: near).reversed()
    where mention.type.isOrganization && !bodies.contains(mention.entity) && bodies.count < 2 {
      bodies.append(mention.entity)
    }
    return bodies.count == 2 ? bodies.reversed().map { ($0, noun - 2..<noun + 1) } : []
  }

  /// How many sentences back the two bodies may be named.
  private static let memory = 4

  /// «A and B will open | a joint laboratory»: two bodies as subjects, with nothing but a verb between.
  private func jointWork(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].flatMap { word -> [RelationFinding] in
      guard reading.isWord(word, .joint), reading.isWord(word - 1, .indefinite), !reading.isQuoted(word) else {
        return []
      }
      var verb = word - 1
      while verb > word - Self.longestVerb, verb > reading.sentences[sentence].lowerBound,
        reading.tokens[verb - 1].kind == .word, !reading.isCapitalisedWord(verb - 1),
        scene.mention(covering: verb - 1, where: \.isParty) == nil
      { verb -= 1 }
      let parties = parties(scene.list(endingBefore: verb, where: \.isParty), [:])
      guard parties.count == 2 else { return [] }
      return [
        RelationFinding(
          type, from: parties[0].entity, to: parties[1].entity,
          evidence: parties[0].tokens.union(parties[1].tokens).union(word..<word + 1), confidence: 0.8)
      ]
    }
  }

  /// «would also like to open a»
  private static let longestVerb = 7

  /// A longer list signs a treaty of many, not agreements of each with each.
  private static let mostParties = 6
  /// Of more who sign together nothing says that each works with each.
  private static let mostTogether = 3
  /// One side may sign an agreement with each of so many others.
  private static let mostPartners = 40
}
