internal import KorpuLanguage
internal import KorpuModel

/// «B-nin dəstəyi, A-nın təşkilatçılığı ilə»: who supports an organiser cooperates with it.
struct SupportPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A list of bodies before a word of support, in a sentence that names an organiser."
  var examples: [PatternExample] {
    TurkicExamples.supportedProjects + [
      PatternExample(
        .turkish,
        "Kültür Bakanlığı Sivil Toplum Genel Müdürlüğü'nün destekleriyle düzenlenen \"Gönüllü Buluşması\" Ankara'da yapıldı.",
        doesNotState: ["Sivil Toplum Genel Müdürlüğü → Kültür Bakanlığı"]),
      PatternExample(
        .azerbaijani,
        "Mədəniyyət Nazirliyinin dəstəyi, Gənclər Fondunun təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
        states: ["Mədəniyyət Nazirliyi → Gənclər Fondu"]),
      PatternExample(
        .azerbaijani,
        "Bilik Təşkilatlarına Dövlət Dəstəyi Agentliyinin dəstəyi və Gənclər Birliyinin təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
        states: ["Bilik Təşkilatlarına Dövlət Dəstəyi Agentliyi → Gənclər Birliyi"]),
      PatternExample(
        .azerbaijani,
        "Dostluq Komitəsinin təşkilatçılığı, Sahil Universiteti və Ümid Fondunun tərəfdaşlığı ilə Türk Gəncləri Forumu keçirilib.",
        states: ["Sahil Universiteti → Dostluq Komitəsi", "Ümid Fondu → Dostluq Komitəsi"],
        doesNotState: ["Sahil Universiteti → Ümid Fondu"]),
      PatternExample(
        .turkmen,
        "Altaý uniwersiteti Ýaşyl Dere gaznasynyň maliýe goldaw bermeginde «Ak bulut» atly maslahaty geçirdi.",
        states: ["Ýaşyl Dere gaznasy → Altaý uniwersiteti"]),
      PatternExample(
        .kyrgyz, "«Үмүт» коомдук фонду ЮНИСЕФтин колдоосу менен жаңы долбоорду баштады.",
        states: ["ЮНИСЕФ → «Үмүт» коомдук фонду"]),
      PatternExample(
        .kyrgyz, "«Үмүт» коомдук фонду ЮНИСЕФтин сунушу менен жаңы долбоорду баштады.",
        doesNotState: ["ЮНИСЕФ → «Үмүт» коомдук фонду"]),
      PatternExample(
        .turkish, "Kültür Bakanlığı desteğiyle Mavi Deniz Vakfı tarafından Yeşil Vadi Forumu düzenlendi.",
        states: ["Kültür Bakanlığı → Mavi Deniz Vakfı"]),
      PatternExample(
        .turkish, "Kültür Bakanlığının desteğiyle Mavi Deniz Vakfı tarafından dokuma atölyesi kuruldu.",
        states: ["Kültür Bakanlığı → Mavi Deniz Vakfı"]),
      PatternExample(
        .turkish, "Kültür Bakanlığının desteğiyle kurulan okul, Mavi Deniz Vakfı tarafından ziyaret edildi.",
        doesNotState: ["Kültür Bakanlığı → Mavi Deniz Vakfı"]),
      PatternExample(
        .turkish, "Mavi Deniz Vakfı tarafından Kültür Bakanlığında Yeşil Vadi Forumu düzenlendi.",
        doesNotState: ["Kültür Bakanlığı → Mavi Deniz Vakfı"]),
      PatternExample(
        .russian, "Форум «Зелёная степь» был организован фондом «Арал» при поддержке Министерства культуры.",
        states: ["Министерство культуры → фонд «Арал»"]),
      PatternExample(
        .russian, "При финансовой поддержке Министерства культуры фонд «Арал» открыл школу.",
        states: ["Министерство культуры → фонд «Арал»"]),
      PatternExample(
        .russian, "Школа построена фондом «Арал» при поддержке Министерства культуры.",
        states: ["Министерство культуры → фонд «Арал»"]),
      PatternExample(
        .russian, "Директор фонда «Арал» при поддержке Министерства культуры открыл школу.",
        doesNotState: ["Министерство культуры → фонд «Арал»"]),
      PatternExample(
        .russian,
        "Форум «Зелёная степь» прошёл в Баку. Его организатором выступил фонд «Арал» при поддержке Министерства культуры.",
        states: ["Министерство культуры → фонд «Арал»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let organised = Dictionary(grouping: context.ties(.organised)) { finding in
      scene.reading.sentenceOfToken[finding.evidence[0].lowerBound]
    }
    let sentences = scene.reading.sentences.indices
    let supporters = organised.sorted { $0.key < $1.key }.flatMap { sentence, hosts in
      support(inSentence: sentence, of: scene, hosts)
    }
    let turkic = sentences.flatMap(SupportedWork(scene: scene).findings)
    let slavic = sentences.filter { organised[$0] == nil }.flatMap(SlavicSupportedWork(scene: scene).findings)
    return supporters + turkic + slavic
  }

  private func support(
    inSentence sentence: Int, of scene: Scene, _ organised: [RelationFinding]
  ) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family.isHeadFinal else {
      return organised.isEmpty || !reading.isSlavic ? [] : support(named: reading.sentences[sentence], scene, organised)
    }
    let range = reading.sentences[sentence]
    // «Gənclərə Dəstək Agentliyinin | dəstəyi ilə»: the word within the name of a body gives no support.
    let support =
      range.first { reading.isWord($0, .support) && scene.mention(covering: $0, where: \.isOrganization) == nil }
      .map { [$0] } ?? []
    let isOrganised = range.contains { reading.isWord($0, .organising) && !reading.isQuoted($0) }
    let partners = isOrganised ? range.filter { isPartnership($0, in: reading) } : []
    return (support + partners).flatMap { word -> [RelationFinding] in
      guard let giver = scene.giver(ofSupportAt: word), giver.isIn([.genitive, .nominative]) else { return [] }
      return findings(scene.list(endingWith: giver), word, organised)
    }
  }

  /// «(A-nın təşkilatçılığı,) B-nin | tərəfdaşlığı ilə»: a word of cooperation as the manner in which another holds it.
  private func isPartnership(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .cooperation), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural
      && reading.isWord(index + 1, .comitative)
  }

  /// «при поддержке A и B»: who supports follows the word.
  private func support(named sentence: Range<Int>, _ scene: Scene, _ organised: [RelationFinding]) -> [RelationFinding]
  {
    guard
      let word = sentence.first(where: { scene.reading.isWord($0, .support) && !scene.reading.isQuoted($0) })
    else { return [] }
    return findings(scene.list(from: word + 1, where: \.isParty), word, organised)
  }

  private func findings(
    _ givers: [LocatedMention], _ word: Int, _ organised: [RelationFinding]
  ) -> [RelationFinding] {
    let hosts = Set(organised.map(\.from))
    return givers.filter { !hosts.contains($0.entity) }.flatMap { giver in
      organised.map {
        RelationFinding(
          type, from: giver.entity, to: $0.from, evidence: giver.tokens.union(word..<word + 1), confidence: 0.85)
      }
    }
  }
}

extension Scene {
  /// How many words may tell what support it is: «maliýe goldaw bermeginde».
  private static var mostAttributes: Int { 2 }

  /// Who gives the support, «B-niň | maliýe goldawy bilen»: before the word, adjectives set aside.
  func giver(ofSupportAt word: Int) -> LocatedMention? {
    let first = reading.sentence(of: word).lowerBound
    for count in 0...Self.mostAttributes where word - count > first {
      if let giver = mention(
        endingBefore: reading.endBeforeBrackets(word - count), where: { $0.isOrganization || $0.isCountry })
      {
        return giver
      }
      let attribute = word - count - 1
      guard reading.lexicon.language.family == .turkic, reading.tokens[attribute].kind == .word,
        !reading.tokens[attribute].isCapitalised,
        [LexicalTable.bodyModifiers, .commonNouns].contains(where: { reading.words[attribute].isKey(of: $0) })
      else { return nil }
    }
    return nil
  }
}
