internal import KorpuLanguage
internal import KorpuModel

/// «Toplantı, A ile B eş başkanlığında yapıldı», «The consultations were co-chaired by A and B»: where no gathering is named, those of
/// two countries who preside together have met.
struct CoChairedTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "A word for presiding together in a sentence that names no gathering, and two with posts in two countries."
  var examples: [PatternExample] {
    CoChairExamples.talks
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let chairs = CoChairs(scene: scene)
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let pair = chairs.pair(inSentence: sentence),
        !scene.mentions(ofSentence: sentence).contains(where: \.type.isForum),
        let home = country(of: pair.first.entity, context), let other = country(of: pair.second.entity, context),
        home != other
      else { return nil }
      return RelationFinding(
        type, from: pair.first.entity, to: pair.second.entity, evidence: pair.evidence, confidence: 0.87)
    }
  }

  /// The country in which somebody has a post, or whose body he has one in.
  private func country(of person: Int, _ context: RelationContext) -> Int? {
    context.posts(of: person).lazy.compactMap { post in
      if context.anaphora.scene.entities[post.to].type.isCountry { return post.to }
      return context.ties(.basedIn).first { $0.from == post.to }?.to
    }.first
  }
}
