internal import KorpuLanguage
internal import KorpuModel

extension Network {
  /// The same network with names for the reader: those of actors and the titles of posts in the letters wanted, those of
  /// countries in one language.
  ///
  /// - Complexity: O(actors + ties).
  func named(for labels: LabelLanguage) -> Network {
    let spelling = NameSpelling(labels)
    let language = labels.ofCountries(in: articles)
    return Network(
      articles: articles, actors: actors.map { $0.named(by: spelling, countriesIn: language) },
      ties: spelling.map { spelling in ties.map { $0.titled(by: spelling) } } ?? ties, utterances: utterances)
  }
}

extension Actor {
  /// Beside a name that the reader can read only other names stay that the reader can read.
  fileprivate func named(by spelling: NameSpelling?, countriesIn language: Language) -> Actor {
    let name = type.countryCode.flatMap { $0.name(in: language) } ?? spelling?.name(of: self) ?? name
    let readable = spelling.map { $0.isWritten(name) ? otherNames.filter($0.isWritten) : otherNames }
    return Actor(
      id: id, type: type, name: name, otherNames: readable ?? otherNames, citations: citations, formerIDs: formerIDs)
  }
}

extension Tie {
  fileprivate func titled(by spelling: NameSpelling) -> Tie {
    Tie(type: type, from: from, to: to, role: role, title: title.map(spelling.spelled), citations: citations)
  }
}
