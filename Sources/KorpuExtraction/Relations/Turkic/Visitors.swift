internal import KorpuLanguage
internal import KorpuModel

/// Reads who came to which body, «Алатау университетіне Сарыарқа институтының мамандары A, B келді», for the sentences after it
/// tell whom they met there: «Кездесуге проректор C қатысты».
struct Visitors {
  let scene: Scene
  let gathering: Gathering
  let nationality: Nationality

  private var reading: TokenizedArticle { scene.reading }

  /// The guests, with a post in another body each, and the body to which they came.
  func company(inSentence sentence: Int) -> MeetingCompany? {
    guard reading.lexicon.language.family == .turkic,
      let verb = [.arrive, .visit].lazy.compactMap({ gathering.predicate($0, inSentence: sentence) }).first
    else { return nil }
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    let named = scene.mentions(in: clause).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let hosts = named.filter { $0.type.isOrganization && $0.candidate.grammaticalCase == .dative }
    let guests = named.filter { $0.type.isPerson && $0.isIn(.nominative) }
    guard hosts.count == 1, let host = hosts.first, !guests.isEmpty, named.allSatisfy({ !$0.type.isForum }),
      !reading.isForm(host.tokens.upperBound - 1, of: [.venue, .facility]),
      guests.allSatisfy({ guest in nationality.holder(of: guest.entity).map { $0 != host.entity } ?? false })
    else { return nil }
    return MeetingCompany(hosts: [host.entity], guests: guests.map(\.entity).unique(), isHostBody: true)
  }
}
