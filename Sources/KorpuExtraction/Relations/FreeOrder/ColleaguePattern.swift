internal import KorpuLanguage
internal import KorpuModel

/// «Министр Турции X встретился с узбекским коллегой Y», «X met his Turkish counterpart Y», «X azeri kollégájával, Y-nal»: the
/// colleague has the same office in another country.
struct ColleaguePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "An adjective of a country, a word for a colleague and a person, after one with an office of state."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian,
        "Министр культуры Турции Дениз Топрак провёл встречу со своим узбекским коллегой Дильшодом Рахимовым.",
        states: ["Дильшод Рахимов → UZ"], doesNotState: ["Дильшод Рахимов → TR"]),
      PatternExample(
        .russian, "Писатель Дениз Топрак провёл встречу с узбекским коллегой Дильшодом Рахимовым.",
        doesNotState: ["Дильшод Рахимов → UZ"]),
      PatternExample(
        .english, "Kazakh Foreign Minister Serik Omarov spoke by phone with his Turkish counterpart Deniz Toprak.",
        states: ["Deniz Toprak → TR"], doesNotState: ["Deniz Toprak → KZ"]),
      PatternExample(
        .english, "Foreign Minister Serik Omarov met his counterpart from Hungary, Gabor Szabo, in the city.",
        states: ["Gabor Szabo → HU"]),
      PatternExample(
        .english, "Foreign Minister Serik Omarov met Deniz Toprak, his Turkish counterpart, in the city.",
        states: ["Deniz Toprak → TR"], doesNotState: ["Serik Omarov → TR"]),
      PatternExample(
        .english, "The writer Serik Omarov spoke by phone with his Turkish colleague Deniz Toprak.",
        doesNotState: ["Deniz Toprak → TR"]),
      PatternExample(
        .azerbaijani, "Azərbaycanın xarici işlər naziri Anar Quliyev türkiyəli həmkarı Kenan Aydemir ilə görüşüb.",
        states: ["Kenan Aydemir → TR"]),
      PatternExample(
        .azerbaijani, "Yazıçı Anar Quliyev türkiyəli həmkarı Kenan Aydemir ilə görüşüb.",
        doesNotState: ["Kenan Aydemir → TR"]),
      PatternExample(
        .turkish, "Türkiye Dışişleri Bakanı Kemal Yurtsever, Azerbaycanlı mevkidaşı Anar Quliyev ile görüştü.",
        states: ["Anar Quliyev → AZ"]),
      PatternExample(
        .uzbek, "O'zbekiston tashqi ishlar vaziri Anvar Sodiqov va uning turkiyalik hamkasbi Kenan Aydemir uchrashdi.",
        states: ["Kenan Aydemir → TR"]),
      PatternExample(
        .turkmen, "Türkmenistanyň bilim ministri Aman Gurbanow we onuň türkiýeli kärdeşi Kenan Aýdemir duşuşdylar.",
        states: ["Kenan Aýdemir → TR"]),
      PatternExample(
        .hungarian, "Halmos Péter külügyminiszter azeri kollégájával, Anar Kulijevvel tárgyalt Bakuban.",
        states: ["Anar Kulijev → AZ"]),
      PatternExample(
        .hungarian, "Halmos Péter író azeri kollégájával, Anar Kulijevvel beszélgetett Bakuban.",
        doesNotState: ["Anar Kulijev → AZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.tokens.indices.contains(where: { scene.reading.isForm($0, of: .colleague) }) else { return [] }
    let offices = OfficesOfState(scene: scene, context: context)
    return scene.mentions.compactMap { person in
      guard person.type.isPerson, let country = country(ofColleague: person, in: scene),
        let office = offices.office(inSentenceBefore: person), office.holder != country.entity
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: country.entity, role: office.role, title: office.title,
        evidence: country.tokens.union(person.tokens), confidence: 0.82)
    }
  }

  /// «узбекским коллегой | X», «коллегой из Узбекистана | X», «azeri kollégájával, | X-szel»
  private func country(ofColleague person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    var noun = person.tokens.lowerBound - 1
    if !reading.isSlavic, reading.isMark(noun, ",") { noun -= 1 }
    if reading.isForm(noun, of: .colleague) {
      // «azeri hivatali | partnerével»
      let adjective = reading.lexicon.language.family == .uralic ? noun - 1 : noun
      return scene.mention(endingBefore: noun, where: \.isCountry)
        ?? scene.mention(endingBefore: adjective, where: \.isCountry)
    }
    if let country = scene.colleague(behind: person) { return country }
    guard let country = scene.mention(endingBefore: noun + 1, where: \.isCountry),
      reading.isForm(country.tokens.lowerBound - 2, of: .colleague),
      reading.isWord(country.tokens.lowerBound - 1, .ablativeMarker)
    else { return nil }
    return country
  }
}

/// Which office of state the people of an article hold, with or without a country.
private struct OfficesOfState {
  struct Office {
    let role: Role
    let title: String
    let holder: Int?
  }

  let scene: Scene
  private let anaphora: Anaphora
  private var offices: [Int: Office] = [:]

  init(scene: Scene, context: RelationContext) {
    self.scene = scene
    anaphora = context.anaphora
    for tie in context.ties(.holdsRole) where scene.entities[tie.to].type.isCountry {
      guard let role = tie.role, offices[tie.from] == nil else { continue }
      offices[tie.from] = Office(role: role, title: tie.title ?? "", holder: tie.to)
    }
    for person in scene.mentions where person.type.isPerson && offices[person.entity] == nil {
      offices[person.entity] = title(of: person)
    }
  }

  /// An office in the person's own phrase that names no country.
  private func title(of person: LocatedMention) -> Office? {
    if scene.reading.lexicon.language.family == .turkic {
      return PositionPhrase(scene: scene, anaphora: anaphora).office(before: person).map {
        Office(role: $0.role, title: $0.title, holder: nil)
      }
    }
    guard scene.reading.lexicon.language.family == .uralic else {
      return HeadInitialPosition(scene: scene).office(before: person).map {
        Office(role: $0.role, title: $0.title, holder: nil)
      }
    }
    return TitleAfterName(reading: scene.reading).title(after: person.tokens.upperBound).flatMap {
      $0.role.isOfState ? Office(role: $0.role.role, title: $0.role.title, holder: nil) : nil
    }
  }

  /// The office of whoever the sentence names first, or else means by a title or a pronoun.
  func office(inSentenceBefore person: LocatedMention) -> Office? {
    let start = scene.reading.sentence(of: person.tokens.lowerBound).lowerBound
    let before = scene.mentions(in: start..<person.tokens.lowerBound).first(where: \.type.isPerson)
    if let before { return offices[before.entity] }
    guard scene.reading.lexicon.language.family == .germanic else { return titled(before: person) }
    return anaphora.person(meantBefore: person.tokens.lowerBound).flatMap { offices[$0] }
  }

  /// «A tárcavezető azeri kollégájával, | X-szel»
  private func titled(before person: LocatedMention) -> Office? {
    guard scene.reading.lexicon.language.family == .uralic else { return nil }
    let bearers = TitleBearers(scene: scene, anaphora: anaphora)
    let start = scene.reading.sentence(of: person.tokens.lowerBound).lowerBound
    return (start..<person.tokens.lowerBound).lazy.compactMap { index -> Office? in
      guard case .person(let meant) = bearers.meaning(at: index, preferring: []) else { return nil }
      return offices[meant]
    }.first
  }
}
