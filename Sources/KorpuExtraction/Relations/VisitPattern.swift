internal import KorpuLanguage
internal import KorpuModel

/// «A B'ye nezaket ziyaretinde bulundu», «A B-nin qonağı olub»: the guest is the subject.
struct VisitPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, a host in the genitive or dative, and a verb of visiting."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.envoys + TurkicExamples.guestsWhoAttend
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Nazir Rüstəm Karimov və səfir Kenan Aydemir rektor Anar Quliyevin qonağı olublar.",
      states: ["Anar Quliyev → Rüstəm Karimov", "Anar Quliyev → Kenan Aydemir"],
      doesNotState: ["Rüstəm Karimov → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Büyükelçi Kemal Yurtsever, rektör Leyla Korkmaz'a nezaket ziyaretinde bulundu.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Büyükelçi Kemal Yurtsever, rektör Leyla Korkmaz'a dostluk ziyaretinde bulundu.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkmen, "Ilçi Kemal Orazow Prezident Aman Ataýewe ynanç hatyny gowşurdy.",
      states: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .turkmen, "Kemal Orazow rektor Aman Ataýewiň myhmany boldy.", states: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'a nezaket ziyaretinde bulunan Büyükelçi Kemal Yurtsever teşekkür etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'a ziyarette bulunan heyette, Büyükelçi Kemal Yurtsever yoktu.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Büyükelçi Kemal Yurtsever, rektör Leyla Korkmaz'a kitabını gönderdi.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]

  /// How many words may stand between the host and the verb: «A-ya | dün makamında».
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.visit, inSentence: sentence).flatMap { verb in
        meetings(at: verb.tokens, inSentence: sentence, of: scene)
          + (verb.form == .participle ? attributed(to: verb.tokens, of: scene) : [])
      }
    }
  }

  private func meetings(
    at verb: Range<Int>, inSentence sentence: Int, of scene: Scene
  ) -> [RelationFinding] {
    let start = scene.reading.sentences[sentence].lowerBound
    guard let host = host(before: verb.lowerBound, in: scene), !attends(host, behind: verb, in: scene) else {
      return []
    }
    let guests = scene.mentions(in: start..<max(start, host.tokens.lowerBound)).filter {
      isGuest($0, in: scene)
    }
    guard let last = guests.last else { return [] }
    return scene.list(endingWith: last).map { guest in
      RelationFinding(
        type, from: host.entity, to: guest.entity, evidence: guest.tokens.union(verb), confidence: 0.88)
    }
  }

  /// «A, B ve C'nin onur | konuğu olarak | katılması bekleniyor»: whose attendance is awaited is a guest, and no host.
  private func attends(_ host: LocatedMention, behind verb: Range<Int>, in scene: Scene) -> Bool {
    let next = verb.upperBound
    guard host.isIn(.genitive), next < scene.reading.sentence(of: verb.lowerBound).upperBound,
      let act = scene.reading.words.verb(.actVerbs, at: next), act.meaning == .attend
    else { return false }
    return scene.reading.words[next].mayBePossessed
  }

  /// How far after the participle the name may stand: «bulunan "X" Vakfı Başkanı | Kemal Yurtsever».
  private static let nameReach = 14

  /// «A'ya ziyarette bulunan | B»: the guest stands behind the participle.
  private func attributed(to verb: Range<Int>, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.nameReach)
    guard let host = host(before: verb.lowerBound, in: scene),
      let guest = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).first(where: \.type.isPerson),
      guest.isIn(.nominative), guest.entity != host.entity,
      !(verb.upperBound..<guest.tokens.lowerBound).contains(where: {
        reading.isMark($0, ",") || reading.isMark($0, ".") && !reading.words[$0 - 1].isKey(of: .honorifics)
      })
    else { return [] }
    return [
      RelationFinding(
        type, from: host.entity, to: guest.entity, evidence: host.tokens.union(guest.tokens), confidence: 0.85)
    ]
  }

  /// Who stands in the genitive or dative shortly before the verb.
  private func host(before verb: Int, in scene: Scene) -> LocatedMention? {
    let first = max(scene.reading.sentence(of: verb).lowerBound, verb - Self.reach)
    let host = (first...verb).reversed().lazy.compactMap { scene.mention(endingBefore: $0, where: \.isPerson) }.first
    return host.flatMap { $0.isIn([.genitive, .dative]) ? $0 : nil }
  }

  /// A person who is the subject, or who leads or sends the delegation that is.
  private func isGuest(_ mention: LocatedMention, in scene: Scene) -> Bool {
    guard !scene.reading.isQuoted(mention.tokens.lowerBound) else { return false }
    return mention.type.isPerson && mention.isIn(.nominative)
      || !mention.type.isForum && mention.cases.contains([.nominative, .delegation])
  }
}
