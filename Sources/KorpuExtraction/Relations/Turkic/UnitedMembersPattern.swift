internal import KorpuLanguage
internal import KorpuModel

/// «TDT A, B və C-ni birləşdirir», «A va B davlatlarini birlashtirgan TDT», «TDT davlatlarni (A, B) birlashtiradi»: whom a body of
/// states unites.
struct UnitedMembersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A body of states, a list of countries in the accusative or in brackets, a verb of uniting."
  var examples: [PatternExample] {
    [
      PatternExample(
        .uzbek, "Turkiy kengash qator davlatlarni (Ozarbayjon, Turkiya va Vengriya) birlashtiradi.",
        states: ["AZ → Turkiy kengash", "TR → Turkiy kengash", "HU → Turkiy kengash"]),
      PatternExample(
        .turkish, "Türk Devletleri Teşkilatı, Azerbaycan, Kazakistan ve Türkiye'yi bir araya getiriyor.",
        states: ["AZ → Türk Devletleri Teşkilatı", "KZ → Türk Devletleri Teşkilatı", "TR → Türk Devletleri Teşkilatı"]),
      PatternExample(
        .azerbaijani, "Azərbaycan, Qazaxıstan və Türkiyəni birləşdirən Türk Şurasının iclası keçirilib.",
        states: ["AZ → Türk Şurası", "KZ → Türk Şurası", "TR → Türk Şurası"]),
      PatternExample(
        .turkish, "Mavi Deniz Derneği, Azerbaycan ve Türkiye'den öğrencileri bir araya getiriyor.",
        doesNotState: ["AZ → Mavi Deniz Derneği", "TR → Mavi Deniz Derneği"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.unite, inSentence: sentence).flatMap { verb -> [RelationFinding] in
        let members = members(before: verb.tokens.lowerBound, in: scene)
        guard let first = members.first, members.count > 1,
          let body = body(of: verb, before: first, inSentence: sentence, of: scene)
        else { return [] }
        return members.map {
          RelationFinding(
            type, from: $0.entity, to: body.entity, evidence: body.tokens.union($0.tokens).union(verb.tokens),
            confidence: 0.85)
        }
      }
    }
  }

  /// The countries of the list right before the verb.
  private func members(before verb: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    if reading.isMark(verb - 1, ")") {
      let first = reading.sentence(of: verb).lowerBound
      guard let open = (first..<verb).last(where: { reading.isMark($0, "(") }) else { return [] }
      return scene.mentions(in: open..<verb).filter(\.type.isCountry)
    }
    guard let last = scene.mention(endingBefore: verb, where: \.isCountry),
      last.candidate.grammaticalCase == .accusative
    else { return [] }
    return scene.list(endingWith: last).filter(\.type.isCountry)
  }

  /// The body of states that is the subject, or that the participle is said of.
  private func body(
    of verb: Act, before first: LocatedMention, inSentence sentence: Int, of scene: Scene
  ) -> LocatedMention? {
    func isOfStates(_ mention: LocatedMention) -> Bool {
      scene.entities[mention.entity].type == .organization(.igo)
    }
    if verb.form == .participle {
      return scene.mention(startingAt: verb.tokens.upperBound, where: \.isOrganization).flatMap {
        isOfStates($0) ? $0 : nil
      }
    }
    let start = scene.reading.sentences[sentence].lowerBound
    guard verb.form.isPredicate else { return nil }
    return scene.mentions(in: start..<max(start, first.tokens.lowerBound)).first {
      $0.type.isOrganization && $0.isIn(.nominative) && isOfStates($0)
    }
  }
}
