internal import KorpuLanguage
internal import KorpuModel

/// Two posts of one body, which one phrase names and which are one tie.
extension HeadInitialPosition {
  /// «заместитель премьер-министра – министр иностранных дел Казахстана | X», «председатель правления – ректор Университета | X»: the
  /// first of the two says the role.
  ///
  /// - Parameter phrases: The positions before a name, the nearest first.
  func doubled(_ phrases: [PositionPhraseReader.Phrase]) -> Position? {
    guard phrases.count == 2, phrases[1].holder == nil, let holder = phrases[0].holder,
      areOfOneBody(phrases[1], phrases[0], holder)
    else { return nil }
    let second = position(phrases[0], in: holder)
    let joint = phrases[1].tokens.upperBound
    let title = [phrases[1].role.title, reading.isDash(joint) ? "–" : reading.tokens[joint].folded, second.title]
    return Position(
      holder: holder.entity, role: phrases[1].role.role, title: title.joined(separator: " "),
      tokens: phrases[1].tokens.lowerBound..<phrases[0].tokens.upperBound, confidence: second.confidence)
  }

  /// Two offices of one state, or the board of a body and its head.
  private func areOfOneBody(
    _ first: PositionPhraseReader.Phrase, _ second: PositionPhraseReader.Phrase, _ holder: LocatedMention
  ) -> Bool {
    let joint = first.tokens.upperBound
    guard reading.isDash(joint) || reading.isWord(joint, .conjunction), first.tokens == first.role.tokens else {
      return false
    }
    if holder.type.isCountry { return first.role.isOfState && second.role.isOfState }
    return reading.isDash(joint) && first.role.role == .chair && first.role.tokens.count > 1
  }
}
