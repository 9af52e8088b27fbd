internal import KorpuLanguage
internal import KorpuModel

/// «2008–2015-ci illərdə Muzeyin direktoru, sonra "X" jurnalının redaktoru olub»: the posts of a life.
struct CareerPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "Bodies with their positions that a verb of being or working ends, of whom the story was about last."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani,
        "Anar Quliyev Şəkidə doğulub. 2010-2015-ci illərdə Yaşıl Vadi Fondunun direktoru, sonra Gənclər Birliyinin üzvü olub.",
        states: ["Anar Quliyev → Yaşıl Vadi Fondu", "Anar Quliyev → Gənclər Birliyi"]),
      PatternExample(
        .azerbaijani,
        "Nazir Anar Quliyev Samir Orucovu təbrik edib. O, bundan əvvəl Yaşıl Vadi Fondunun direktoru olub.",
        doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .kyrgyz,
        "Министр Асан Токтоев Бакыт Асановду куттуктады. Ал буга чейин Жазуучулар бирлигинин төрагасы болгон.",
        doesNotState: ["Асан Токтоев → Жазуучулар бирлиги"]),
      PatternExample(
        .azerbaijani,
        "Anar Quliyev Şəkidə Samir Orucovun ailəsində doğulub. 2010-cu ildən Yaşıl Vadi Fondunun direktoru olub.",
        states: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .azerbaijani, "Anar Quliyev Yaşıl Vadi Fondunun direktoru deyil.",
        doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .azerbaijani, "Bunu Anar Quliyev deyib. Yaşıl Vadi Fondunun direktoru vəzifəsi də boşdur.",
        doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .kazakh,
        "Самат Досаев Таразда туған. Әр жылдары Жасыл Алқап қорының директоры, Жазушылар одағының мүшесі болған.",
        states: ["Самат Досаев → Жасыл Алқап қоры", "Самат Досаев → Жазушылар одағы"]),
      PatternExample(
        .kazakh, "Самат Досаев Таразда туған. Бұған дейін ол Жасыл Алқап қорында директор қызметін атқарған.",
        states: ["Самат Досаев → Жасыл Алқап қоры"]),
      PatternExample(
        .kazakh, "Самат Досаев Таразда туған. Жасыл Алқап қорында директор қызметін ешкім атқарған жоқ.",
        doesNotState: ["Самат Досаев → Жасыл Алқап қоры"]),
      PatternExample(
        .kazakh, "Президент Самат Досаев Қазақстанның Анкарадағы елшісі қызметінен Ержан Әшімовті босатты.",
        doesNotState: ["Самат Досаев → KZ"]),
      PatternExample(
        .kazakh, "Президент Самат Досаев Алматыға барады, деп хабарлайды Жазушылар одағының мүшесі.",
        doesNotState: ["Самат Досаев → Жазушылар одағы"]),
      PatternExample(
        .kazakh,
        "Самат Досаев «Алқап» ұйымының төрағасы Болат Омаровпен кездесті. Тараптар Түркияның ұйымның толыққанды мүшесі ретінде қатысуы маңызды екенін айтты.",
        doesNotState: ["Самат Досаев → «Алқап» ұйымы"]),
      PatternExample(
        .azerbaijani,
        "Azərbaycanın mədəniyyət naziri Anar Quliyev və Özbəkistanın mədəniyyət nazirinin vəzifələrini icra edən Samir Orucov gəliblər.",
        states: ["Anar Quliyev → AZ", "Samir Orucov → UZ"], doesNotState: ["Anar Quliyev → UZ"]),
      PatternExample(
        .turkmen,
        "Baş sekretar Aman Gurbanow we Türkmenistanyň medeniýet ministriniň wezipe borçlaryny wagtlaýyn ýerine ýetiriji Wepa Atajanow geldiler.",
        doesNotState: ["Aman Gurbanow → TM"]),
      PatternExample(
        .uzbek,
        "Anvar Sodiqov elchini qabul qildi. Diplomatimiz Yozuvchilar uyushmasining vakili sifatida xat topshirdi.",
        doesNotState: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
      PatternExample(
        .uzbek, "Anvar Sodiqov Xivada tugʻilgan. Oʻzbekiston 2019-yilda Turkiy kengash aʼzosi boʻldi.",
        doesNotState: ["Anvar Sodiqov → Turkiy kengash"]),
      PatternExample(
        .kyrgyz, "Бакыт Асанов Нарында туулган. Кийин Жазуучулар бирлигинин төрагасы болуп эмгектенген.",
        states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz,
        "Бакыт Асанов Нарында туулган. Кийин Дала университетинде, Жазуучулар бирлигинде байланыштар бөлүмүнүн башчысы болуп иштеген.",
        states: ["Бакыт Асанов → Дала университети", "Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz,
        "Бакыт Асанов келди. Дала университетинде жыйын болуп, бөлүм башчысы болуп иштеген Асел Токтогулова сүйлөдү.",
        doesNotState: ["Бакыт Асанов → Дала университети"]),
      PatternExample(
        .uzbek, "Anvar Sodiqov Xivada tugʻilgan. 2010-yildan Yozuvchilar uyushmasi raisi lavozimida ishlagan.",
        states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
      PatternExample(
        .turkmen, "Aman Gurbanow Maryda doguldy. Soňra Ýazyjylar birleşiginiň başlygy bolup işledi.",
        states: ["Aman Gurbanow → Ýazyjylar birleşigi"]),
      PatternExample(
        .turkish, "Kemal Yurtsever Sivas'ta doğdu. 2010-2015 yıllarında Yazarlar Birliği'nin başkanı olarak çalıştı.",
        states: ["Kemal Yurtsever → Yazarlar Birliği"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    let holders = PositionHolderPhrase(scene: scene, anaphora: context.anaphora)
    var subject: LocatedMention?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      let own = self.subject(ofSentence: sentence, in: scene)
      subject = own ?? subject
      guard let subject,
        own != nil || !isOneOfTwo(subject, before: sentence, in: scene) && !isOfOurs(range.lowerBound, in: scene)
      else { return [] }
      return posts(in: range, of: scene).compactMap { post in
        guard let held = holders.held(post) ?? placed(post, in: scene),
          !isReporter(held.tokens.lowerBound, in: scene.reading),
          own != nil || !isOfCountry(sentence, before: held.tokens.lowerBound, in: scene), !isOwned(held, in: scene)
        else { return nil }
        let holder =
          last(before: held.tokens.lowerBound, in: range, of: scene) ?? owner(of: held, in: range, scene) ?? subject
        return RelationFinding(
          type, from: holder.entity, to: held.holder, role: held.role, title: held.title, evidence: held.tokens,
          confidence: 0.8)
      } + Workplaces(scene: scene, holders: holders).findings(in: range, of: subject)
    }
  }

  /// «Diplomatimiz | … vakili sifatida (topshirdi)»: a sentence that is about somebody whom it calls ours, and does not name.
  private func isOfOurs(_ head: Int, in scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .turkic && scene.reading.tokens[head].kind == .word
      && scene.mention(covering: head, where: { _ in true }) == nil
      && scene.reading.words[head].readings.contains {
        $0.form.possessor == .first && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
      }
  }

  /// Whom a sentence is about: the first person in the nominative.
  private func subject(ofSentence sentence: Int, in scene: Scene) -> LocatedMention? {
    scene.mentions(ofSentence: sentence).first(where: scene.isSubject)
  }

  /// «Nazir A B-ni təbrik edib. | O, bundan əvvəl Fondun direktoru olub»: a sentence without a subject of its own may go on about either,
  /// where the last that names people before it names others besides its subject.
  private func isOneOfTwo(_ subject: LocatedMention, before sentence: Int, in scene: Scene) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    let first = scene.reading.sentenceOfToken[subject.tokens.lowerBound]
    return (first..<max(first, sentence)).contains { earlier in
      scene.people(besides: subject.entity, inSentence: earlier).contains { other in
        // «B-nin ailəsində doğulub», «B tərəfindən təltif edilib»: who only has or does something is not gone on about.
        !(other.isIn(.genitive) && !other.isIn(.nominative))
          && !scene.reading.isWord(scene.reading.end(of: other), .agent)
      }
    }
  }

  /// «O'zbekiston 2019-yilda | TURKSOY a'zosi bo'ldi»: a sentence that is about a country, of which the post is not.
  private func isOfCountry(_ sentence: Int, before start: Int, in scene: Scene) -> Bool {
    let head = scene.reading.sentences[sentence].lowerBound
    guard scene.reading.lexicon.language.family == .turkic,
      let country = scene.mention(startingAt: head, where: \.isCountry)
    else { return false }
    return country.candidate.grammaticalCase == .nominative && country.tokens.upperBound < start
  }

  /// «Беларусьтің | ұйымның мүшесі (ретінде қатысуы)»: what a country is in a body that its type word means.
  private func isOwned(_ held: Position, in scene: Scene) -> Bool {
    let start = held.tokens.lowerBound
    return scene.reading.lexicon.language.family == .turkic
      && scene.mention(startingAt: start, where: { $0.isOrganization || $0.isCountry }) == nil
      && scene.mention(endingBefore: start, where: \.isCountry)?.candidate.grammaticalCase == .genitive
  }

  /// «(A) B-nin Fondun sədri | kimi vəzifəyə təyinatını (alqışlayıb)»: whose post it is stands in the genitive before, where another
  /// tells of it.
  private func owner(of held: Position, in sentence: Range<Int>, _ scene: Scene) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic, scene.reading.isWord(held.tokens.upperBound, .alike) else {
      return nil
    }
    let before = sentence.lowerBound..<max(sentence.lowerBound, held.tokens.lowerBound)
    return scene.mentions(in: before).last(where: \.type.isPerson).flatMap { person in
      person.isIn(.genitive) && !person.isIn(.nominative) ? person : nil
    }
  }

  /// «A – X министрі, | B – Y министрі»: of several people the one before the post holds it.
  private func last(before post: Int, in sentence: Range<Int>, of scene: Scene) -> LocatedMention? {
    scene.mentions(in: sentence.lowerBound..<max(sentence.lowerBound, post)).last {
      $0.type.isPerson && $0.isIn(.nominative) && scene.reading.isDash($0.tokens.upperBound)
    }
  }

  /// The positions of a list that ends with one before a verb of being or working.
  private func posts(in sentence: Range<Int>, of scene: Scene) -> [RoleFinder.Finding] {
    var posts: [RoleFinder.Finding] = []
    var pending: [RoleFinder.Finding] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if scene.mention(startingAt: index, where: \.isPerson) != nil { pending = [] }
      guard !scene.reading.isQuoted(index), let role = RoleFinder(reading: scene.reading).role(startingAt: index),
        role.form.possessor == .third || role.tokens.count > 1 || placed(role, in: scene) != nil, !role.form.isPlural
      else {
        index += 1
        continue
      }
      index = role.tokens.upperBound
      if isPredicate(at: index, of: sentence, in: scene) {
        posts += pending + [role]
        pending = []
      } else if scene.reading.isListJoint(index) {
        pending.append(role)
      }
    }
    return posts
  }

  /// «Жасыл Алқап қорында | директор (қызметін атқарған)»: a bare post behind the body where it was held, which is told of nobody
  /// named right after.
  private func placed(_ post: RoleFinder.Finding, in scene: Scene) -> Position? {
    let next = post.tokens.upperBound
    guard scene.reading.lexicon.language.family == .turkic, post.form == NounForm(), !post.isOfState,
      let body = scene.mention(endingBefore: post.tokens.lowerBound, where: \.isOrganization),
      body.candidate.grammaticalCase == .locative,
      scene.mention(startingAt: next + 1, where: \.isPerson) == nil
    else { return nil }
    return Position(
      holder: body.entity, role: post.role, title: post.title, tokens: body.tokens.union(post.tokens), confidence: 0.8)
  }

  /// «(direktoru) | olub», «(rəisi) | vəzifəsində işləyib», «(мүчөсү) | .»
  private func isPredicate(at next: Int, of sentence: Range<Int>, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard next < sentence.upperBound else { return true }
    if reading.isMark(next, ".") { return next + 1 == sentence.upperBound && !isSignature(sentence, reading) }
    // «nazirinin | vəzifələrini icra edən X»: whose post it is comes after.
    if reading.isWord(next, .acting) { return false }
    // «elchisi | etib tayinlangan X»
    if [next, next + 1].contains(where: { isAppointing(at: $0, in: scene) }) { return false }
    return reading.isWord(next, .copula)
      || reading.isForm(next, of: .post) && !isAblative(next, in: reading)
        && !isOfAnother(next, in: sentence, of: scene) && !isVacant(next, before: sentence.upperBound, reading)
        && !isGiven(from: next, of: sentence, reading)
        && !(next + 1..<max(next + 1, min(next + 4, sentence.upperBound))).contains {
          reading.isNegated($0) || reading.isWord($0, .negation)
        }
  }

  /// «(Aman GURBANOW,) | Çäge jemgyýetiniň başlygy.»: lines under a text say who wrote it, each after the comma of the one before.
  private func isSignature(_ sentence: Range<Int>, _ reading: TokenizedArticle) -> Bool {
    reading.startsParagraph(sentence.lowerBound) && reading.isMark(sentence.lowerBound - 1, ",")
  }

  /// «(A,) Y uniwersitetiniň rektory | wezipesine B (saýlanyldy)»: who is named behind gets it, and not who is named before.
  private func isOfAnother(_ post: Int, in sentence: Range<Int>, of scene: Scene) -> Bool {
    guard scene.mention(startingAt: post + 1, where: \.isPerson)?.isIn(.nominative) == true else { return false }
    return scene.mentions(in: sentence.lowerBound..<post).contains { $0.type.isPerson && $0.isIn(.nominative) }
  }

  /// «(başçısı) | vəzifəsi də boşdur»: a post without an ending is what the sentence is about, and nobody's.
  private func isVacant(_ post: Int, before end: Int, _ reading: TokenizedArticle) -> Bool {
    guard let form = reading.words[post].form(in: .wordClasses), form.possessor == .third,
      form.grammaticalCase == .nominative
    else { return false }
    let next = reading.isWord(post + 1, .filler) ? post + 2 : post + 1
    return next + 1 < end && reading.isMark(next + 1, ".") && reading.words.verb(.actVerbs, at: next) == nil
      && reading.words.verb(.speechVerbs, at: next) == nil
  }

  /// «A B-ni … rektori | lavozimiga tayinladi»: the subject gives the post to another.
  private func isGiven(from post: Int, of sentence: Range<Int>, _ reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let acts = reading.words.verbs(.actVerbs, in: post..<sentence.upperBound).map { $0.match.meaning }
    return acts.contains(.appoint) && !acts.contains(.appointed)
  }

  /// Whether a participle of appointing starts at a token, behind which the name of the appointed stands.
  private func isAppointing(at index: Int, in scene: Scene) -> Bool {
    guard let verb = scene.reading.words.verb(.actVerbs, at: index), [.appointed, .appoint].contains(verb.meaning)
    else {
      return false
    }
    return AppointedPerson(scene: scene).person(after: index..<index + verb.length) != nil
  }

  /// «деп хабарлайды | агенттіктің тілшісі»: who tells the news, behind the verb, and nobody of whom they tell.
  private func isReporter(_ start: Int, in reading: TokenizedArticle) -> Bool {
    guard start > 0, reading.sentence(of: start).contains(start - 1) else { return false }
    return reading.words.verb(.speechVerbs, at: start - 1)?.form.isPredicate == true
  }

  /// «(елшісі) | қызметінен»: from which somebody else is dismissed.
  private func isAblative(_ post: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[post].form(in: .wordClasses)?.grammaticalCase == .ablative
  }
}
