internal import KorpuLanguage
internal import KorpuModel

/// Reads in English a high office without a country in an article that tells of one country alone: «Kazakhstan plans a dam. Prime
/// Minister | X said …». Who comes to that country is not said to be of it: «Prime Minister X arrived in Hungary».
struct EnglishOfficeOfOnlyCountry {
  private let scene: Scene
  /// The only country of the article, where it is not only somewhere to go.
  private let country: Int?
  /// The sentences that name the country as a place, or others who stand for it.
  private let guested: Set<Int>
  /// The sentences that name a town, which may lie in another country.
  private let towned: Set<Int>
  /// The sentences that name bodies that may have a president.
  private let presided: Set<Int>

  /// - Complexity: O(mentions).
  init(scene: Scene) {
    self.scene = scene
    let countries = scene.entities.indices.filter { scene.entities[$0].type.isCountry }
    let isAlone = scene.reading.lexicon.language.family == .germanic && countries.count == 1
    guard isAlone, let only = countries.first, Self.acts(only, in: scene) else {
      (country, guested, towned, presided) = (nil, [], [], [])
      return
    }
    country = only
    let sentences = scene.reading.sentenceOfToken
    let others = scene.mentions.filter {
      $0.entity == only && (!Self.acts($0, in: scene) || Self.standsForOthers($0, in: scene.reading))
    }
    guested = Set(others.map { sentences[$0.tokens.lowerBound] })
    towned = Set(scene.mentions.filter(\.type.isPlace).map { sentences[$0.tokens.lowerBound] })
    presided = Set(scene.mentions.filter { Self.mayHavePresident($0.type) }.map { sentences[$0.tokens.lowerBound] })
  }

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard let country else { return nil }
    let phrases = HeadInitialPosition(scene: scene).phrases(before: person)
    guard phrases.count == 1, let post = phrases.first, post.holder == nil, post.role.isOfState, isHigh(post.role),
      post.role.role != .president || namesNoBody(before: person), !isElsewhere(person),
      EnglishBareOffice(reading: reading).isBare(post.tokens, before: person.tokens)
    else { return nil }
    return Position(
      holder: country, role: post.role.role, title: post.role.title, tokens: post.tokens, confidence: 0.75)
  }

  /// Heads of state and government, ministers, and speakers of a parliament; «Speaker X» may have spoken at a gathering.
  private func isHigh(_ post: RoleFinder.Finding) -> Bool {
    switch post.role {
    case .president, .primeMinister, .minister: !post.form.isPlural
    case .speaker: post.tokens.count > 1
    default: false
    }
  }

  /// A president may be that of a body that the sentence, or the one before, names.
  private func namesNoBody(before person: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    return !presided.contains(sentence) && !presided.contains(sentence - 1)
  }

  private static func mayHavePresident(_ type: EntityType) -> Bool {
    type.isOrganization && type != .organization(.government) && type != .organization(.igo)
  }

  /// «Prime Minister X arrived in | Hungary», «the | Hungarian minister | said that President X», «the | Kazakh delegation | was received
  /// by Minister X», «Minister X met his | Turkish counterpart»: a sentence that names the country as a place, or others who stand for it, may tell of somebody else's.
  private func isElsewhere(_ person: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[person.tokens.lowerBound]
    return guested.contains(sentence) || towned.contains(sentence) || towned.contains(sentence - 1)
  }

  private static func standsForOthers(_ mention: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let next = mention.tokens.upperBound
    let roles = RoleFinder(reading: reading)
    if roles.role(startingAt: next) != nil || reading.isForm(next, of: [.delegation, .sides, .colleague]) {
      return true
    }
    let start = mention.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    guard marker > 0, reading.isWord(marker, .genitiveMarker) else { return false }
    return roles.role(endingBefore: marker) != nil || reading.isForm(marker - 1, of: [.delegation, .sides, .colleague])
  }

  /// «Kazakhstan plans», «of Kazakhstan», «Kazakh»; but not «visited Kazakhstan», «in Kazakhstan».
  private static func acts(_ country: Int, in scene: Scene) -> Bool {
    scene.mentions.contains { $0.entity == country && acts($0, in: scene) }
  }

  private static func acts(_ mention: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let start = mention.tokens.lowerBound
    let before = reading.withArticle(start) - 1
    guard before >= reading.sentence(of: start).lowerBound else { return true }
    return reading.isWord(before, .genitiveMarker)
      || !reading.words[before].isKnownVerb
        && !reading.isWord(before, [.dativeMarker, .locativeMarker, .ablativeMarker, .joiner])
  }
}
