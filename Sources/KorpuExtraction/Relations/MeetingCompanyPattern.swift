internal import KorpuLanguage
internal import KorpuModel

/// «A B-nin rəhbərlik etdiyi heyəti qəbul edib. Heyətin tərkibinə C və D daxildir. Ev sahibləri tərəfindən E iştirak edib»:
/// everybody of the one side met everybody of the other.
struct MeetingCompanyPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People listed as the company of the hosts or of the guests, in the sentences after a meeting."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev səfir Kenan Aydemiri qəbul edib. Nümayəndə heyətinin tərkibinə rektor Samir Orucov və şair Leyla Nəsirova daxildir. Ev sahibləri tərəfindən görüşdə nazir müavini Vüqar Əsədov iştirak edib.",
      states: [
        "Anar Quliyev → Samir Orucov", "Anar Quliyev → Leyla Nəsirova", "Vüqar Əsədov → Kenan Aydemir",
        "Vüqar Əsədov → Samir Orucov",
      ],
      doesNotState: ["Samir Orucov → Leyla Nəsirova", "Kenan Aydemir → Samir Orucov", "Anar Quliyev → Vüqar Əsədov"]),
    PatternExample(
      .turkish,
      "Bakan Ersin Soylu, Büyükelçi Kemal Yurtsever'i kabul etti. Heyette rektör Leyla Korkmaz ve yazar Ali Demirtaş yer aldı.",
      states: ["Ersin Soylu → Leyla Korkmaz", "Ersin Soylu → Ali Demirtaş"],
      doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .kazakh,
      "Министр Самат Досаев елші Кемал Айдемирді қабылдады. Делегация құрамында ректор Әсел Жүсіпова болды. Қабылдаушы тараптан вице-министр Ерлан Сапаров қатысты.",
      states: ["Самат Досаев → Әсел Жүсіпова", "Ерлан Сапаров → Кемал Айдемир", "Ерлан Сапаров → Әсел Жүсіпова"]),
    PatternExample(
      .kyrgyz,
      "Министр Бакыт Асанов элчи Кемал Айдемирди кабыл алды. Делегациянын курамына ректор Асел Токтогулова кирди.",
      states: ["Бакыт Асанов → Асел Токтогулова"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Sodiqov elchi Botir Aliyevni qabul qildi. Delegatsiya tarkibida rektor Nodira Karimova bor.",
      states: ["Anvar Sodiqov → Nodira Karimova"]),
    PatternExample(
      .turkmen,
      "Ministr Aman Gurbanow ilçi Nurlan Sabitowy kabul etdi. Wekiliýetiň düzümine rektor Jeren Ataýewa girdi.",
      states: ["Aman Gurbanow → Jeren Ataýewa"]),
  ]

  /// How many sentences after a meeting its people are listed.
  private static let reach = 4

  private struct Side {
    var members: [Int]
    /// For those listed later, where.
    var listed: [Int: Range<Int>] = [:]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    let meetings = Dictionary(grouping: context.ties(.met)) { scene.reading.sentenceOfToken[$0.evidence[0].lowerBound] }
    return meetings.keys.sorted().flatMap { sentence -> [RelationFinding] in
      var hosts = Side(members: meetings[sentence, default: []].map(\.from).unique())
      var guests = Side(members: meetings[sentence, default: []].map(\.to).unique())
      for next in sentence + 1..<max(sentence + 1, min(sentence + 1 + Self.reach, scene.reading.sentences.count)) {
        guard meetings[next] == nil else { break }
        read(next, of: scene, hosts: &hosts, guests: &guests)
      }
      return ties(hosts, guests, in: scene)
    }
  }

  /// Adds whom a sentence lists to their side.
  private func read(_ sentence: Int, of scene: Scene, hosts: inout Side, guests: inout Side) {
    let range = scene.reading.sentences[sentence]
    guard !hasSpeech(range, in: scene.reading), let marker = marker(in: range, of: scene.reading) else { return }
    let people = scene.mentions(in: marker.end..<range.upperBound).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental])
    }
    for person in people where !hosts.members.contains(person.entity) && !guests.members.contains(person.entity) {
      let evidence = marker.start..<person.tokens.upperBound
      if marker.isOfHosts {
        hosts.members.append(person.entity)
        hosts.listed[person.entity] = evidence
      } else {
        guests.members.append(person.entity)
        guests.listed[person.entity] = evidence
      }
    }
  }

  private func hasSpeech(_ sentence: Range<Int>, in reading: TokenizedArticle) -> Bool {
    sentence.contains { reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true }
  }

  /// The words that say whose company is listed: «heyətin tərkibinə», «ev sahibləri tərəfindən», «меймандарды».
  private func marker(
    in sentence: Range<Int>, of reading: TokenizedArticle
  ) -> (start: Int, end: Int, isOfHosts: Bool)? {
    for index in sentence where reading.tokens[index].kind == .word && !reading.isQuoted(index) {
      if reading.isForm(index, of: .hosts) { return (index, index + 1, true) }
      if reading.isForm(index, of: .guests), isObject(index, in: reading) { return (index, index + 1, false) }
      guard reading.isForm(index, of: .delegation) else { continue }
      if reading.isForm(index + 1, of: .composition) { return (index, index + 2, false) }
      if isPlace(index, in: reading) { return (index, index + 1, false) }
    }
    return nil
  }

  private func isObject(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.words[index].form(in: .wordClasses)?.grammaticalCase == .accusative
  }

  /// «heyete», «heyette»
  private func isPlace(_ index: Int, in reading: TokenizedArticle) -> Bool {
    [.dative, .locative].contains(reading.words[index].form(in: .wordClasses)?.grammaticalCase)
  }

  private func ties(_ hosts: Side, _ guests: Side, in scene: Scene) -> [RelationFinding] {
    hosts.members.flatMap { host in
      guests.members.compactMap { guest -> RelationFinding? in
        guard scene.entities[host].type.isPerson, scene.entities[guest].type.isPerson,
          let evidence = hosts.listed[host] ?? guests.listed[guest]
        else { return nil }
        return RelationFinding(type, from: host, to: guest, evidence: evidence, confidence: 0.8)
      }
    }
  }
}
