internal import KorpuLanguage
internal import KorpuModel

/// «A B-nin rəhbərlik etdiyi heyəti qəbul edib. Heyətin tərkibinə C və D daxildir. Ev sahibləri tərəfindən E iştirak edib»:
/// everybody of the one side met everybody of the other.
struct MeetingCompanyPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People listed as the company of the hosts or of the guests, in the sentences after a meeting."
  var examples: [PatternExample] {
    TurkicExamples.company + TurkicExamples.companyOfBodies + TurkicExamples.companyOfDelegations
      + TurkicExamples.delegations + TurkicExamples.visitors + TurkicExamples.companions
      + TurkicExamples.companyOfLeaders + TurkicExamples.companyOfSides + TurkicExamples.officersOfMinisters
  }

  /// How many sentences after a meeting its people are listed.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    let meetings = Dictionary(grouping: context.ties(.met)) { scene.reading.sentenceOfToken[$0.evidence[0].lowerBound] }
    let nationality = Nationality(of: context, in: scene)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard
        var company = company(ofSentence: sentence, meetings[sentence, default: []], in: scene, context)
          ?? Visitors(scene: scene, gathering: context.gathering, nationality: nationality)
          .company(inSentence: sentence)
      else { return [] }
      let end = min(sentence + 1 + Self.reach, scene.reading.sentences.count)
      return (sentence + 1..<max(sentence + 1, end)).prefix { meetings[$0] == nil }.flatMap { next in
        CompanyList(
          sentence: next, isNext: next == sentence + 1, scene: scene, gathering: context.gathering,
          nationality: nationality
        ).join(&company)
      }
    }
  }

  /// «A, B ile üye ülkelerin bakanlarını kabul etti»: guests are told of who have no names yet.
  private func expectsGuests(inSentence sentence: Int, in scene: Scene, _ context: RelationContext) -> Bool {
    guard let verb = context.gathering.predicate(.receive, inSentence: sentence) else { return false }
    return scene.mentions(in: scene.reading.clause(of: verb)).contains {
      MeetingSubject(scene: scene).isWithCompany($0, before: verb.lowerBound, isReception: true)
    }
  }

  /// «A, B ve beraberindeki | heyeti kabul etti»: whether those without names are a delegation.
  private func hasDelegation(inSentence sentence: Int, in scene: Scene, _ gathering: Gathering) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic,
      let verb = gathering.predicate(.receive, inSentence: sentence)
    else { return false }
    return scene.reading.clause(of: verb).contains { scene.reading.isForm($0, of: .delegation) }
  }

  /// Who met in a sentence; where only the host is named, «yazarları kabul etti», the guests are still to come.
  private func company(
    ofSentence sentence: Int, _ meetings: [RelationFinding], in scene: Scene, _ context: RelationContext
  ) -> MeetingCompany? {
    if !meetings.isEmpty {
      var company = MeetingCompany(hosts: meetings.map(\.from).unique(), guests: meetings.map(\.to).unique())
      company.expectsGuests = expectsGuests(inSentence: sentence, in: scene, context)
      company.hasRetinue = company.expectsGuests && hasDelegation(inSentence: sentence, in: scene, context.gathering)
      return company
    }
    if let company = hostOfUnnamed(inSentence: sentence, in: scene, context.gathering) { return company }
    guard let verb = context.gathering.predicate(.receive, inSentence: sentence) else { return nil }
    let people = scene.mentions(in: scene.reading.clause(of: verb)).filter(\.type.isPerson)
    guard people.count == 1, people[0].isIn(.nominative) else { return nil }
    return MeetingCompany(hosts: [people[0].entity])
  }

  /// «(A өлкөлөрдүн) элчилери менен | жолугушту», «(A) елшілермен | кездесті»: many who hold an office, and of whom nobody is named
  /// yet.
  private func isWithMany(endingBefore verb: Int, in reading: TokenizedArticle) -> Bool {
    let isJoined = reading.isWord(verb - 1, .comitative)
    guard let role = RoleFinder(reading: reading).role(endingBefore: isJoined ? verb - 1 : verb), role.form.isPlural
    else {
      return false
    }
    return role.form.grammaticalCase == (isJoined ? .nominative : .instrumental)
  }

  /// «Heyet, A ile bir araya geldi», «A heyetle bir araya geldi», «A елшілермен кездесті»: the only one named of a meeting with a
  /// delegation, or with many.
  private func hostOfUnnamed(inSentence sentence: Int, in scene: Scene, _ gathering: Gathering) -> MeetingCompany? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic,
      let verb = gathering.predicate(.meet, inSentence: sentence)
        ?? gathering.predicate(.talks, inSentence: sentence)
    else { return nil }
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    let people = scene.mentions(in: clause).filter(\.type.isPerson)
    guard people.count == 1 else { return nil }
    if people[0].isIn(.nominative), isWithMany(endingBefore: verb.lowerBound, in: reading) {
      var company = MeetingCompany(hosts: [people[0].entity], areGuestsStrange: true)
      company.areGuestsMany = true
      return company
    }
    let isWithDelegation = clause.contains { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }
    return isWithDelegation ? MeetingCompany(hosts: [people[0].entity], areGuestsStrange: true) : nil
  }
}
