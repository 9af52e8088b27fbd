internal import KorpuLanguage
internal import KorpuModel

/// «состоялась встреча X с Y», «в ходе встречи с Y X отметил», «X принял участие во встрече с Y»: talks told by a noun.
struct SlavicTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A noun for talks, «with» and a person, and whose talks they are."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "В Баку прошла встреча ректора Аскара Темирова с директором Денизом Топраком.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "В ходе встречи с директором Денизом Топраком Аскар Темиров рассказал о школе.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "Ректор Аскар Темиров принял участие во встрече с директором Денизом Топраком.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "В Баку прошли переговоры ректора Аскара Темирова и директора Дениза Топрака.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "Ректор Аскар Темиров в ходе переговоров с новым директором Денизом Топраком рассказал о школе.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian,
        "Прошла встреча министра Аскара Темирова с заслуженным деятелем культуры, писателем Денизом Топраком.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "Между ректором Аскаром Темировым и директором Денизом Топраком состоялась беседа.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "Ректор Аскар Темиров приехал в Баку. Состоялась его первая встреча с директором Денизом Топраком.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian,
        "Ректор Аскар Темиров прибыл в Баку. В рамках визита состоялась встреча с директором Денизом Топраком.",
        states: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian,
        "Ректор Аскар Темиров открыл школу. В рамках визита состоялась встреча с директором Денизом Топраком.",
        doesNotState: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian,
        "Ректор Аскар Темиров прибыл в Баку. В ходе визита делегации фонда «Арал» прошла встреча с Денизом Топраком.",
        doesNotState: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian,
        "В программе – приём, где гостей встретит ректор Аскар Темиров, и переговоры с мэром Денизом Топраком.",
        doesNotState: ["Аскар Темиров → Дениз Топрак"]),
      PatternExample(
        .russian, "Во время встречи с делегацией фонда «Арал» ректор Аскар Темиров рассказал о школе.",
        states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Во время встречи с гостями ректор Аскар Темиров вспомнил делегацию фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "На встрече с гостями Аскар Темиров вспомнил Дениза Топрака.",
        doesNotState: ["Аскар Темиров → Дениз Топрак"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard scene.reading.isForm(noun, of: .talk), !scene.reading.isQuoted(noun) else { return [] }
      let between = SlavicTalksBetween(scene: scene).sides(ofTalksAt: noun).map { [finding($0.first, $0.second)] } ?? []
      return findings(ofTalksAt: noun, in: scene, context) + between
    }
  }

  private func findings(ofTalksAt noun: Int, in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let sentence = reading.sentence(of: noun)
    guard noun + 1 < sentence.upperBound else { return [] }
    // «на встрече X с Y»: the noun's preposition is not the name's.
    let owners = scene.list(from: noun + 1, where: \.isPerson).filter {
      $0.isIn(.genitive) || $0.candidate.cases.contains(.genitive)
    }
    if owners.count > 1, owners.count <= Self.mostOwners {
      return owners.indices.flatMap { index in owners[..<index].map { finding($0, owners[index]) } }
    }
    let owner = owners.first
    let joint = reading.isWord(noun + 1, .comitative) ? noun + 1 : owner?.tokens.upperBound ?? sentence.upperBound
    guard joint < sentence.upperBound, reading.isWord(joint, .comitative) else { return [] }
    let guests = guests(from: joint + 1, in: scene)
    guard let last = guests.last else { return senders(from: joint, noun, owner, in: scene) }
    if let host = owner ?? subject(of: sentence, around: noun..<last.tokens.upperBound, scene) {
      return guests.map { finding(host, $0) }
    }
    let visitor = SlavicVisitor(scene: scene, gathering: context.gathering)
    guard let host = meant(before: noun, in: scene, context.anaphora) ?? visitor.person(beforeTalksAt: noun) else {
      return []
    }
    return guests.map {
      RelationFinding(type, from: host, to: $0.entity, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.78)
    }
  }

  /// More than these are a gathering rather than talks.
  private static let mostOwners = 4

  /// «состоялась его двусторонняя | встреча с X»: whom the sentence names before, or else the last was about.
  private func meant(before noun: Int, in scene: Scene, _ anaphora: Anaphora) -> Int? {
    let reading = scene.reading
    let sentence = reading.sentence(of: noun)
    let first = max(sentence.lowerBound, noun - Self.longestAttribute)
    guard let pronoun = (first..<noun).last(where: { reading.isWord($0, .object) }) else { return nil }
    return scene.mentions(in: sentence.lowerBound..<pronoun).last(where: \.type.isPerson)?.entity
      ?? anaphora.person(spokenOfBefore: reading.sentenceOfToken[noun])
  }

  /// How many adjectives stand between «его» and the noun.
  private static let longestAttribute = 3

  /// How many words tell who the other side is: «с | заслуженным деятелем культуры Турции, писателем X».
  private static let longestPhrase = 12

  /// «в ходе встречи | с делегацией Фонда X рассказал»: the bodies that sent those whom nobody names.
  private func senders(
    from joint: Int, _ noun: Int, _ owner: LocatedMention?, in scene: Scene
  ) -> [RelationFinding] {
    let sentence = scene.reading.sentence(of: noun)
    let end = min(sentence.upperBound, joint + Self.longestPhrase)
    let bodies = SlavicSenders(scene: scene).senders(in: joint..<end, standing: .instrumental).filter {
      $0.type.isOrganization
    }
    guard let last = bodies.last,
      let host = owner ?? subject(of: sentence, around: noun..<last.tokens.upperBound, scene)
    else { return [] }
    return bodies.map { finding(host, $0) }
  }

  private func guests(from start: Int, in scene: Scene) -> [LocatedMention] {
    let listed = scene.list(from: start, where: \.isPerson)
    guard listed.isEmpty else { return listed }
    let reading = scene.reading
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.longestPhrase)
    let near = start..<max(start, scene.nextPredicate(from: start, to: end))
    return scene.mentions(in: near).first(where: \.type.isPerson).flatMap {
      $0.candidate.cases.contains(.instrumental) && !$0.candidate.cases.contains(.nominative) ? [$0] : nil
    } ?? []
  }

  private func finding(_ host: LocatedMention, _ guest: LocatedMention) -> RelationFinding {
    RelationFinding(
      type, from: host.entity, to: guest.entity, evidence: host.tokens.union(guest.tokens), confidence: 0.8)
  }

  /// «посещение школы, где гостей встретит X, и | переговоры с Y»: whether somebody stands in a clause that ends before the talks.
  private func isAside(_ person: LocatedMention, before talks: Int, in reading: TokenizedArticle) -> Bool {
    let end = person.tokens.upperBound
    let first = reading.sentence(of: end - 1).lowerBound
    return (first..<max(first, person.tokens.lowerBound)).contains {
      reading.isWord($0, .relative) && reading.isMark($0 - 1, ",")
    }
      && reading.isMark(end, ",") && reading.isWord(end + 1, .conjunction) && end + 1 < talks
  }

  /// Who is the subject: the nearest before the talks, else the first after them.
  private func subject(of sentence: Range<Int>, around talks: Range<Int>, _ scene: Scene) -> LocatedMention? {
    func isSubject(_ mention: LocatedMention) -> Bool {
      mention.type.isPerson && mention.isIn(.nominative) && mention.candidate.cases != .genitive
        && !scene.reading.isQuoted(mention.tokens.lowerBound)
    }
    return scene.mentions(in: sentence.lowerBound..<talks.lowerBound).last {
      isSubject($0) && !isAside($0, before: talks.lowerBound, in: scene.reading)
    }
      ?? scene.mentions(in: talks.upperBound..<max(talks.upperBound, sentence.upperBound)).first(where: isSubject)
  }
}
