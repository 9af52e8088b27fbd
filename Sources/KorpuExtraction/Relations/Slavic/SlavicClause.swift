internal import KorpuLanguage
internal import KorpuModel

/// The part of a Russian sentence that belongs to one verb, whatever the order of its words, and who does in it what the verb says.
struct SlavicClause {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The words around a verb up to another verb that tables know, or to where a clause of its own begins.
  func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: verb.lowerBound)
    let start = (sentence.lowerBound..<verb.lowerBound).last { opensClause($0) || isPredicate($0) }
    let next = scene.nextPredicate(from: verb.upperBound, to: sentence.upperBound)
    let end = (verb.upperBound..<max(verb.upperBound, next)).first(where: opensClause)
    return (start.map { $0 + 1 } ?? sentence.lowerBound)..<(end ?? next)
  }

  /// The people in the nominative in the clause of a verb; where none is, whom the verb before has as its subject, «X приехал
  /// в Баку и | посетил форум».
  func subjects(of verb: Range<Int>) -> [LocatedMention] {
    let clause = clause(of: verb)
    let own = scene.mentions(in: clause).filter(scene.isSubject)
    guard own.isEmpty, (clause.lowerBound..<verb.lowerBound).contains(where: { reading.isWord($0, .conjunction) })
    else { return own }
    let start = reading.sentence(of: verb.lowerBound).lowerBound
    return scene.mentions(in: start..<clause.lowerBound).last(where: scene.isSubject).map { [$0] } ?? []
  }

  private func opensClause(_ index: Int) -> Bool {
    !reading.isQuoted(index) && (reading.isMark(index, ";") || reading.isWord(index, [.relative, .complementiser]))
  }

  private func isPredicate(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return verb?.form.isPredicate ?? false
  }
}
