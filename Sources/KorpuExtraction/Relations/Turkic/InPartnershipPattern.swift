internal import KorpuLanguage
internal import KorpuModel

/// «Kitap, A ve B iş birliğiyle yayımlandı», «Kitab A və B-nin əməkdaşlığı ilə çap olunub».
///
/// Of a gathering so held they are the organisers, which says enough.
struct InPartnershipPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A list of bodies, and «in cooperation» right behind, where no gathering is organised."
  var examples: [PatternExample] {
    [
      PatternExample(
        .turkish, "Kitap, Yeşil Vadi Vakfı ve Dostluk Derneği iş birliğiyle yayımlandı.",
        states: ["Yeşil Vadi Vakfı → Dostluk Derneği"]),
      PatternExample(
        .turkish, "Kitap, Yeşil Vadi Vakfı ile Dostluk Derneği iş birliğinde yayımlandı.",
        states: ["Yeşil Vadi Vakfı → Dostluk Derneği"]),
      PatternExample(
        .turkish, "Proje, Yeşil Vadi Vakfı, Dostluk Derneği ve Altay Üniversitesi ortaklığında yürütülüyor.",
        states: [
          "Yeşil Vadi Vakfı → Dostluk Derneği", "Yeşil Vadi Vakfı → Altay Üniversitesi",
          "Dostluk Derneği → Altay Üniversitesi",
        ]),
      PatternExample(
        .turkish, "Kitap, Yeşil Vadi Vakfı, Kazakistan Yazarlar Birliği ve Dostluk Derneği iş birliğiyle yayımlandı.",
        states: ["Yeşil Vadi Vakfı → Dostluk Derneği", "Yeşil Vadi Vakfı → Kazakistan Yazarlar Birliği"]),
      PatternExample(
        .azerbaijani, "Bu kitab Yaşıl Vadi Fondu və Dostluq Birliyinin əməkdaşlığı ilə çap olunub.",
        states: ["Yaşıl Vadi Fondu → Dostluq Birliyi"]),
      PatternExample(
        .turkish, "Türk Gençleri Forumu, Yeşil Vadi Vakfı ve Dostluk Derneği iş birliğiyle düzenlendi.",
        doesNotState: ["Yeşil Vadi Vakfı → Dostluk Derneği"]),
      PatternExample(
        .azerbaijani, "Turnir Yaşıl Vadi Fondu və Dostluq Birliyinin əməkdaşlığı ilə keçirilib.",
        doesNotState: ["Yaşıl Vadi Fondu → Dostluq Birliyi"]),
      PatternExample(
        .turkish, "Kitap, Yeşil Vadi Vakfı ve Dostluk Derneği iş birliğiyle yayımlanmadı.",
        doesNotState: ["Yeşil Vadi Vakfı → Dostluk Derneği"]),
      PatternExample(
        .turkish, "Yeşil Vadi Vakfı ve Dostluk Derneği, komşuların iş birliğiyle büyüdü.",
        doesNotState: ["Yeşil Vadi Vakfı → Dostluk Derneği"]),
    ]
  }

  /// More than these are a list of participants.
  private static let mostPartners = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    let organised = Set(context.ties(.organised).flatMap(\.evidence).map { reading.sentenceOfToken[$0.lowerBound] })
    return reading.tokens.indices.flatMap { index -> [RelationFinding] in
      guard let start = start(ofMannerAt: index, in: scene), !organised.contains(reading.sentenceOfToken[index]),
        !isOfEvent(index, in: scene, context.gathering), !reading.isDenied(behind: index)
      else { return [] }
      let partners = partners(before: start, in: scene).unique(by: \.entity)
      guard (2...Self.mostPartners).contains(partners.count) else { return [] }
      return partners.indices.flatMap { place in
        partners[(place + 1)...].map { other in
          RelationFinding(
            type, from: partners[place].entity, to: other.entity,
            evidence: partners[place].tokens.lowerBound..<index + 1, confidence: 0.82)
        }
      }
    }
  }

  /// «A ve B iş birliğiyle | düzenlenen turnuva»: who holds an event together organises it.
  private func isOfEvent(_ word: Int, in scene: Scene, _ gathering: Gathering) -> Bool {
    let sentence = scene.reading.sentenceOfToken[word]
    return [.hold, .organise].contains { act in
      gathering.acts(act, inSentence: sentence).contains { $0.tokens.lowerBound > word }
    }
  }

  /// Where words for «in cooperation» begin that end at a token: «iş birliğiyle», «ortaklığında», «əməkdaşlığı (ilə)».
  private func start(ofMannerAt index: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index), !scene.isInName(index),
      !reading.isCancelled(index)
    else { return nil }
    if reading.isForm(index, of: .organising) {
      // «iş | birliğiyle»
      if reading.isWord(index - 1, .joint) { return index - 1 }
      return isCooperation(index, in: reading) ? index : nil
    }
    guard reading.isForm(index, of: .cooperation), let form = reading.words[index].form(in: .wordClasses),
      form.possessor == .third
    else { return nil }
    let isManner =
      form.grammaticalCase == .instrumental
      || form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative)
    return isManner ? (reading.isWord(index - 1, .joint) ? index - 1 : index) : nil
  }

  private func isCooperation(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[index].readings.contains {
      !reading.lexicon.senses(of: $0.stem).classes.isDisjoint(with: .cooperation)
    }
  }

  private func partners(before word: Int, in scene: Scene) -> [LocatedMention] {
    let start = scene.reading.endBeforeBrackets(word)
    guard let last = scene.mention(endingBefore: start, where: \.isOrganization),
      last.isIn([.nominative, .genitive])
    else { return [] }
    let list = scene.list(endingWith: last)
    guard list.count == 1 else { return list }
    let joint = last.tokens.lowerBound - 1
    guard scene.reading.isWord(joint, .comitative),
      let other = scene.mention(
        endingBefore: scene.reading.endBeforeBrackets(joint), where: \.isOrganization)
    else { return [] }
    return [other, last]
  }
}
