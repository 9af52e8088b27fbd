internal import KorpuLanguage
internal import KorpuModel

/// «X Vakfını temsilen Genel Sekreter A katıldı», «X Vakfı adına A konuştu»: for which body somebody came.
struct TurkicRepresentativePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body, a word for standing for it, perhaps a post, a person."
  var examples: [PatternExample] {
    TurkicExamples.representatives + TurkicExamples.delegatesOfBodies + TurkicExamples.bodiesRepresented
  }

  /// How many tokens may stand between the word and the name: «temsilen Eğitim Daire Başkanı Prof. Dr. | A».
  private static let reach = 10

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let present = scene.reading.sentences.indices.flatMap { presentFor(inSentence: $0, of: scene, context) }
    return present + behalves(in: scene, context)
  }

  /// «(Genel kurulda) X Üniversitesi'ni Rektör Yardımcısı Prof. Dr. A | temsil etti»: who is said to represent a body, with the post right
  /// before the name.
  private func presentFor(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard let verb = context.gathering.predicate(.present, inSentence: sentence),
      reading.isWord(verb.lowerBound, .representing),
      let person = scene.mention(endingBefore: verb.lowerBound, where: \.isPerson), person.isIn(.nominative),
      !reading.isQuoted(person.tokens.lowerBound)
    else { return [] }
    let first = reading.sentences[sentence].lowerBound
    guard
      let body = scene.mentions(in: first..<max(first, person.tokens.lowerBound)).last(where: \.type.isOrganization),
      body.candidate.grammaticalCase == .accusative, !context.hasTie(.holdsRole, from: person.entity, to: body.entity),
      person.tokens.lowerBound - body.tokens.upperBound <= Self.reach
    else { return [] }
    let held = post(before: person, from: body.tokens.upperBound, in: scene, context.anaphora)
    guard isField(reading.end(of: body)..<max(reading.end(of: body), held.start), in: reading) else { return [] }
    let role: Role = held.role?.role ?? .representative
    return [
      RelationFinding(
        type, from: person.entity, to: body.entity, role: role,
        title: held.role?.title ?? reading.text(of: verb), evidence: body.tokens.union(verb), confidence: 0.82)
    ]
  }

  private func behalves(in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    scene.reading.tokens.indices.compactMap { word in
      guard scene.reading.isWord(word, .representing), !scene.reading.isQuoted(word),
        let body = scene.mention(endingBefore: scene.reading.endBeforeBrackets(word), where: \.isOrganization),
        body.isIn([.accusative, .nominative, .genitive]),
        let person = person(after: word, in: scene) ?? person(before: body, in: scene),
        !body.isIn(.genitive) || acts(inSentence: scene.reading.sentenceOfToken[word], of: scene, context),
        !context.hasTie(.holdsRole, from: person.entity, to: body.entity)
      else { return nil }
      let held = post(before: person, from: word + 1, in: scene, context.anaphora)
      let field = word + 1..<max(word + 1, held.start)
      guard
        person.tokens.lowerBound < word || isField(field, in: scene.reading)
          || isFieldOfPost(field, of: held.role, in: scene)
      else { return nil }
      let role: Role = held.role?.role ?? .representative
      return RelationFinding(
        type, from: person.entity, to: body.entity, role: role,
        title: held.role?.title ?? scene.reading.text(of: word..<word + 1), evidence: body.tokens.union(person.tokens),
        confidence: 0.82)
    }
  }

  /// The person whom the words name: the first behind, with nothing but a post and titles before.
  private func person(after word: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let end = min(reading.sentence(of: word).upperBound, word + 1 + Self.reach)
    guard let named = scene.mentions(in: word + 1..<max(word + 1, end)).first(where: { !$0.type.isPlace }),
      named.type.isPerson, named.isIn(.nominative)
    else { return nil }
    return named
  }

  /// «A | X gaznasynyň adyndan (çykyş etdi)»: the person right before a body in the genitive.
  private func person(before body: LocatedMention, in scene: Scene) -> LocatedMention? {
    guard body.isIn(.genitive),
      let named = scene.mention(endingBefore: body.tokens.lowerBound, where: \.isPerson),
      named.candidate.grammaticalCase == .nominative
    else { return nil }
    return named
  }

  /// «(X gaznasynyň adyndan A) | çykyş etdi», but not «… A | sylaglandy»: what somebody does for a body, where nothing but the
  /// word tells that they do.
  private func acts(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Bool {
    let reading = scene.reading
    return [.attend, .sign, .present].contains { context.gathering.predicate($0, inSentence: sentence) != nil }
      || reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains {
        $0.match.form.isPredicate && !reading.isQuoted($0.token) && !reading.isNegated($0.token)
      }
  }

  /// The post right before a name, titles set aside, and where it or they begin.
  private func post(
    before person: LocatedMention, from first: Int, in scene: Scene, _ anaphora: Anaphora
  ) -> (role: RoleFinder.Finding?, start: Int) {
    let end = PositionPhrase(scene: scene, anaphora: anaphora).titlesStart(before: person.tokens.lowerBound)
    guard end > first, let role = RoleFinder(reading: scene.reading).role(endingBefore: end),
      role.tokens.lowerBound >= first
    else { return (nil, max(first, end)) }
    return (role, role.tokens.lowerBound)
  }

  /// «атынан | ғылыми жұмыс жөніндегі | проректор A»: words in small letters that a joiner ties to a post.
  private func isFieldOfPost(_ words: Range<Int>, of role: RoleFinder.Finding?, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard role != nil, words.count > 1, reading.isWord(words.upperBound - 1, .joiner),
      !reading.isWord(words.upperBound - 1, .conjunction)
    else { return false }
    return words.allSatisfy { index in
      reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
        && scene.mention(covering: index, where: { _ in true }) == nil
    }
  }

  /// «temsilen | İnsan Kaynakları ve Eğitim | Daire Başkanı»: nothing but the capitals of what a post is for; and not
  /// «temsilen | hazırlanan plaketi (A aldı)».
  private func isField(_ words: Range<Int>, in reading: TokenizedArticle) -> Bool {
    words.allSatisfy { index in
      reading.isCapitalisedWord(index)
        || reading.isWord(index, .conjunction) && reading.isCapitalisedWord(index - 1)
          && reading.isCapitalisedWord(index + 1)
    }
  }
}
