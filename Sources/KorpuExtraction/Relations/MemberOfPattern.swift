internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstan TDT-nin üzvüdür», «… Təşkilatına üzv olub», «TDT-yə A, B və C daxildir».
struct MemberOfPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "Countries or bodies in the nominative, a body in the genitive or dative, and «is a member»."
  var examples: [PatternExample] {
    Self.basicExamples + Self.turkicExamples + TurkicExamples.membersOfCouncils + Self.hungarianExamples
      + TurkicExamples.delegationsAsBodies + TurkicExamples.membersOfMeantBody
  }

  private static let turkicExamples = [
    PatternExample(.uzbek, "Vengriya TURKSOYda kuzatuvchi maqomiga ega.", states: ["HU → TURKSOY"]),
    PatternExample(
      .uzbek, "Buxoro universiteti Turkiy universitetlar uyushmasi tarkibiga kiradi.",
      states: ["Buxoro universiteti → Turkiy universitetlar uyushmasi"]),
    PatternExample(
      .kazakh, "Кешке Қазақстан елшісі Самат Досаев пен Жазушылар одағының мүшелері қатысты.",
      doesNotState: ["KZ → Жазушылар одағы"]),
    PatternExample(.azerbaijani, "Macarıstan TÜRKSOY-un təsisçilərindən biridir.", states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkmen, "Türki Döwletleriň Guramasynyň düzümine Azerbaýjan we Türkiýe doly hukukly agza hökmünde girýärler.",
      states: ["AZ → Türki Döwletleriň Guramasy", "TR → Türki Döwletleriň Guramasy"]),
    PatternExample(
      .turkmen, "Wekiliýetiň düzümine Ýaşyl Dere gaznasynyň başlygy Aman Ataýew we Altaý uniwersiteti girýär.",
      doesNotState: ["Altaý uniwersiteti → Ýaşyl Dere gaznasy"]),
    PatternExample(.turkish, "Macaristan TÜRKSOY'un üyelerinden biridir.", states: ["HU → TÜRKSOY"]),
    PatternExample(.uzbek, "Vengriya TURKSOYning a'zolaridan biridir.", states: ["HU → TURKSOY"]),
    PatternExample(.turkmen, "Wengriýa TÜRKSOÝ-yň agzalarynyň biridir.", states: ["HU → TÜRKSOÝ"]),
    PatternExample(
      .azerbaijani, "Macarıstan TÜRKSOY-un təsisçilərindən birinə məktub göndərib.", doesNotState: ["HU → TÜRKSOY"]),
    PatternExample(.turkmen, "Wengriýa TÜRKSOÝ-da synçy derejesine eýe.", states: ["HU → TÜRKSOÝ"]),
    PatternExample(.turkish, "Macaristan TÜRKSOY'da gözlemci statüsüne sahip.", states: ["HU → TÜRKSOY"]),
    PatternExample(.azerbaijani, "Macarıstan TÜRKSOY-da müşahidəçi statusuna malikdir.", states: ["HU → TÜRKSOY"]),
    PatternExample(
      .uzbek, "Vengriya TURKSOYda kuzatuvchi maqomini olishni istaydi.", doesNotState: ["HU → TURKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY Konseyinde alınan kararla Macaristan, TÜRKSOY gözlemci üyesi oldu.",
      states: ["HU → TÜRKSOY"], doesNotState: ["HU → TÜRKSOY Konseyi", "TÜRKSOY → TÜRKSOY Konseyi"]),
  ]

  private static let basicExamples = [
    PatternExample(
      .turkish, "Altay Üniversitesi, Türk Devletleri Teşkilatı Türk Üniversiteler Birliğine üye oldu.",
      states: ["Altay Üniversitesi → Türk Üniversiteler Birliği"],
      doesNotState: ["Türk Devletleri Teşkilatı → Türk Üniversiteler Birliği"]),
    PatternExample(
      .azerbaijani, "Özbəkistan Türkdilli Dövlətlərin Dostluq Şurasının üzvüdür.",
      states: ["UZ → Türkdilli Dövlətlərin Dostluq Şurası"]),
    PatternExample(.azerbaijani, "Macarıstan TÜRKSOY-un müşahidəçi üzvüdür.", states: ["HU → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "TÜRKSOY-a Azərbaycan, Türkiyə və Qazaxıstan daxildir.",
      states: ["AZ → TÜRKSOY", "TR → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "Yeşil Vadi Birliği'ne üye olan Özbekistan belgeyi onayladı.", states: ["UZ → Yeşil Vadi Birliği"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Birliyinə üzv olan Sahil Universiteti sənədi təsdiqləyib.",
      states: ["Sahil Universiteti → Yaşıl Vadi Birliyi"]),
    PatternExample(
      .azerbaijani, "Macarıstan TÜRKSOY-a üzv olmaq istəyir.", doesNotState: ["HU → TÜRKSOY"]),
  ]

  private static let hungarianExamples = [
    PatternExample(
      .hungarian,
      "A Zöld Tanács tagjai Azerbajdzsán és Kazahsztán, megfigyelőként pedig Magyarország csatlakozott hozzá.",
      states: ["AZ → Zöld Tanács", "KZ → Zöld Tanács", "HU → Zöld Tanács"]),
    PatternExample(
      .hungarian, "A Zöld Tanács tagjai: Azerbajdzsán, Kazahsztán és Törökország.",
      states: ["AZ → Zöld Tanács", "KZ → Zöld Tanács", "TR → Zöld Tanács"]),
    PatternExample(
      .turkish,
      "2018'de katılan Macaristan'ın yanı sıra Gürcistan da Türk Devletleri Teşkilatı'na gözlemci üye kabul edildi.",
      states: ["HU → Türk Devletleri Teşkilatı", "GE → Türk Devletleri Teşkilatı"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Konseyinin adı \"Yeşil Vadi Konseyi\" olarak değiştirildi, Gürcistan üye olarak kabul edildi.",
      doesNotState: ["\"Yeşil Vadi Konseyi\" → Mavi Deniz Konseyi"]),
    PatternExample(
      .hungarian, "Magyarország 2018 óta megfigyelő a Zöld Tanácsban.", states: ["HU → Zöld Tanács"]),
    PatternExample(
      .russian, "На форуме пела группа «Казахстан», в которую вошли учителя Школы искусств Турции.",
      doesNotState: ["KZ → Школа искусств Турции"]),
    PatternExample(
      .hungarian, "Magyarországra érkezett Halmos Péter, a Zöld Tanács tagja.",
      doesNotState: ["HU → Zöld Tanács"]),
    PatternExample(
      .hungarian,
      "Az igazgató, mint a Duna Megyei Önkormányzat Múzeumi Szervezetének helyettese, tagja volt a bizottságnak.",
      doesNotState: ["Duna Megyei Önkormányzat → Múzeumi Szervezete"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .germanic else { return [] }
    return scene.reading.sentences.indices.flatMap { stated(inSentence: $0, of: scene, context) }
  }

  private func stated(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let verb = context.gathering.predicate(.belong, inSentence: sentence)?.lowerBound
    guard !isWished(verb, inSentence: sentence, context.gathering, in: reading) else { return [] }
    let noun = range.first { reading.isWord($0, .included) }
    guard !range.contains(where: { isOfDelegation($0, in: reading) }) else { return [] }
    let found = [verb, verb == nil || reading.lexicon.language.family == .uralic ? noun : nil].compactMap(\.self).lazy
      .map { word in members(by: word, isVerb: word == verb, inSentence: sentence, of: scene) }
    return found.first { !$0.isEmpty } ?? []
  }

  /// «aʼzo | boʻlmoqchi»: who means to join is no member yet.
  private func isWished(
    _ verb: Int?, inSentence sentence: Int, _ gathering: Gathering, in reading: TokenizedArticle
  ) -> Bool {
    reading.lexicon.language.family == .turkic
      && gathering.acts(.belong, inSentence: sentence).contains {
        $0.tokens.lowerBound == verb && reading.hasEnding(.intending, at: $0.tokens.upperBound - 1)
      }
  }

  /// The members that a verb or a noun of membership tells of; in Hungarian both may stand in one sentence, «Az Y tagjai A és B,
  /// megfigyelőként pedig C csatlakozott».
  private func members(by word: Int, isVerb: Bool, inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let isListed = reading.isMark(word + 1, ":") || reading.isDash(word + 1)
    let mentions = scene.mentions(in: isListed ? range : reading.clause(of: word..<word + 1))
    if !isVerb, isOfPerson(word, among: mentions, in: scene) { return [] }
    guard let body = joinedBody(at: word, isVerb: isVerb, among: mentions, in: scene) else { return [] }
    let others = othersJoined(besides: body, after: word, in: scene)
    return mentions.filter { isMember($0, of: body, in: scene) && !others.contains($0.entity) }.map { member in
      RelationFinding(
        type, from: member.entity, to: body.entity,
        evidence: member.tokens.union(body.tokens).union(word..<word + 1), confidence: 0.88)
    }
  }

  /// Whether a noun of membership tells of a person: «Президент жанындағы X кеңесінің мүшесі | A», «елші A мен X одағының | мүшелері
  /// (қатысты)», «X, az Y kuratóriumának | tagja».
  private func isOfPerson(_ word: Int, among mentions: [LocatedMention], in scene: Scene) -> Bool {
    switch scene.reading.lexicon.language.family {
    case .turkic:
      scene.mention(startingAt: word + 1, where: \.isPerson) != nil
        || mentions.contains { $0.type.isPerson && $0.isIn(.nominative) }
    case .uralic: mentions.contains(where: \.type.isPerson)
    case .slavic, .germanic: false
    }
  }

  /// The body that somebody is a member of, in the case that the predicate asks for.
  private func joinedBody(
    at word: Int, isVerb: Bool, among mentions: [LocatedMention], in scene: Scene
  ) -> LocatedMention? {
    let isAt = isVerb && scene.reading.lexicon.language.family == .turkic
    // «X Konseyinde alınan kararla A, | X üyesi oldu»: what stands right before the predicate; but «Xga A va B | aʼzo hisoblanadi».
    let near = isAt ? scene.mention(endingBefore: word, where: \.isOrganization) : nil
    let isOwned = scene.reading.words[word].readings.contains { $0.form.possessor == .third }
    return near.flatMap { isOwned || isJoined($0, at: true) ? $0 : nil }
      ?? mentions.last {
        isJoined($0, at: isAt) && !isOfPost($0, before: word, in: scene.reading)
          && !($0.isIn(.dative) && scene.reading.isOfMemberStates(scene.reading.end(of: $0)))
      }
      ?? owner(of: word, among: mentions, in: scene) ?? meant(before: word, in: scene)
  }

  /// «(X uyushmasi 2013-yilda tashkil etilgan bo‘lib,) unga | A va B a’zo hisoblanadi», «Oňa A we B girýär»: the body named last before a
  /// pronoun in the dative, in the clause or sentence before.
  private func meant(before word: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let sentence = reading.sentence(of: word)
    guard reading.lexicon.language.family == .turkic,
      let pronoun = (sentence.lowerBound..<word).last(where: {
        reading.isWord($0, .thereat) && !reading.isQuoted($0)
      }), pronoun == sentence.lowerBound || reading.isMark(pronoun - 1, ",")
    else { return nil }
    let first =
      pronoun == sentence.lowerBound && pronoun > 0 ? reading.sentence(of: pronoun - 1).lowerBound : sentence.lowerBound
    return scene.mentions(in: first..<pronoun).last { $0.type.isOrganization && $0.isIn(.nominative) }
  }

  private func isMember(_ member: LocatedMention, of body: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    // «Magyar Turán Alapítvány»: a country within a body's name is no member.
    return (isMember(member) || isBesideMember(member, in: reading)) && member.entity != body.entity
      && !isEmployer(member, in: scene) && !isParent(member, of: body, in: scene)
      && !(reading.lexicon.language.family == .uralic && isPossessor(member, in: scene))
      && !isCalled(afterCountry: member, in: reading)
      // «(adı) "Y" | olarak değiştirildi»
      && !(reading.lexicon.language.family == .turkic && reading.isWord(reading.end(of: member), .copula))
      && (member.type.isOrganization
        || scene.mention(covering: member.tokens.lowerBound, where: \.isOrganization) == nil)
  }

  /// «(A,) Yeşil Teşkilat | Üniversiteler Birliğine (üye oldu)»: whose the union is stands right before it; and of a university none is a
  /// member.
  private func isParent(_ member: LocatedMention, of body: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && (body.type == .organization(.academia)
        || member.type == .organization(.igo)
          && (scene.reading.end(of: member) == body.tokens.lowerBound || member.tokens.overlaps(body.tokens)))
  }

  /// «группа «Казахстан», в которую входят …»: in Russian what is called after a country.
  private func isCalled(afterCountry member: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let (first, end) = (member.tokens.lowerBound, member.tokens.upperBound)
    guard reading.isSlavic, member.type.isCountry, first > 0, end < reading.tokens.count else { return false }
    return reading.tokens[first - 1].kind == .openingQuote && reading.tokens[end].kind == .closingQuote
  }

  /// «являются членами | ОДКБ и ШОС»: in Russian the bodies listed with the one that is joined are joined, too.
  private func othersJoined(besides body: LocatedMention, after word: Int, in scene: Scene) -> Set<Int> {
    guard scene.reading.isSlavic, body.tokens.lowerBound > word else { return [] }
    return Set(scene.mentions(in: word..<body.tokens.lowerBound).filter(\.type.isOrganization).map(\.entity))
  }

  /// «делегация, в состав которой вошли …», «Wekiliýetiň | düzümine A girýär», «Nümayəndə | heyətinə A daxildir»
  private func isOfDelegation(_ index: Int, in reading: TokenizedArticle) -> Bool {
    if reading.lexicon.language.family == .turkic, reading.isForm(index, of: .delegation),
      reading.words[index].mayBe(.dative)
    {
      return true
    }
    return reading.isForm(index, of: .composition)
      && (reading.isForm(index + 1, of: .delegation) || reading.isForm(index - 1, of: .delegation)
        || reading.isWord(index + 1, .relative))
  }

  /// «Magyarország, az Y | tagja», «Az Y | tagjai: A és B», «megfigyelő az Y-ban»; who is a person is no country's member.
  private func owner(of word: Int, among mentions: [LocatedMention], in scene: Scene) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .uralic, !mentions.contains(where: \.type.isPerson),
      !mentions.contains(where: \.type.isForum)
    else { return nil }
    return scene.mention(endingBefore: scene.reading.endBeforeBrackets(word), where: \.isOrganization)
      ?? antecedent(of: word, in: scene)
      ?? mentions.last { $0.type.isOrganization && $0.isIn(.locative) }
  }

  /// «az Y, | amelynek alapító tagja A és B»
  private func antecedent(of word: Int, in scene: Scene) -> LocatedMention? {
    let first = max(scene.reading.sentence(of: word).lowerBound, word - Self.longestPredicate)
    guard let relative = (first..<word).last(where: { scene.reading.isWord($0, .relative) }) else { return nil }
    return scene.mention(endingBefore: relative - 1, where: \.isOrganization)
  }

  /// How many words may stand between a relative pronoun and «tagja».
  private static let longestPredicate = 4

  /// In the genitive or dative; where the verb is one of standing in a body, in the locative too: «TDTda kuzatuvchi …».
  private func isJoined(_ mention: LocatedMention, at isAt: Bool) -> Bool {
    mention.type.isOrganization && mention.isIn(isAt ? [.genitive, .dative, .locative] : [.genitive, .dative])
  }

  /// «a Duna Szervezetének | helyettese, tagja volt a bizottságnak»
  private func isOfPost(_ body: LocatedMention, before word: Int, in reading: TokenizedArticle) -> Bool {
    let next = reading.end(of: body)
    return reading.lexicon.language.family == .uralic && next < word
      && RoleFinder(reading: reading).role(startingAt: next).map { $0.tokens.upperBound <= word } == true
  }

  /// «ҰҒА | академигі X, Y қорының мүшесі»: a body that only says what somebody is.
  private func isEmployer(_ body: LocatedMention, in scene: Scene) -> Bool {
    let next = scene.reading.end(of: body)
    guard scene.reading.lexicon.language.family == .turkic, body.type.isOrganization,
      scene.reading.tokens.indices.contains(next)
    else { return false }
    return scene.isOwner(body) || scene.reading.words.match(.roles, at: next) != nil
  }

  /// «a Duna Önkormányzat | könyvtára», «a Duna Önkormányzat | Múzeumi Szervezetének»
  private func isPossessor(_ mention: LocatedMention, in scene: Scene) -> Bool {
    scene.isPossessor(mention)
      || scene.mention(startingAt: scene.reading.end(of: mention), where: \.isOrganization) != nil
  }

  /// «Macaristan'ın | yanı sıra (Türkmenistan da X'e üye oldu)»
  private func isBesideMember(_ mention: LocatedMention, in reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && mention.type.isCountry && mention.isIn([.genitive, .instrumental])
      && reading.isWord(reading.end(of: mention), .besides)
  }

  private func isMember(_ mention: LocatedMention) -> Bool {
    (mention.type.isCountry || mention.type.isOrganization) && mention.isIn(.nominative)
  }
}
