internal import KorpuLanguage
internal import KorpuModel

/// Reads in English an ambassador without a country where the article names one embassy: «The Embassy of Hungary in Baku opened a
/// show. Ambassador | X cut the ribbon».
struct EnglishEnvoyOfMission {
  private let scene: Scene
  /// The country that sends the only embassy of the article.
  private let country: LocatedMention?

  /// - Complexity: O(mentions).
  init(scene: Scene) {
    self.scene = scene
    guard scene.reading.lexicon.language.family == .germanic else {
      country = nil
      return
    }
    let senders = scene.mentions.compactMap { Self.sender(of: $0, in: scene) }
    let isOnly = Set(senders.map(\.entity)).count == 1
    country = isOnly ? senders.first.flatMap { Self.hasEnvoy($0, in: scene) ? nil : $0 } : nil
  }

  func position(of person: LocatedMention) -> Position? {
    guard let country else { return nil }
    let phrases = HeadInitialPosition(scene: scene).phrases(before: person)
    guard phrases.count == 1, let post = phrases.first, post.holder == nil, post.role.role == .ambassador,
      !post.role.form.isPlural,
      EnglishBareOffice(reading: scene.reading).isBare(post.tokens, before: person.tokens)
    else { return nil }
    return Position(
      holder: country.entity, role: .ambassador, title: post.role.title, tokens: post.tokens, confidence: 0.78)
  }

  /// «Ambassador of Hungary | Y»: whose envoy somebody else is already, sends no other.
  private static func hasEnvoy(_ country: LocatedMention, in scene: Scene) -> Bool {
    let positions = HeadInitialPosition(scene: scene)
    return scene.mentions.contains { person in
      person.type.isPerson
        && positions.phrases(before: person).contains {
          $0.role.role == .ambassador && $0.holder?.entity == country.entity
        }
    }
  }

  /// «Embassy of | Hungary | in Azerbaijan», «| Hungarian | Embassy»: the first country is the one that sends.
  private static func sender(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    guard body.type.isOrganization, body.tokens.contains(where: { scene.reading.isForm($0, of: .mission) }) else {
      return nil
    }
    return scene.mentions(in: body.tokens).first(where: \.type.isCountry)
  }
}
