internal import KorpuLanguage
internal import KorpuModel

/// «İki ölkə arasında əməkdaşlığın perspektivləri müzakirə edilib»: the countries of those who met; «ikitərəfli əməkdaşlıq»:
/// their countries or bodies. Without a meeting «the two countries» are those that the sentence, or the whole article, names
/// alone.
struct BilateralCooperationPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "«The two countries» or «bilateral» and a word of cooperation, in or after the sentence that tells of a meeting; without one, of two countries where the sentence, or the article, names no third."
  var examples: [PatternExample] {
    Self.basicExamples + Self.onlyCountries + TurkicExamples.cooperationOfSides + HungarianExamples.signersMeant
      + TurkicExamples.cooperationOfTwoBodies
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Görüşdə iki ölkə arasında əməkdaşlıq müzakirə edilib.",
      states: ["AZ → TR"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. İki ölkə arasında sərhəd uzundur.",
      doesNotState: ["AZ → TR"]),
    PatternExample(
      .kazakh,
      "Қазақстанның мәдениет министрі Самат Досаев Түркияның мәдениет министрі Кемал Айдемирмен кездесті. Тараптар екі ел арасындағы ынтымақтастықты талқылады.",
      states: ["KZ → TR"]),
    PatternExample(
      .turkish,
      "Türkiye Kültür Bakanı Kemal Yurtsever, Azerbaycan Kültür Bakanı Anar Kuliyev ile görüştü. Görüşmede iki ülke arasındaki iş birliği ele alındı.",
      states: ["TR → AZ"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Обсуждено сотрудничество двух стран.",
      states: ["KZ → AZ"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Обсуждены двусторонние отношения.",
      doesNotState: ["KZ → AZ"]),
    PatternExample(
      .english,
      "Minister of Culture of Kazakhstan Serik Omarov met with Minister of Culture of Hungary Gabor Szabo. They discussed bilateral cooperation.",
      states: ["KZ → HU"]),
    PatternExample(
      .russian,
      "Генеральный секретарь Совета «Арал» Аскар Темиров встретился с директором фонда «Мост» Денизом Топраком. Стороны обсудили перспективы двустороннего сотрудничества.",
      states: ["Совет «Арал» → фонд «Мост»"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Обсуждены вопросы двустороннего торгово-экономического сотрудничества.",
      states: ["KZ → AZ"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Görüşdə ikitərəfli əməkdaşlıq müzakirə edilib.",
      states: ["AZ → TR"]),
    PatternExample(
      .turkish,
      "Türkiye Kültür Bakanı Kemal Yurtsever, Azerbaycan Kültür Bakanı Anar Kuliyev ile görüştü. Görüşmede ikili iş birliği ele alındı.",
      states: ["TR → AZ"]),
    PatternExample(
      .kazakh,
      "Қазақстанның мәдениет министрі Самат Досаев Түркияның мәдениет министрі Кемал Айдемирмен кездесті. Тараптар екіжақты ынтымақтастықты талқылады.",
      states: ["KZ → TR"]),
    PatternExample(
      .kazakh,
      "Қазақстанның мәдениет министрі Самат Досаев Түркияның мәдениет министрі Кемал Айдемирмен кездесті. Тараптар екіжақты байланыстарды талқылады.",
      doesNotState: ["KZ → TR"]),
    PatternExample(
      .turkmen,
      "Türkiýäniň ilçisi Kemal Aksoý Aral uniwersitetiniň rektory Wepa Atajanow bilen duşuşyp, ikitaraplaýyn hyzmatdaşlygy maslahatlaşdy.",
      doesNotState: ["TR → Aral uniwersiteti"]),
    PatternExample(
      .english,
      "Minister of Culture of Kazakhstan Serik Omarov met with Minister of Culture of Hungary Gabor Szabo. The two countries have a long history.",
      doesNotState: ["KZ → HU"]),
    PatternExample(
      .english,
      "Minister of Culture of Kazakhstan Serik Omarov met with Minister of Culture of Hungary Gabor Szabo. Two agreements of the Aral Fund were shown.",
      doesNotState: ["KZ → HU"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Речь шла о сотрудничестве между государствами.",
      states: ["KZ → AZ"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Речь шла о сотрудничестве между государствами Центральной Азии.",
      doesNotState: ["KZ → AZ"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Показаны два соглашения фонда.",
      doesNotState: ["KZ → AZ"]),
    PatternExample(
      .russian,
      "Министр культуры Казахстана Айбар Омаров встретился с министром культуры Азербайджана Анаром Гулиевым. Обсуждено развитие двустороннего сотрудничества.",
      states: ["KZ → AZ"]),
  ]

  private static let onlyCountries = [
    PatternExample(
      .azerbaijani,
      "Azərbaycanlı gənclər Almatıda universitetdə olublar. Rektor Asqar Temirov Qazaxıstanda təhsildən danışıb. Görüşdə iki ölkə arasında təhsil sahəsində əməkdaşlıq müzakirə olunub. Qonaqlar Azərbaycan haqqında film göstəriblər.",
      states: ["KZ → AZ"]),
    PatternExample(
      .russian,
      "Казахстанские писатели приехали в Анкару. В Турции прошла выставка. Обсуждались вопросы культурного сотрудничества между двумя странами.",
      states: ["KZ → TR"]),
    PatternExample(
      .russian,
      "Казахстанские писатели приехали в Анкару. Книги привезли из Венгрии. В Турции прошла выставка. Обсуждались вопросы культурного сотрудничества между двумя странами.",
      doesNotState: ["KZ → TR", "KZ → HU", "TR → HU"]),
    PatternExample(
      .turkish,
      "Ankara Üniversitesi Türkiye'de, Aral Üniversitesi Kazakistan'da. İki üniversite arasında ikili iş birliği geliştirilecek.",
      doesNotState: ["KZ → TR"]),
    PatternExample(
      .russian,
      "Книгу привезли из Казахстана в Турцию. Никакого сотрудничества между двумя странами нет.",
      doesNotState: ["KZ → TR"]),
  ]

  /// How many words after «the two countries» the word of cooperation may stand.
  private static let reach = 10

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let nationality = Nationality(of: context, in: scene)
    let meetings = RecentMeetings(context.ties(.met), in: scene.reading)
    let onlyTwo = onlyTwo(in: scene)
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let words = cooperation(inSentence: sentence, in: scene) else { return nil }
      func pair(_ meeting: RelationFinding) -> (Int, Int)? {
        let sides = [meeting.from, meeting.to].compactMap { entity in
          words.sides == .states
            ? country(of: entity, nationality, in: scene) : party(of: entity, nationality, in: scene)
        }
        return sides.count == 2 && sides[0] != sides[1] && areEqual(sides, in: scene) ? (sides[0], sides[1]) : nil
      }
      let told = meetings.lastWithLeader(before: sentence + 1, where: { pair($0) != nil }).flatMap(pair)
      guard
        let sides = told
          ?? (scene.isDeniedCooperation(at: words.tokens.lowerBound)
            ? nil : named(by: words.sides, inSentence: sentence, in: scene, onlyTwo))
      else {
        return nil
      }
      return RelationFinding(type, from: sides.0, to: sides.1, evidence: words.tokens, confidence: 0.8)
    }
  }

  /// Of whose cooperation words tell.
  private enum Sides {
    /// «iki ölkə arasında»
    case states
    /// «ikitərəfli»: states, or bodies.
    case either
    /// «tərəflər», «iki universitet arasında»: whoever met.
    case parties
  }

  /// The countries whose cooperation is meant, where no meeting tells of whom.
  ///
  /// - Parameter onlyTwo: those of the article, where it names two alone.
  private func named(
    by sides: Sides, inSentence sentence: Int, in scene: Scene, _ onlyTwo: (Int, Int)?
  ) -> (Int, Int)? {
    switch sides {
    case .states: countries(ofSentence: sentence, in: scene) ?? onlyTwo
    // «Bilateral» is said of bodies as well.
    case .either: nil
    case .parties: nil
    }
  }

  /// «Magyarország a Kazah Köztársaságot partnerként tartja számon, … a két ország közötti | együttműködésre»: the only two that
  /// the sentence names, or the one before where it names none.
  private func countries(ofSentence sentence: Int, in scene: Scene) -> (Int, Int)? {
    for index in [sentence, sentence - 1] where index >= 0 {
      let named = scene.countries(in: scene.reading.sentences[index], quotedToo: false)
      if named.count == 2 { return (named[0], named[1]) }
      guard named.isEmpty else { return nil }
    }
    return nil
  }

  /// The countries of the article where it names two, and no third one.
  private func onlyTwo(in scene: Scene) -> (Int, Int)? {
    let named = scene.countries(in: scene.reading.tokens.indices, quotedToo: false)
    return named.count == 2 ? (named[0], named[1]) : nil
  }

  /// An ambassador who meets a rector speaks of neither's work with the other: a country has a partner in a country, or in a
  /// body of several.
  private func areEqual(_ sides: [Int], in scene: Scene) -> Bool {
    let types = sides.map { scene.entities[$0].type }
    guard types.contains(where: \.isCountry), let body = types.first(where: \.isOrganization) else { return true }
    return body == .organization(.igo)
  }

  private func country(of entity: Int, _ nationality: Nationality, in scene: Scene) -> Int? {
    scene.entities[entity].type.isCountry ? entity : nationality.country(of: entity)
  }

  /// For what somebody speaks where the cooperation is only said to be of two sides: a country for officials of state, else the
  /// body.
  private func party(of entity: Int, _ nationality: Nationality, in scene: Scene) -> Int? {
    let speaker = scene.entities[entity].type.isPerson ? nationality.holder(of: entity) ?? entity : entity
    switch scene.entities[speaker].type {
    case .organization(.government), .organization(.media), .person:
      return country(of: entity, nationality, in: scene)
    default: return scene.entities[speaker].type.isParty ? speaker : nil
    }
  }

  /// «iki ölkə … əməkdaşlıq», «сотрудничество двух стран», «bilateral cooperation»
  private func cooperation(inSentence sentence: Int, in scene: Scene) -> (
    tokens: Range<Int>, sides: Sides
  )? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let isVerbFinal = reading.lexicon.language.family.isVerbFinal
    if let words = UralicMeantAgreement(scene: scene).words(inSentence: sentence) { return (words, .parties) }
    for index in range where !reading.isQuoted(index) {
      // «Two agreements» are any.
      if let words = bilateral(index, in: reading) { return (words, .either) }
      if let words = ofStates(index, in: reading) { return (words, .states) }
      guard reading.isTwoStates(index) else { continue }
      let first = isVerbFinal ? index + 2 : max(range.lowerBound, index - Self.reach)
      let end = min(range.upperBound, index + 2 + Self.reach)
      if let word = (first..<max(first, end)).first(where: { isCooperation($0, in: reading) }) {
        return (min(index, word)..<max(index + 2, word + 1), .states)
      }
    }
    let turkic = CooperationOfSides(scene: scene)
    return range.lazy.compactMap(turkic.words).first.map { ($0, .parties) }
  }

  /// How many adjectives stand between: «двустороннего торгово-экономического | сотрудничества».
  private static let mostAdjectives = 3
  /// How many tokens a list of them takes.
  private static let longestList = 8

  /// «двустороннее | сотрудничество», «ikitərəfli iqtisadi | əməkdaşlıq»
  private func bilateral(_ index: Int, in reading: TokenizedArticle) -> Range<Int>? {
    guard reading.isForm(index, of: .bilateral) || reading.isWord(index, .bilateral) else { return nil }
    let most = reading.lexicon.language.family == .turkic ? Self.longestList : Self.mostAdjectives
    let end = min(index + 2 + most, reading.sentence(of: index).upperBound)
    for word in index + 1..<max(index + 1, end) {
      if isCooperation(word, in: reading) { return index..<word + 1 }
      guard isAdjective(word, in: reading) else { return nil }
    }
    return nil
  }

  /// «ikitərəfli siyasi, iqtisadi və humanitar | əməkdaşlıq»: in Turkic a comma may part the adjectives.
  private func isAdjective(_ index: Int, in reading: TokenizedArticle) -> Bool {
    if reading.lexicon.language.family == .turkic, reading.isMark(index, ",") { return true }
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.words[index].isKnownVerb
  }

  /// «сотрудничество | между государствами», «взаимодействие | государств», «cooperation | between the countries»: of those
  /// whose people met, where nothing says which states.
  private func ofStates(_ word: Int, in reading: TokenizedArticle) -> Range<Int>? {
    guard !reading.lexicon.language.family.isHeadFinal, isCooperation(word, in: reading) else { return nil }
    var noun = word + 1
    while reading.isWord(noun, [.between, .article]) { noun += 1 }
    guard noun > word + 1 || reading.isSlavic, reading.isForm(noun, of: .state),
      reading.words[noun].readings.contains(where: { $0.form.isPlural }), !reading.isForm(noun, of: .membership),
      !reading.isCapitalisedWord(noun + 1), !reading.isDash(noun + 1),
      !reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker, .locativeMarker])
    else { return nil }
    return word..<noun + 1
  }

  private func isCooperation(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens.indices.contains(index) && reading.isForm(index, of: .cooperation)
  }
}
