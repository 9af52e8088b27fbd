internal import KorpuLanguage
internal import KorpuModel

/// Finds who holds a gathering in Russian, before the verb and the gathering or behind them: «Министр X провёл совещание», «Форум
/// организовал фонд «Арал»», «Организатором форума выступил фонд «Арал»», «Хозяйкой форума станет Венгрия».
struct SlavicHosts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    if let found = relative(inSentence: sentence) ?? listed(inSentence: sentence) { return found }
    let found = inverted(inSentence: sentence) ?? called(inSentence: sentence) ?? []
    return found.isEmpty ? nil : found.map { ($0, $0.tokens.upperBound) }
  }

  /// «форум, который организовал | фонд «Арал»»
  private func relative(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    for verb in gathering.acts(.organise, inSentence: sentence) where verb.form.isPredicate {
      guard reading.isWord(verb.tokens.lowerBound - 1, .relative),
        scene.mention(endingBefore: verb.tokens.lowerBound - 2, where: \.isForum) != nil
      else { continue }
      let hosts = scene.list(from: verb.tokens.upperBound, where: \.isParty)
      if !hosts.isEmpty { return hosts.map { ($0, $0.tokens.upperBound) } }
    }
    return nil
  }

  /// «Министр X провёл | совещание по вопросам культуры»: all who stand before the verb, right behind which the gathering is.
  private func listed(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    guard let verb = gathering.predicate(.organise, inSentence: sentence),
      let object = [0, 1].lazy.compactMap({
        scene.mention(startingAt: endOfPlace(after: verb.upperBound) + $0, where: \.isForum)
      }).first,
      object.isIn([.nominative, .accusative])
    else { return nil }
    let named = scene.subjects(ofVerbAt: verb.lowerBound, where: { $0.isPerson || $0.isParty })
    let hosts = allied(named) ?? named.filter { $0.isIn(.nominative) }
    return hosts.isEmpty ? nil : hosts.map { ($0, verb.upperBound) }
  }

  /// «провёл | в Баку (форум)», «провёл | 3 мая в Баку (форум)»: where a day and a place end that begin at a token.
  private func endOfPlace(after start: Int) -> Int {
    let place = scene.mentions(in: start..<min(start + Self.reach, reading.sentence(of: start - 1).upperBound)).first
    guard let place, place.type.isPlace else { return start }
    let marker = reading.isForm(place.tokens.lowerBound - 1, of: .town) ? 2 : 1
    let first = reading.startOfDay(before: place.tokens.lowerBound - marker)
    return first == start ? place.tokens.upperBound : start
  }

  /// «Фонд A совместно | с B провёл»: who stands before those whom «together with» joins, and these.
  private func allied(_ partners: [LocatedMention]) -> [LocatedMention]? {
    guard let first = partners.first else { return nil }
    let marker = scene.phrases.start(of: first) - 1
    guard reading.isWord(marker, .comitative), reading.isWord(marker - 1, .joint) else { return nil }
    let end = reading.isMark(marker - 2, ",") ? marker - 2 : marker - 1
    let hosts = scene.list(endingBefore: end, where: { $0.isPerson || $0.isParty }).filter { $0.isIn(.nominative) }
    return hosts.isEmpty ? nil : hosts + partners
  }

  /// How many tokens may stand between the gathering and the verb, the place among them.
  private static let reach = 8

  /// «Форум … организовал | фонд «Арал»»: the gathering first.
  private func inverted(inSentence sentence: Int) -> [LocatedMention]? {
    guard let verb = gathering.predicate(.organise, inSentence: sentence) else { return nil }
    let near = max(reading.sentences[sentence].lowerBound, verb.lowerBound - Self.reach)..<verb.lowerBound
    let object = scene.mentions(in: near).last(where: \.type.isForum)
    guard let object, object.isIn([.accusative, .nominative]) else { return nil }
    return behind(verb.upperBound)
  }

  /// «Организатором форума | выступил фонд «Арал»», «Хозяйкой форума на этот раз | станет Венгрия»
  private func called(inSentence sentence: Int) -> [LocatedMention]? {
    guard let (noun, verb) = calling(sentence), isOfGathering(noun..<verb) else { return nil }
    return behind(verb + 1)
  }

  /// «Инициатором объединения молодёжи | выступил фонд «Арал»»: whoever began something else.
  func tellsOfOtherDeed(_ sentence: Int) -> Bool {
    calling(sentence).map { noun, verb in !isOfGathering(noun..<verb) } ?? false
  }

  /// What somebody is called in the instrumental who holds something, and the verb that says so.
  private func calling(_ sentence: Int) -> (noun: Int, verb: Int)? {
    let range = reading.sentences[sentence]
    let noun = range.first { reading.isWord($0, .organising) && !reading.isQuoted($0) && isInstrumental($0) }
    guard let noun, let verb = (noun + 1..<range.upperBound).first(where: isBeing) else { return nil }
    return (noun, verb)
  }

  /// «организатором | форума», «организатором | выступил», but not «инициатором | объединения молодёжи»
  private func isOfGathering(_ words: Range<Int>) -> Bool {
    words.count == 1
      || words.contains {
        scene.mention(covering: $0, where: \.isForum) != nil || reading.gatheringWord(at: $0) != nil
          || reading.isForm($0, of: .event) || reading.isWord($0, [.relative, .pronoun, .possessive])
      }
  }

  private func isInstrumental(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  /// «выступил», «станет», «является»
  private func isBeing(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    let act = reading.words.verb(.actVerbs, at: index)
    let floor = reading.words.verb(.speechVerbs, at: index)
    return act.map { $0.meaning == .serve && $0.form.isPredicate } ?? false
      || floor.map { $0.meaning == .floor && $0.form.isPredicate } ?? false
  }

  private func behind(_ start: Int) -> [LocatedMention] {
    let listed = scene.list(from: start, where: { $0.isParty || $0.isPerson })
    let hosts = listed.filter { $0.isIn(.nominative) }
    let allies = scene.allies(from: start, where: { $0.isParty || $0.isPerson }).dropFirst(listed.count)
    return hosts.isEmpty ? [] : hosts + allies
  }
}
