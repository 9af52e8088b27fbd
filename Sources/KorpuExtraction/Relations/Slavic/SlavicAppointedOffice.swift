internal import KorpuLanguage
internal import KorpuModel

/// Reads the office of state that somebody is appointed to without its country, which is that of the head of state who appoints:
/// «Указом президента Турции X назначен | министром культуры», «Президент Турции Y назначил X | на пост министра».
struct SlavicAppointedOffice {
  let scene: Scene

  /// How many words stand between the verb and the office: «на пост нового».
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }

  func position(from start: Int, appointedBy verb: Range<Int>) -> Position? {
    guard reading.isSlavic, let office = office(from: start), let country = country(before: verb.lowerBound) else {
      return nil
    }
    return Position(
      holder: country.entity, role: office.role, title: office.title, tokens: office.tokens, confidence: 0.8)
  }

  /// «министром», «на пост | министра»
  private func office(from start: Int) -> RoleFinder.Finding? {
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.reach)
    let roles = RoleFinder(reading: reading)
    guard let office = (start..<max(start, end)).lazy.compactMap({ roles.role(startingAt: $0) }).first,
      office.isOfState,
      !office.form.isPlural
    else { return nil }
    let words = start..<office.tokens.lowerBound
    let isPost = words.contains { reading.isForm($0, of: .post) }
    return isPost || words.allSatisfy { reading.isAdjective($0, in: .instrumental) } && reading.isInstrumental(office)
      ? office : nil
  }

  /// «президентом | Турции», «Президент | Турции»: whose head of state appoints.
  private func country(before verb: Int) -> LocatedMention? {
    let first = reading.sentence(of: verb).lowerBound
    return scene.mentions(in: first..<verb).first { country in
      country.type.isCountry && !reading.isQuoted(country.tokens.lowerBound)
        && RoleFinder(reading: reading).role(endingBefore: country.tokens.lowerBound).map {
          $0.isOfState && ($0.role == .president || $0.role == .head)
        } == true
    }
  }
}
