internal import KorpuLanguage
internal import KorpuModel

/// «A B-nin rəhbərlik etdiyi heyəti qəbul edib. Heyətin tərkibinə C və D daxildir. Ev sahibləri tərəfindən E iştirak edib»:
/// everybody of the one side met everybody of the other.
struct MeetingCompanyPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People listed as the company of the hosts or of the guests, in the sentences after a meeting."
  let examples = TurkicExamples.company

  /// How many sentences after a meeting its people are listed.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    let meetings = Dictionary(grouping: context.ties(.met)) { scene.reading.sentenceOfToken[$0.evidence[0].lowerBound] }
    let nationality = Nationality(of: context, in: scene)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard var sides = sides(ofSentence: sentence, meetings[sentence, default: []], in: scene, context) else {
        return []
      }
      let end = min(sentence + 1 + Self.reach, scene.reading.sentences.count)
      for next in sentence + 1..<max(sentence + 1, end) {
        guard meetings[next] == nil else { break }
        let list = CompanyList(sentence: next, scene: scene, gathering: context.gathering, nationality: nationality)
        list.read(into: &sides)
      }
      return ties(sides, in: scene)
    }
  }

  /// Who met in a sentence; where only the host is named, «yazarları kabul etti», the guests are still to come.
  private func sides(
    ofSentence sentence: Int, _ meetings: [RelationFinding], in scene: Scene, _ context: RelationContext
  ) -> MeetingCompany? {
    if !meetings.isEmpty {
      return MeetingCompany(hosts: meetings.map(\.from).unique(), guests: meetings.map(\.to).unique())
    }
    guard let verb = context.gathering.predicate("receive", inSentence: sentence) else { return nil }
    let people = scene.mentions(in: scene.reading.clause(of: verb)).filter(\.type.isPerson)
    guard people.count == 1, people[0].isIn(.nominative) else { return nil }
    return MeetingCompany(hosts: [people[0].entity], guests: [])
  }

  private func ties(_ sides: MeetingCompany, in scene: Scene) -> [RelationFinding] {
    sides.hosts.flatMap { host in
      sides.guests.compactMap { guest -> RelationFinding? in
        guard scene.entities[host].type.isPerson, scene.entities[guest].type.isPerson,
          let evidence = sides.listed[host] ?? sides.listed[guest]
        else { return nil }
        return RelationFinding(type, from: host, to: guest, evidence: evidence, confidence: 0.8)
      }
    }
  }
}

/// The two sides of a meeting, as far as an article has named them.
struct MeetingCompany {
  private(set) var hosts: [Int]
  private(set) var guests: [Int]
  /// Where those stand who are listed after the sentence of the meeting.
  private(set) var listed: [Int: Range<Int>] = [:]

  init(hosts: [Int], guests: [Int]) {
    self.hosts = hosts
    self.guests = guests
  }

  mutating func add(_ person: Int, toHosts isHost: Bool, at evidence: Range<Int>) {
    guard !hosts.contains(person), !guests.contains(person) else { return }
    if isHost { hosts.append(person) } else { guests.append(person) }
    listed[person] = evidence
  }
}
