internal import KorpuLanguage
internal import KorpuModel

/// A position that stands for who holds it: «Nazir», «TÜRKSOY Genel Sekreteri», «Сенат раиси».
struct OfficeReference {
  let tokens: Range<Int>
  /// The word for the position within its name.
  let word: String
  let role: Role
  /// The body or country that it is said to be of, in ``Scene/entities``.
  let owner: Int?
  /// Whether the body or country is named, and not called by its type word alone.
  let isOwnerCertain: Bool
  let form: NounForm
  /// Whether it is the head of a state by the words: «Dövlət başçısı».
  let isOfState: Bool
}

extension Anaphora {
  private struct Owner {
    let entity: Int
    let isNamed: Bool
  }

  /// How many bodies, countries and type words may stand before a position.
  private static let longestOwner = 4

  /// The position without a name that begins, with its body or country, at a token.
  ///
  /// - Parameter isNarrators: Whether the words are the narrator's, though they stand within quotation marks.
  func office(at start: Int, isNarrators: Bool = false) -> OfficeReference? {
    let reading = scene.reading
    var head = start
    var owner: Owner?
    for _ in 0...Self.longestOwner {
      guard reading.tokens.indices.contains(head), reading.tokens[head].kind == .word,
        isNarrators || !reading.isQuoted(head)
      else {
        return nil
      }
      if let match = reading.words.match(.roles, at: head), !isWithinBody(head, match.length) {
        return reference(match, from: start, at: head, owner: owner)
      }
      if owner != nil, let end = seatEnd(at: head) {
        head = end
        continue
      }
      guard let step = ownerStep(at: head) else { return nil }
      // «Түркия парламентинин төрагасы»: the country's body, and not the country.
      owner = step.owner ?? owner.map { Owner(entity: $0.entity, isNamed: false) }
      head = step.end
    }
    return nil
  }

  /// «Könüllü Qan Donorları Birliyi»: the word is the first of a body's name.
  private func isWithinBody(_ head: Int, _ length: Int) -> Bool {
    scene.mention(covering: head, where: \.isOrganization).map { $0.tokens.upperBound > head + length } ?? false
  }

  private func reference(_ match: TermMatch, from start: Int, at head: Int, owner: Owner?) -> OfficeReference? {
    let reading = scene.reading
    let end = head + match.length
    guard let role = match.value.split(separator: " ").first.flatMap({ Role(rawValue: String($0)) }),
      !match.form.isPlural,
      !reading.isWord(end, [.post, .agent, .comitative]),
      isObject(match.form) || !isNamed(after: end) || isApart(start..<end, match),
      match.length > 1 && isTurkicCompound(end - 1) || !isAttribute(match.form, ofWordAt: end, as: role)
    else { return nil }
    // «The head of state» is its president.
    let isOfState = (head..<end).contains { reading.isForm($0, of: .state) }
    return OfficeReference(
      tokens: start..<end, word: Self.headWord(of: match.key, in: reading.lexicon), role: isOfState ? .president : role,
      owner: owner?.entity, isOwnerCertain: owner?.isNamed ?? true, form: match.form, isOfState: isOfState)
  }

  /// «Səfir | B-nin gələcəyini (bildirib)»
  private func isApart(_ office: Range<Int>, _ match: TermMatch) -> Bool {
    guard let person = scene.mention(startingAt: office.upperBound, where: \.isPerson) else { return false }
    return holders.isApart(office, called: Self.headWord(of: match.key, in: scene.reading.lexicon), from: person)
  }

  /// «prezidentini | vazir B kutib oldi»: an office as the object is nobody's title who is named after it.
  private func isObject(_ form: NounForm) -> Bool {
    scene.reading.lexicon.language.family == .turkic && form.possessor == .third && form.grammaticalCase == .accusative
  }

  /// «облыс | әкімі (серіктестікті …)»: a key of several words that ends as what somebody has makes no compound with the next.
  private func isTurkicCompound(_ last: Int) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && scene.reading.words[last].mayBePossessed
  }

  /// «öğrenci | sayısı», «üye | devletler»: a word that many bear makes a compound with a noun right after it.
  private func isAttribute(_ form: NounForm, ofWordAt next: Int, as role: Role) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, [.other, .member, .expert].contains(role),
      form.grammaticalCase == .nominative, form.possessor == nil, reading.tokens.indices.contains(next),
      reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalised
    else { return false }
    return reading.words[next].readings.contains { $0.form.possessor == .third || $0.form.isPlural }
  }

  /// Whether the name of who holds a position follows it, perhaps after titles and other positions: «Rektör Prof. Dr.
  /// Kemal Yurtsever».
  private func isNamed(after end: Int) -> Bool {
    let reading = scene.reading
    var next = end
    while next < reading.tokens.count, next < end + Self.longestTitle,
      scene.mention(covering: next, where: \.isPerson) == nil
    {
      if reading.words[next].isKey(of: .honorifics) || next > end && reading.isMark(next, ".") {
        next += 1
      } else if let other = reading.words.match(.roles, at: next), !other.form.isPlural {
        next += other.length
      } else {
        return false
      }
    }
    return next < reading.tokens.count && scene.mention(covering: next, where: \.isPerson) != nil
  }

  private static let longestTitle = 8

  /// «(Венгрияның) Қазақстандағы | елшісі», «Алматы қаласындағы | бас консул»: where the place ends at which somebody serves.
  private func seatEnd(at head: Int) -> Int? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(head) else { return nil }
    if let country = scene.mention(startingAt: head, where: \.isCountry),
      country.candidate.grammaticalCase == .attributive
    {
      return country.tokens.upperBound
    }
    if reading.placeForm(at: head)?.grammaticalCase == .attributive { return head + 1 }
    let isInTown =
      reading.words[head].key(in: .cities) != nil && reading.isForm(head + 1, of: .town)
      && reading.words[head + 1].form(in: .wordClasses)?.grammaticalCase == .attributive
    return isInTown ? head + 2 : nil
  }

  /// What may stand before a position to say whose it is, and where it ends.
  private func ownerStep(at head: Int) -> (owner: Owner?, end: Int)? {
    let reading = scene.reading
    if let mention = scene.mention(startingAt: head, where: { $0.isOrganization || $0.isCountry }) {
      guard mention.isIn([.genitive, .nominative]) else { return nil }
      var end = mention.tokens.upperBound
      if reading.isMark(end, "("), reading.isMark(end + 2, ")") { end += 3 }
      return (Owner(entity: mention.entity, isNamed: true), end)
    }
    let senses = reading.words[head]
    if let code = senses.value(in: .demonyms) {
      return (countries[code].map { Owner(entity: $0, isNamed: true) }, head + 1)
    }
    if senses.isKey(of: .honorifics) { return (nil, head + 1) }
    if let town = townStep(at: head) { return town }
    guard let form = senses.form(in: .bodies), form.grammaticalCase == .genitive || form.grammaticalCase == .nominative
    else { return nil }
    return (body(meantAt: head).map { Owner(entity: $0, isNamed: false) }, head + 1)
  }

  /// «(Ağcabədi rayon İcra Hakimiyyətinin başçısı A …) Rayon | rəhbəri»: the only body whose name says that it governs a place
  /// of the sort.
  private func townStep(at head: Int) -> (owner: Owner?, end: Int)? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, reading.isForm(head, of: .town),
      let sort = reading.words[head].key(in: .wordClasses), reading.words[head].form(in: .wordClasses) == NounForm()
    else { return nil }
    let governing = scene.entities.indices.filter { entity in
      scene.entities[entity].type.isOrganization
        && scene.entities[entity].mentions.contains { mention in
          mention.tokens.contains { reading.isForm($0, of: .town) && reading.words[$0].key(in: .wordClasses) == sort }
        }
    }
    return (governing.count == 1 ? governing.first.map { Owner(entity: $0, isNamed: false) } : nil, head + 1)
  }
}
