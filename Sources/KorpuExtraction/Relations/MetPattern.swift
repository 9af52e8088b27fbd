internal import KorpuLanguage
internal import KorpuModel

/// «A B ilə görüşüb», «A B-ni qəbul edib», «A və B görüşüblər».
///
/// ``MeetingClause`` reads who met whom by one verb.
struct MetPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, a person in the accusative or with «ilə», and a verb of meeting."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.courtesy + TurkicExamples.meetings + TurkicExamples.laterHosts
      + TurkicExamples.impliedMeetings + TurkicExamples.sides + TurkicExamples.receivedOffices
      + TurkicExamples.farGuests
      + TurkicExamples.oneSidedMeetings + TurkicExamples.ledDelegations + TurkicExamples.meantDelegations
      + TurkicExamples.delegationLeaders
      + TurkicExamples.formerHeads + TurkicExamples.honours + TurkicExamples.meantGuests + TurkicExamples.politeWords
      + TurkicExamples.objectsBeforeSubjects + TurkicExamples.listsOfSeveralBodies + TurkicExamples.guestsJoinedByWith
      + TurkicExamples.subjectsWithCompany + TurkicExamples.delegationsAsObjects + TurkicExamples.membersReceived
      + TurkicExamples.retinues + TurkicExamples.subjectsBeforeMany + TurkicExamples.receivedRetinues
      + TurkicExamples.guestsBesideOthers + DelegationExamples.meetings + TurkicExamples.surnamesSideBySide
      + FactualityExamples.verbFinal + TurkicExamples.discussions + TurkicExamples.visitorsWithRetinue
      + TurkicExamples.joinedGuests
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Qazaxıstanın baş naziri Marat Tulegenov səfir Kenan Aydemiri qəbul edib.",
      states: ["Marat Tulegenov → Kenan Aydemir"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov elchi Kemal Aksoy bilan uchrashgani haqida xabar berilgandi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Daha önce Rektör Leyla Korkmaz'ın Büyükelçi Kemal Yurtsever ile görüştüğü bildirilmişti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov elchi Kemal Aksoy bilan uchrashgani haqida gapirmadi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşüb.", states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev səfir Kenan Aydemir və professor Samir Orucov ilə görüşüb.",
      states: ["Anar Quliyev → Kenan Aydemir", "Anar Quliyev → Samir Orucov"],
      doesNotState: ["Kenan Aydemir → Samir Orucov"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşdüyünü bildirib.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Nazir Rüstəm Karimovu rektor Anar Quliyev və professor Samir Orucov qarşılayıb.",
      states: ["Anar Quliyev → Rüstəm Karimov", "Samir Orucov → Rüstəm Karimov"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile Büyükelçi Kemal Yurtsever'i, vali Deniz Aksoy kabul etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz", "Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev səfir Kenan Aydemirlə görüşərək təhsil məsələlərini müzakirə edib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Büyükelçi Kemal Yurtsever ile bir araya gelerek eğitim konularını ele aldı.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy, Büyükelçi Kemal Yurtsever'i kabul edip fidan dikti.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov elchi Kemal Aksoy bilan uchrashib, ta’lim masalalarini muhokama qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish,
      "Vakıf Başkanı Leyla Korkmaz, Kültür Bakanı Deniz Aksoy ve beraberindeki heyet, Rektör Kemal Yurtsever'i ziyaret etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Кемал Айдемирмен кездесуі мүмкін.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşmək istədiyini bildirib.",
      doesNotState: ["Anar Quliyev → Rüstəm Karimov"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      [.meet, .receive].flatMap { act in
        verb(act, inSentence: sentence, of: scene, context.gathering).map {
          MeetingClause(of: $0, isReception: act == .receive, scene: scene, context: context).findings()
        } ?? []
      }
    }
  }

  /// «görüşüb», «görüşdüyünü | bildirib»
  private func verb(_ act: VerbMeaning, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Range<
    Int
  >? {
    gathering.predicate(act, inSentence: sentence)
      ?? gathering.acts(act, inSentence: sentence).last { verb in
        verb.form == .nominal && scene.reading.isTold(from: verb.tokens.upperBound)
      }?.tokens
  }
}
