internal import KorpuLanguage
internal import KorpuModel

/// Finds who is whose guest in Hungarian: «X látogatást tett Y-nál», «Y-nál járt X», «X vacsorán látta vendégül Y-t».
struct UralicVisits {
  let scene: Scene
  let gathering: Gathering

  struct Finding {
    let host: Int
    let guest: Int
    let evidence: Range<Int>
  }

  func sides(inSentence sentence: Int) -> [Finding] {
    sides(of: [.meet, .travel], with: .locative, inSentence: sentence)
      + sides(of: [.organise], with: .accusative, inSentence: sentence)
  }

  /// The subject of a verb, and people in the case that tells whom they visit or have as guests.
  private func sides(of acts: [VerbMeaning], with guestCase: CaseSet, inSentence sentence: Int) -> [Finding] {
    acts.flatMap { gathering.acts($0, inSentence: sentence) }.filter(\.form.isPredicate).flatMap { act in
      let people = scene.people(in: scene.reading.clause(of: act.tokens))
      let guests = people.filter { $0.isIn(guestCase) && !$0.isIn(.nominative) }
      // «vendégül látta Y-t | Z mellett»: a guest as well, and no host.
      let beside = people.filter { scene.reading.isWord(scene.reading.end(of: $0), .besides) }
      return people.filter { $0.isIn(.nominative) && !beside.contains($0) }.flatMap { host in
        (guests.isEmpty ? [] : guests + beside).map {
          Finding(
            host: host.entity, guest: $0.entity, evidence: host.tokens.union($0.tokens).union(act.tokens))
        }
      }
    }
  }
}
