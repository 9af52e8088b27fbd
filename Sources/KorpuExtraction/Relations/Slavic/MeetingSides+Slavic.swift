internal import KorpuLanguage
internal import KorpuModel

extension MeetingSides {
  /// «Делегация во главе с X | встретилась с Y»: who leads those who do what the verb says.
  func leaders(before verb: Range<Int>, among people: [LocatedMention]) -> [LocatedMention] {
    let reading = scene.reading
    guard reading.isSlavic else { return [] }
    return people.filter { $0.tokens.upperBound <= verb.lowerBound && isLeader($0) }
  }

  /// «делегация во главе с | X»
  private func isLeader(_ person: LocatedMention) -> Bool { SlavicLedDelegation(scene: scene).leads(person) }

  /// «с коллегами X и | Y»: those whom a list names behind the last guest.
  func listed(behind guests: [LocatedMention], among people: [LocatedMention]) -> [LocatedMention] {
    guard var last = guests.last else { return [] }
    return people.filter { person in
      guard person.tokens.lowerBound >= last.tokens.upperBound, !person.isIn(.nominative),
        !guests.contains(where: { $0.entity == person.entity }), scene.isListed(person, after: last)
      else { return false }
      last = person
      return true
    }
  }

  /// «встретился с X, а также | с руководством Фонда Y»: bodies whose people are met besides those who are named.
  func senders(besides guests: [LocatedMention], in clause: Range<Int>) -> [LocatedMention] {
    guard let end = guests.map(\.tokens.upperBound).max(), end < clause.upperBound else { return [] }
    return SlavicSenders(scene: scene).senders(in: end..<clause.upperBound, standing: .instrumental).filter {
      $0.type.isOrganization
    }
  }

  /// How many sentences before may tell who leads a delegation.
  private static let delegationMemory = 2

  /// «(Делегация во главе с X приехала.) Гостей | принял Y», «Делегация | встретилась с Y»: who leads those whom a word for them
  /// right before a verb means.
  func delegationLeader(meantBefore verb: Int) -> Int? {
    let reading = scene.reading
    guard reading.isSlavic else { return nil }
    let sentence = reading.sentenceOfToken[verb]
    let first = reading.sentences[sentence].lowerBound
    var noun = verb - 1
    while noun > first, reading.isWord(noun, .filler) { noun -= 1 }
    guard noun >= first, reading.isForm(noun, of: [.delegation, .attending, .guests]) || isThem(noun),
      !reading.isQuoted(noun), noun == first || !isAttribute(noun - 1)
    else { return nil }
    for earlier in (max(0, sentence - Self.delegationMemory)..<sentence).reversed() {
      guard reading.sentences[earlier].contains(where: { reading.isForm($0, of: .delegation) }) else { continue }
      let leaders = scene.mentions(ofSentence: earlier).filter {
        isLeader($0) && !reading.isQuoted($0.tokens.lowerBound)
      }.unique(by: \.entity)
      if !leaders.isEmpty { return leaders.count == 1 ? leaders[0].entity : nil }
    }
    return nil
  }

  /// «(Делегация во главе с X приехала.) Делегация | была принята Y», «Он | был принят Y»
  func slavicSubject(of verb: Range<Int>) -> Int? {
    delegationLeader(meantBefore: verb.lowerBound)
      ?? SlavicMeantSubject(scene: scene, anaphora: anaphora).person(of: verb)
  }

  /// How many words stand before the first verb of a sentence whose subject others share: «В тот же день делегация | была принята».
  private static let subjectReach = 8

  /// «Делегация была принята Y, | провела встречу с Z»: whom the first verb of the sentence has for its subject, where this verb is the
  /// next of a list.
  func sharedSubject(of verb: Range<Int>) -> Int? {
    let reading = scene.reading
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    guard reading.isSlavic, verb.lowerBound > first, reading.isListJoint(verb.lowerBound - 1) else { return nil }
    let near = first..<min(verb.lowerBound, first + Self.subjectReach)
    guard
      let start = near.first(where: { index in
        reading.words.verb(.actVerbs, at: index).map { $0.form.isPredicate || $0.form == .passive } ?? false
      }), let match = reading.words.verb(.actVerbs, at: start)
    else { return nil }
    return slavicSubject(of: start..<start + match.length)
  }

  /// «турецкую | делегацию», «другую | делегацию»: another than that told of.
  private func isAttribute(_ index: Int) -> Bool {
    let reading = scene.reading
    return reading.tokens[index].kind == .word && !reading.isWord(index, [.demonstrative, .filler])
      && reading.words[index].readings.contains(where: \.isAdjective)
  }

  /// «Их | принял Y»
  private func isThem(_ index: Int) -> Bool {
    scene.reading.isWord(index, .object) && !scene.reading.isWord(index, [.masculine, .feminine])
  }

  /// «Гостей | принял Y»
  func receivedDelegation(of verb: Range<Int>, by people: [LocatedMention]) -> Finding? {
    guard
      let host = people.last(where: { $0.isIn(.nominative) && $0.tokens.lowerBound >= verb.upperBound })
    else { return nil }
    let guests = delegates(meantBefore: verb.lowerBound).filter { $0 != host.entity }
    return guests.isEmpty ? nil : Finding(hosts: [host.entity], guests: guests, evidence: host.tokens.union(verb))
  }

  /// «(X прилетел в Баку.) Там его | принял Y», «…, где его | встретил Y»: whom the sentence before, or the clause before,
  /// was about.
  func receivedPronoun(of verb: Range<Int>, by people: [LocatedMention]) -> Finding? {
    let reading = scene.reading
    guard reading.isSlavic, reading.isWord(verb.lowerBound - 1, .object),
      let host = people.last(where: { $0.isIn(.nominative) && $0.tokens.lowerBound >= verb.upperBound })
    else { return nil }
    // «Делегация во главе с X посетила музей, где её | встретил Y»
    let leaders = leaders(before: verb, among: people)
    if leaders.count == 1, leaders[0].entity != host.entity {
      return Finding(hosts: [host.entity], guests: [leaders[0].entity], evidence: host.tokens.union(verb))
    }
    let sentence = reading.sentenceOfToken[verb.lowerBound]
    let before = scene.mentions(in: reading.sentences[sentence].lowerBound..<verb.lowerBound)
    let earlier =
      before.contains(where: \.type.isPerson) || sentence == 0
      ? before : Array(scene.mentions(ofSentence: sentence - 1))
    let subjects = earlier.filter(scene.isSubject).unique(by: \.entity)
    guard subjects.count == 1 || isThem(verb.lowerBound - 1) && areListed(subjects),
      !subjects.contains(where: { $0.entity == host.entity })
    else { return nil }
    return Finding(hosts: [host.entity], guests: subjects.map(\.entity), evidence: host.tokens.union(verb))
  }

  /// «(X и Y приехали в Баку.) Их | принял Z»: whether people stand in one list.
  private func areListed(_ people: [LocatedMention]) -> Bool {
    people.count > 1 && zip(people, people.dropFirst()).allSatisfy { scene.isListed($1, after: $0) }
  }

  /// «X встретился с | руководством Университета», «делегацию Фонда | принял X»: the other side by those who sent it.
  func senders(
    metAt verb: Range<Int>, in clause: Range<Int>, among people: [LocatedMention], _ leaders: [LocatedMention],
    isReception: Bool
  ) -> Finding? {
    let guests = SlavicSenders(scene: scene).senders(in: clause, standing: isReception ? .accusative : .instrumental)
    guard !guests.isEmpty else { return nil }
    let named = people.filter { $0.isIn(.nominative) }
    let known = leaders.isEmpty ? named : leaders
    let sent = sent(before: verb, in: clause).map(\.entity)
    let hosts = known.isEmpty ? sent : known.map(\.entity)
    // «Делегация Фонда во главе с X»: who leads it does not meet the sender.
    let own = leaders.isEmpty ? hosts : hosts + sent
    let others = guests.map(\.entity).filter { !own.contains($0) }
    guard !hosts.isEmpty, !others.isEmpty else { return nil }
    return Finding(hosts: hosts, guests: others, evidence: guests.reduce(verb) { $0.union($1.tokens) })
  }

  /// «Делегация Фонда во главе с | X», «в составе | X и Y»: whoever belongs to those who were sent does not meet the sender.
  func isSent(_ person: LocatedMention, before verb: Range<Int>, in clause: Range<Int>) -> Bool {
    let start = person.tokens.lowerBound
    guard scene.reading.isSlavic, person.tokens.upperBound <= verb.lowerBound, clause.contains(start)
    else { return false }
    let senders = SlavicSenders(scene: scene).senders(in: clause.lowerBound..<start, standing: .nominative)
    return senders.contains { sender in
      (sender.tokens.upperBound..<max(start, sender.tokens.upperBound)).contains {
        scene.reading.isForm($0, of: [.leadership, .composition])
      }
    }
  }

  /// «Делегация Фонда | встретилась»: who sent those that do what the verb says.
  func sent(before verb: Range<Int>, in clause: Range<Int>) -> [LocatedMention] {
    SlavicSenders(scene: scene).senders(in: clause.lowerBound..<verb.lowerBound, standing: .nominative)
  }
}

extension Scene {
  /// How many words a passive verb has at most: «была принята».
  private static let longestPassive = 2

  /// «(Делегация) была принята | министром X»: in Russian who does what a passive verb right before says, and no subject of the
  /// sentence.
  func isAgentOfPassive(_ person: LocatedMention) -> Bool {
    guard reading.isSlavic, person.isIn([.agent, .instrumental]), !person.isIn(.nominative) else { return false }
    let start = phrases.start(of: person)
    return (max(0, start - Self.longestPassive)..<start).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.form == .passive && index + $0.length == start } ?? false
    }
  }
}
