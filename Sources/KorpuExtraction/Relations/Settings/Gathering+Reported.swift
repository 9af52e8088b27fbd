internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4

  /// The gathering that the article reports as held: the first that a verb of holding in the past goes with,
  /// the part rather than the whole of it.
  func reported(_ context: RelationContext) -> Int? {
    let wholes = Set(context.ties(.partOf).map(\.to))
    for sentence in scene.reading.sentences.indices.prefix(Self.lead) {
      let forums = scene.mentions(ofSentence: sentence).filter {
        $0.type.isForum && !grammar.isTime($0) && !isOnlyFrame($0) && !isPlaceOfDeed($0)
      }
      // «Özbek ve Türk iş adamları toplantısı ⏎ …»: a headline that is all its name.
      if sentence == 0, let title = forums.first, title.tokens == scene.reading.sentences[0] { return title.entity }
      guard reportsHolding(inSentence: sentence, context) else { continue }
      if forums.isEmpty, let called = held(inSentence: sentence) { return called }
      guard !forums.isEmpty else { continue }
      return (forums.first { !wholes.contains($0.entity) } ?? forums[forums.startIndex]).entity
    }
    return onlyOpening
  }

  /// «(Főkonzulátus nyílt Egerben.) A | megnyitó (előtt énekeltek)»: in Hungarian the opening that is all that an article tells of.
  private var onlyOpening: Int? {
    guard scene.reading.lexicon.language.family == .uralic else { return nil }
    let forums = scene.entities.indices.filter { scene.entities[$0].type.isForum }
    guard forums.count == 1, let forum = forums.first, let first = scene.entities[forum].mentions.first,
      let last = first.tokens.last,
      scene.reading.isForm(last, of: [.opening, .launch])
        // «A Kaszpi Napok | megnyitóján (köszöntőt mondott X)»: where an article begins with it.
        || scene.reading.isForm(last + 1, of: .opening) && scene.reading.sentenceOfToken[last] == 0
    else { return nil }
    return forum
  }

  /// «В Бишкеке пройдёт | встреча министров. (В ней примут участие …)»: the gathering that the article says in its lead will be held, the
  /// only one there, in Russian and English.
  var announced: Int? {
    guard scene.reading.isSlavic || scene.reading.lexicon.language.family == .germanic else { return nil }
    let planned = scene.reading.sentences.indices.prefix(Self.lead).filter { sentence in
      acts(.hold, inSentence: sentence).contains { $0.form == .future && !grammar.isAside($0.tokens, amid: []) }
    }
    let forums = Set(planned.flatMap { scene.mentions(ofSentence: $0).filter(\.type.isForum).map(\.entity) })
    return forums.count == 1 ? forums.first : nil
  }

  /// «X konferensiýasynyň çäginde (zenanlaryň duşuşygy geçirildi)»: what was held is another, within it.
  private func isOnlyFrame(_ forum: LocatedMention) -> Bool {
    // «On the margins of | the 79th session of the Assembly, (a meeting was held)»
    if scene.isFraming(forum) { return scene.framed(by: forum) != nil }
    return scene.reading.lexicon.language.family == .turkic && grammar.isFrame(forum.tokens)
  }

  /// «X sessiyasida | so'zlagan nutqida bildirgan taklifiga binoan (o'tkazilmoqda)»: where something was done before, of
  /// which a participle tells, and not what is held.
  private func isPlaceOfDeed(_ forum: LocatedMention) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic, forum.isIn(.locative) else { return false }
    return [LexicalTable.actVerbs, .speechVerbs].contains { table in
      scene.reading.words.verb(table, at: forum.tokens.upperBound).map {
        $0.form == .participle && ![.hold, .organise].contains($0.meaning)
      } ?? false
    }
  }

  /// «(… "X" başlıklı panele ev sahipliği yaptı.) | Etkinlik, Y salonunda düzenlendi»: the gathering by what any may be called,
  /// as the subject, where the sentences before have named it; a meeting or a forum may be another.
  private func held(inSentence sentence: Int) -> Int? {
    guard grammar.pointsAtTypeWords, sentence > 0,
      let called = called(
        inSentence: sentence, where: { [scene] in $0.isIn(.nominative) && scene.reading.isForm($0.token, of: .event) })
    else { return nil }
    let start = scene.reading.sentences[sentence].lowerBound
    let isNamed = scene.entities[called.entity].mentions.contains { $0.tokens.upperBound <= start }
    return isNamed ? called.entity : nil
  }

  /// Whether a sentence says in the past or present that something is held, and not only by the way: not «Earlier, the forum
  /// was held», nor «X noted that | the forum was held last year».
  private func reportsHolding(inSentence sentence: Int, _ context: RelationContext) -> Bool {
    guard !scene.reading.isWord(scene.reading.sentences[sentence].lowerBound, .background) else { return false }
    let contents = context.statements(ofSentence: sentence).map(\.content)
    let held = grammar.actsOfHolding.flatMap { acts($0, inSentence: sentence) }
    if held.count == 1, held[0].form == .participle,
      isWithoutPredicate(sentence) || isNewSubject(before: held[0].tokens)
    {
      return true
    }
    return held.contains { $0.form == .finite && !grammar.isAside($0.tokens, amid: contents) }
  }

  /// «A business forum | held today in Astana (focused on trade)»: in English what a sentence begins with as with something new.
  private func isNewSubject(before verb: Range<Int>) -> Bool {
    let reading = scene.reading
    let sentence = reading.sentence(of: verb.lowerBound)
    guard reading.lexicon.language.family == .germanic,
      let forum = scene.mention(endingBefore: verb.lowerBound, where: \.isForum)
    else { return false }
    let first = Dateline(reading: reading).end(in: sentence)
    return (first..<max(first, forum.tokens.lowerBound)).contains { reading.isWord($0, .indefinite) }
      && scene.mentions(in: first..<max(first, forum.tokens.lowerBound)).isEmpty
      && !sentence.contains { reading.isWord($0, .background) }
  }

  /// «A symposium on water law | held in Ankara.»: in English some leave the auxiliary out, as in headlines.
  private func isWithoutPredicate(_ sentence: Int) -> Bool {
    let reading = scene.reading
    return reading.lexicon.language.family == .germanic
      && !reading.sentences[sentence].contains { index in
        reading.isWord(index, .auxiliary) || reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
      }
  }
}

extension Scene {
  /// «On the margins of | the 79th session of the Assembly», «within the framework of | the X Forum»: whether English words of a frame
  /// stand before a gathering.
  func isFraming(_ forum: LocatedMention) -> Bool {
    let marker = reading.withArticle(forum.tokens.lowerBound) - 1
    guard reading.lexicon.language.family == .germanic, marker > 0 else { return false }
    return reading.isWord(marker, .framing)
      || reading.isWord(marker, .genitiveMarker) && reading.isWord(marker - 1, .framing)
  }

  /// The other gathering that the sentence names behind such a frame.
  func framed(by frame: LocatedMention) -> LocatedMention? {
    mentions(ofSentence: reading.sentenceOfToken[frame.tokens.lowerBound]).first {
      $0.type.isForum && $0.entity != frame.entity && $0.tokens.lowerBound >= frame.tokens.upperBound
    }
  }
}
