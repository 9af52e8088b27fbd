internal import KorpuLanguage
internal import KorpuModel

/// «X boshchiligidagi Y universiteti delegatsiyasi», «X-in rəhbərlik etdiyi Y nümayəndə heyəti»: who leads the delegation of a
/// body is its head for the occasion.
struct DelegationHeadPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person, a word of leading, a body, a word for a delegation."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani, "Rektor Anar Quliyevin başçılıq etdiyi Yazıçılar Birliyinin nümayəndə heyəti Şəkiyə gəlib.",
        states: ["Anar Quliyev → Yazıçılar Birliyi"]),
      PatternExample(
        .turkish, "Kemal Yurtsever başkanlığındaki Yazarlar Birliği heyeti Bursa'ya geldi.",
        states: ["Kemal Yurtsever → Yazarlar Birliği"]),
      PatternExample(
        .turkish, "Kemal Yurtsever başkanlığındaki Yazarlar Birliği üç yeni şube açtı.",
        states: ["Kemal Yurtsever → Yazarlar Birliği"]),
      PatternExample(
        .turkish, "Kemal Yurtsever başkanlığındaki Yazarlar Birliği üyeleri Bursa'ya geldi.",
        doesNotState: ["Kemal Yurtsever → Yazarlar Birliği"]),
      PatternExample(
        .turkish, "Kemal Yurtsever öncülüğündeki Altay Üniversitesi ve Tuna Üniversitesi ziyaretleri sürüyor.",
        doesNotState: ["Kemal Yurtsever → Altay Üniversitesi", "Kemal Yurtsever → Tuna Üniversitesi"]),
      PatternExample(
        .kazakh, "Самат Досаев бастаған Жазушылар одағының делегациясы Таразға келді.",
        states: ["Самат Досаев → Жазушылар одағы"]),
      PatternExample(
        .uzbek, "Anvar Sodiqov boshchiligidagi Yozuvchilar uyushmasi delegatsiyasi Buxoroga keldi.",
        states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
      PatternExample(
        .turkmen, "Aman Gurbanowyň ýolbaşçylygyndaky Ýazyjylar birleşiginiň wekiliýeti Mara geldi.",
        states: ["Aman Gurbanow → Ýazyjylar birleşigi"]),
      PatternExample(
        .uzbek, "Anvar Sodiqov boshchiligidagi mehmonlar Yozuvchilar uyushmasi delegatsiyasi bilan uchrashdi.",
        doesNotState: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
    ]
  }

  /// How many words stand between a body and the word for its delegation: «rəsmi nümayəndə | heyəti».
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { word in
      guard reading.isForm(word, of: .leadership), !reading.isQuoted(word),
        let person = scene.mention(endingBefore: word, where: \.isPerson),
        let body = body(ledFrom: word, in: scene),
        let role = sendsDelegation(body, in: reading) ? .head : role(in: body, ledFrom: word, of: scene)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: body.entity, role: role, title: reading.text(of: word..<word + 1),
        evidence: person.tokens.union(body.tokens), confidence: 0.8)
    }
  }

  /// «X başkanlığındaki | Yazarlar Birliği, (üç şube açtı)»: a body of its own, and nothing of it that the words go on to.
  private func role(in body: LocatedMention, ledFrom word: Int, of scene: Scene) -> Role? {
    let reading = scene.reading
    guard body.tokens.lowerBound == word + 1, !body.isIn(.delegation), !scene.isOwner(body),
      !scene.isPossessedNoun(at: reading.end(of: body)), !leadsTo(body, in: scene),
      reading.words[word].mayBe(.attributive)
    else { return nil }
    return RoleFinder(reading: reading).tenure(startingAt: word)?.role ?? .head
  }

  /// How many bodies a list of those visited may hold.
  private static let longestList = 8

  /// «X öncülüğündeki | A Üniversitesi ve B Üniversitesi ziyaretleri»: bodies of a list whose last owns what somebody led.
  private func leadsTo(_ body: LocatedMention, in scene: Scene) -> Bool {
    var last = body
    for _ in 0..<Self.longestList {
      let joint = scene.reading.end(of: last)
      guard scene.reading.isListJoint(joint), let next = scene.mention(startingAt: joint + 1, where: \.isOrganization)
      else { break }
      last = next
    }
    return last.tokens != body.tokens && scene.isPossessedNoun(at: scene.reading.end(of: last))
  }

  /// The body right after the word of leading, or after the participle that goes with it: «başçılıq etdiyi | …».
  private func body(ledFrom word: Int, in scene: Scene) -> LocatedMention? {
    if let body = scene.mention(startingAt: word + 1, where: \.isOrganization) { return body }
    let next = word + 1
    guard next < scene.reading.sentence(of: word).upperBound,
      scene.reading.words[next].verbReadings(in: .participle) || scene.reading.words[next].verbReadings(in: .nominal)
    else { return nil }
    return scene.mention(startingAt: next + 1, where: \.isOrganization)
  }

  private func sendsDelegation(_ body: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let end = reading.end(of: body)
    let words = (end..<min(end + Self.reach, reading.sentence(of: body.tokens.lowerBound).upperBound)).prefix {
      reading.tokens[$0].kind == .word
    }
    return words.contains { reading.isForm($0, of: .delegation) }
  }
}
