internal import KorpuLanguage
internal import KorpuModel

/// Tells of which body somebody has a post whose words name a part of it as if it were a body: «академиясының | Ғылым
/// департаментінің басшысы», «Парламент Мәжілісінің | Заңнама комитетінің мүшесі».
struct BodyOfUnit {
  let scene: Scene

  /// The body right before, in the genitive, where the other is but a part of it: a department is a body of its own
  /// under a ministry alone, and of a committee its head may act for it, but no member.
  func parent(of body: LocatedMention, _ position: RoleFinder.Finding) -> LocatedMention? {
    guard scene.reading.lexicon.language.family == .turkic, !isOffice(body) else { return nil }
    if let whole = whole(of: body, position) { return whole }
    guard body.type == .organization(.government),
      let parent = scene.mention(endingBefore: body.tokens.lowerBound, where: \.isOrganization),
      parent.isIn(.genitive), parent.entity != body.entity, case .organization(let kind) = parent.type
    else { return nil }
    switch kind {
    case .academia, .business, .ngo: return parent
    default: return position.role == .member && scene.isParliament(parent.entity) ? parent : nil
    }
  }

  /// «X Ajansı'nın | Bişkek Ofisi»: an office abroad has a head of its own, and bears the name of the body whose it is.
  private func isOffice(_ body: LocatedMention) -> Bool {
    body.candidate.printed.map { $0.lowerBound < body.tokens.lowerBound } ?? false
  }

  /// «Y Akademisi | X Enstitüsü araştırmacısı», «Y PA | X Komisyonu Başkan Yardımcısı»: the body without an ending right before,
  /// in whose institute or committee somebody works who is not its head.
  private func whole(of body: LocatedMention, _ position: RoleFinder.Finding) -> LocatedMention? {
    let start = body.tokens.lowerBound
    guard !LedBody.heading.subtracting([.deputyChair, .deputyDirector]).contains(position.role),
      let whole = scene.mention(endingBefore: start, where: \.isOrganization), whole.entity != body.entity,
      whole.isIn(.nominative), scene.reading.sentence(of: start).contains(whole.tokens.lowerBound)
    else { return nil }
    switch (whole.type, body.type) {
    case (.organization(.academia), .organization(.academia)): return whole
    case (.organization(.igo), .organization(.government)): return whole
    default: return nil
    }
  }
}
