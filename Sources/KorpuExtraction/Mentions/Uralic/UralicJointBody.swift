internal import KorpuLanguage
internal import KorpuModel

/// Finds what two nations have together in Hungarian, though it is called as parts of bodies are: «a Magyar–Üzbég Kormányközi Bizottság»,
/// «a Magyar–Török Baráti Tagozat», «az Országgyűlés | Magyar–Török Baráti Tagozata», but not «az Országgyűlés Magyar–Török Osztálya».
struct UralicJointBody {
  let reading: TokenizedArticle
  let people: Occupancy

  func name(at head: Int, _ unit: TermMatch, after floor: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, !reading.isQuoted(head), !unit.form.isPlural,
      (head..<head + unit.length).allSatisfy(reading.isCapitalisedWord),
      let start = NameExtent(reading: reading, people: people, floor: floor).start(
        ofNameHeadedBy: head..<head + unit.length),
      start != floor || floor == 0 || unit.length > 1, reading.isNationPair(at: start)
    else { return nil }
    return BodyName(tokens: start..<head + unit.length, kind: .igo, form: unit.form, confidence: 0.88)
  }
}

extension TokenizedArticle {
  /// Whether two nations stand at a token: «Magyar-Üzbég», «Magyar–Üzbég».
  func isNationPair(at start: Int) -> Bool {
    if nationalities(at: start).count > 1 { return true }
    return isDash(start + 1) && tokens.indices.contains(start + 2) && nationalities(at: start).count == 1
      && nationalities(at: start + 2).count == 1
  }
}
