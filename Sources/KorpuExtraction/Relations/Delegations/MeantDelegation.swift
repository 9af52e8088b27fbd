internal import KorpuLanguage
internal import KorpuModel

/// Tells who led a delegation that the text goes on about: «(N boshchiligidagi O'zbekiston delegatsiyasi keldi.) Delegatsiya
/// | X bilan uchrashdi», «O'zbekiston delegatsiyasini | X kutib oldi».
struct MeantDelegation: Sendable {
  private let scene: Scene
  /// In reading order.
  private let delegations: [Delegation]
  /// By sentence those whom it lists as belonging to the delegation told of before.
  private let rolls: [Int: [LocatedMention]]

  private var reading: TokenizedArticle { scene.reading }

  private struct Delegation: Sendable {
    let token: Int
    /// Who lead it, where the text says so there.
    let leaders: [Int]
    /// The country or body that sends it.
    let sender: Int?
  }

  /// How many delegations before a word are looked at.
  private static let memory = 8
  /// How many words stand between a leader and the delegation at most.
  private static let reach = 8

  /// - Complexity: O(tokens + mentions).
  init(scene: Scene) {
    self.scene = scene
    guard scene.reading.lexicon.language.family == .turkic else {
      delegations = []
      rolls = [:]
      return
    }
    let told = DelegationLeaders(scene: scene).leaders().map {
      Delegation(token: $0.token, leaders: [$0.leader], sender: $0.sender)
    }
    let travellers = Set(TravelCompanions(scene: scene).leaders().map(\.tokens.lowerBound))
    let named = scene.mentions.filter { mention in
      mention.isIn(.delegation) || Self.hasRetinue(mention, in: scene)
        || mention.type.isPerson && travellers.contains(mention.tokens.lowerBound)
    }.map { mention in
      guard mention.type.isPerson else {
        return Delegation(token: mention.tokens.lowerBound, leaders: [], sender: mention.entity)
      }
      let sender = Self.sender(ofDelegationOf: mention, in: scene)
      // «A ve B ile beraberlerindeki heyet»: it came along with both.
      let leaders = Self.hasRetinue(mention, in: scene) ? scene.list(endingWith: mention) : [mention]
      return Delegation(
        token: mention.tokens.lowerBound, leaders: leaders.map(\.entity).unique(), sender: sender)
    }
    delegations = (named + told).sorted { $0.token < $1.token }
    let reader = DelegationRolls(scene: scene)
    rolls = scene.reading.sentences.indices.reduce(into: [:]) { rolls, sentence in
      guard let roll = reader.roll(inSentence: sentence), reader.isBare(roll) else { return }
      let members = reader.listed(in: roll)
      if !members.isEmpty { rolls[sentence] = members }
    }
  }

  /// Those whom a sentence lists as belonging to the delegation told of before.
  func members(listedInSentence sentence: Int) -> [LocatedMention] { rolls[sentence] ?? [] }

  /// How many words may stand between somebody and the delegation that came along: «N ve beraberindeki resmî | heyet».
  private static let retinueReach = 4

  /// «N ve beraberindeki heyet», «N və onu müşayiət edən heyət»: who is named with the delegation leads it.
  private static func hasRetinue(_ person: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let joint = reading.end(of: person)
    let end = min(joint + 1 + retinueReach, reading.sentence(of: person.tokens.lowerBound).upperBound)
    guard person.type.isPerson, reading.isWord(joint, [.conjunction, .comitative]), joint + 1 < end,
      let noun = (joint + 1..<end).first(where: { reading.isForm($0, of: .delegation) })
    else { return false }
    return (joint + 1..<noun).allSatisfy { reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) }
  }

  /// «N boshchiligidagi | O'zbekiston delegatsiyasi», «O'zbekiston vaziri | N boshchiligidagi delegatsiya»
  private static func sender(ofDelegationOf leader: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = leader.tokens.upperBound
    let limit = max(end, min(end + reach, reading.sentence(of: leader.tokens.lowerBound).upperBound))
    let noun = (end..<limit).first { reading.isForm($0, of: .delegation) } ?? end
    let named = scene.mentions(in: end..<noun).last { $0.type.isCountry || $0.type.isOrganization }
    let start = scene.phrases.start(of: leader)
    let own = scene.mentions(in: start..<leader.tokens.lowerBound).first { $0.type.isCountry }
    return named?.entity ?? own?.entity
  }

  /// Who led the delegation of a country before a token, where the text named one leader only.
  ///
  /// - Parameter serves: Whether somebody, of whose delegation it is not said who sends it, has a post in the country.
  func leader(ofDelegationFrom country: Int, before token: Int, serves: (Int) -> Bool) -> Int? {
    only(
      earlier(than: token).filter { $0.sender == country || $0.sender == nil && $0.leaders.contains(where: serves) }
        .flatMap(\.leaders))
  }

  /// Whom a word for a delegation without a name means: the leader of the only one that the text named before.
  func leader(meantAt word: Int) -> Int? { only(leaders(meantAt: word)) }

  /// The leaders of the only delegation with leaders that the text named before; none where it named others, too.
  private func leaders(meantAt word: Int) -> [Int] {
    let earlier = earlier(than: reading.sentence(of: word).lowerBound)
    guard let led = earlier.last(where: { !$0.leaders.isEmpty }) else { return [] }
    let own = earlier.filter { $0.leaders == led.leaders }
    let senders = Set(own.map(\.sender))
    let isOnly = earlier.allSatisfy {
      $0.leaders == led.leaders || $0.leaders.isEmpty && (senders.contains($0.sender) || isPart($0, of: own))
    }
    return isOnly ? led.leaders : []
  }

  /// How many sentences back the members of a delegation may be listed.
  private static let rollMemory = 4

  /// Whom a word for a delegation without a name means: its leaders, and those whom the text has since listed as its members.
  func people(meantAt word: Int) -> [Int] {
    let leaders = leaders(meantAt: word)
    let sentence = reading.sentenceOfToken[word]
    let earlier = earlier(than: reading.sentence(of: word).lowerBound)
    guard !leaders.isEmpty || !earlier.contains(where: { !$0.leaders.isEmpty }) else { return [] }
    let listed = (max(0, sentence - Self.rollMemory)..<sentence).map { members(listedInSentence: $0).map(\.entity) }
    if leaders.isEmpty, earlier.isEmpty, listed.allSatisfy(\.isEmpty) { return visit(before: sentence)?.visitors ?? [] }
    // Of several lists, or where another delegation was told of since, nobody knows whose is meant.
    guard !leaders.isEmpty || listed.count(where: { !$0.isEmpty }) == 1 && !isOtherTold(before: sentence) else {
      return []
    }
    return (leaders + listed.flatMap(\.self)).unique()
  }

  /// How many sentences back somebody may have come.
  private static let visitMemory = 3

  /// Those of whom the last sentence that tells of a visit says that they came, and to which body: «(A, B Ош университетинде
  /// болушту.) Коноктор …».
  func visit(before sentence: Int) -> (visitors: [Int], house: Int)? {
    (max(0, sentence - Self.visitMemory)..<sentence).reversed().lazy.compactMap(visit(inSentence:)).first
  }

  /// All people of a sentence, where they are one list that came to a body and it names nobody else.
  func visit(inSentence sentence: Int) -> (visitors: [Int], house: Int)? {
    let mentions = scene.mentions(ofSentence: sentence).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let people = mentions.filter(\.type.isPerson)
    guard let last = people.last, last.isIn(.nominative),
      let house = mentions.last(where: { $0.type.isOrganization && $0.isIn([.locative, .dative]) }),
      house.tokens.lowerBound >= last.tokens.upperBound
    else { return nil }
    let visitors = scene.list(endingWith: last)
    return people.allSatisfy(visitors.contains) ? (visitors.map(\.entity).unique(), house.entity) : nil
  }

  /// Whether behind the last list a sentence has told of a delegation.
  private func isOtherTold(before sentence: Int) -> Bool {
    guard let list = (max(0, sentence - Self.rollMemory)..<sentence).last(where: { rolls[$0] != nil }) else {
      return false
    }
    return reading.sentences[list + 1..<sentence].contains { words in
      words.contains { reading.isForm($0, of: .delegation) }
    }
  }

  /// «A başkanlığındaki heyet, X ve Y parlamentolarının üyelerinden | (oluştu)»: whose members a delegation has that the same
  /// sentence tells of before.
  private func isPart(_ delegation: Delegation, of own: [Delegation]) -> Bool {
    own.contains {
      $0.token < delegation.token && reading.sentenceOfToken[$0.token] == reading.sentenceOfToken[delegation.token]
    }
  }

  private func earlier(than token: Int) -> ArraySlice<Delegation> {
    var low = 0
    var high = delegations.count
    while low < high {
      let middle = (low + high) / 2
      if delegations[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return delegations[..<low].suffix(Self.memory)
  }

  private func only(_ leaders: [Int]) -> Int? { Set(leaders).count == 1 ? leaders.first : nil }

  /// The first word of a clause for a delegation, or its members, without a name, in one of the cases.
  func word(in clause: Range<Int>, cases: CaseSet) -> Int? {
    clause.first { index in
      guard let form = form(at: index) else { return false }
      let isJoined = form.form.grammaticalCase == .nominative && reading.isWord(form.end, .comitative)
      return !cases.isDisjoint(with: isJoined ? .instrumental : CaseSet(form.form.grammaticalCase))
    }
  }

  /// The first word of a clause for guests in one of the cases: «mehmonlarga».
  func guests(in clause: Range<Int>, cases: CaseSet) -> Int? {
    clause.first { index in
      guard reading.isForm(index, of: .guests), !reading.isQuoted(index) else { return false }
      // «Qonağı | (qarşılayıb)»: the accusative may look like the ending of a possessor.
      return reading.words[index].readings.contains { noun in
        noun.form.possessor == nil && !cases.isDisjoint(with: CaseSet(noun.form.grammaticalCase))
          && reading.lexicon.senses(of: noun.stem).classesOfStem.contains(.guests)
      }
    }
  }

  /// «Vali X | heyeti (kabul etti)», «Heyeti | X karşıladı»: an object in Turkish and Azerbaijani looks as if it were
  /// somebody's, but nobody stands before it whose delegation it might be.
  private func object(at index: Int) -> NounForm? {
    guard let form = reading.words[index].form(in: .wordClasses), form.possessor == .third, !form.isPlural,
      let object = reading.words[index].readings.first(where: {
        $0.form.possessor == nil && $0.form.grammaticalCase == .accusative
      })
    else { return nil }
    let isAlone =
      index == reading.sentence(of: index).lowerBound || reading.tokens[index - 1].kind == .mark
      || reading.isWord(index - 1, [.filler, .setting])
      || scene.mention(endingBefore: index, where: \.isPerson)?.isIn(.nominative) == true
    return isAlone ? object.form : nil
  }

  /// «nümayəndə | heyəti»: where the words for a delegation begin, of which the second has the first for its owner.
  private func compoundStart(at index: Int, _ form: NounForm) -> Int {
    let before = index - 1
    guard form.possessor == .third, before >= reading.sentence(of: index).lowerBound,
      reading.words[before].form(in: .roles) == NounForm(),
      // «Türkiyə | nümayəndə heyəti»: whose it is.
      scene.mention(endingBefore: before, where: { $0.isOrganization || $0.isCountry }) == nil
    else { return index }
    return before
  }

  /// «delegatsiya», «nümayəndə | heyəti», «delegatsiya | a'zolari», but not «bizning | delegatsiya»
  private func form(at index: Int) -> (form: NounForm, end: Int)? {
    guard reading.isForm(index, of: .delegation), !reading.isQuoted(index),
      scene.mention(covering: index, where: { _ in true }) == nil,
      let form = object(at: index) ?? reading.words[index].form(in: .wordClasses), !form.isPlural
    else { return nil }
    let start = compoundStart(at: index, form)
    guard form.possessor == nil || start < index, !reading.isWord(start - 1, [.pronoun, .possessive, .conjunction])
    else { return nil }
    let next = index + 1
    // «delegatsiya | tarkibidagi olimlar», «delegatsiya | safari davomida»
    if reading.isForm(next, of: [.composition, .journey]) { return nil }
    guard form.grammaticalCase == .nominative || form.grammaticalCase == .genitive,
      reading.tokens.indices.contains(next), let post = reading.words.match(.roles, at: next),
      post.form.possessor == .third
    else { return (form: form, end: next) }
    return post.form.isPlural ? (form: post.form, end: next + post.length) : nil
  }
}
