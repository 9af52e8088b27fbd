internal import KorpuLanguage
internal import KorpuModel

/// Tells media that an article only credits from those it tells of: «АСТАНА. KAZINFORM –», «сообщили Trend», «AA muhabirine».
struct CreditedMedia {
  let scene: Scene

  /// Whether nothing but the bare name of a medium is printed, as sources are credited. Of «Anadolu agentliyi» an article may
  /// tell something.
  func isOnlyCredited(_ medium: LocatedEntity) -> Bool {
    guard case .organization(.media) = medium.type else { return false }
    return medium.mentions.allSatisfy { mention in
      !mention.tokens.contains { scene.reading.words[$0].form(in: .bodies) != nil }
    }
  }
}
