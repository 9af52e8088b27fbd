internal import KorpuLanguage
internal import KorpuModel

/// The words that may stand between the people of a list and the post that the next of them has.
extension ListedPositions {
  /// A word for the field of a post, or for the part of a body in which it is held.
  func isField(_ index: Int) -> Bool {
    let reading = phrase.scene.reading
    if isUnit(index) { return true }
    // «Beynəlxalq əlaqələr şöbəsinin», «Dış İlişkiler | Koordinatörü»
    let isCapital = reading.isCapitalisedWord(index)
    let isWord = isCapital && (reading.isListJoint(index - 1) || isCommon(index)) && !isNamed(index)
    return reading.tokens[index].kind == .word && (!isCapital || isWord)
      && reading.words[index].classes.subtracting([.joiner, .cooperation, .ties]).isEmpty
      && reading.words[index].key(in: .bodies) == nil
  }

  /// «İletişim Fakültesi | Dekanı», but not «Konya | Valisi»
  func isPart(_ words: Range<Int>) -> Bool {
    let unit = OfficeUnit(reading: phrase.scene.reading)
    return !words.isEmpty && unit.isUnit(words) && !unit.isSeat(words) && !words.contains(where: isOfBody)
  }

  /// «Yayla Üniversitesi Mütevelli Heyeti Başkanı A, | Rektör B ve Genel Sekreter C»: a post without an owner that such a body has
  /// but once.
  func isOfSort(_ role: RoleFinder.Finding, _ body: Int) -> Bool {
    guard role.form.possessor == nil, case .organization(let kind) = phrase.scene.entities[body].type else {
      return false
    }
    switch role.role {
    case .rector: return kind == .academia
    case .secretaryGeneral, .deputyChair: return kind != .government
    default: return false
    }
  }

  /// «(профессоры A,) Тараз | қаласы (әкімінің орынбасары B)»: who serves a town.
  func isTown(_ index: Int) -> Bool {
    let reading = phrase.scene.reading
    return reading.isForm(index, of: [.town, .region])
      || reading.isCapitalisedWord(index) && reading.words[index].key(in: .cities) != nil
  }

  /// «(A,) Altay Universiteti | Fizika bölməsinin (üzvü B)»: a body of their own.
  private func isOfBody(_ index: Int) -> Bool {
    let type = phrase.scene.reading.words.match(.bodies, at: index)
    return type.map { !$0.marks.contains(.unit) && $0.form.possessor == .third } == true
      || phrase.scene.mention(covering: index, where: \.isOrganization) != nil
  }

  private func isCommon(_ index: Int) -> Bool {
    let senses = phrase.scene.reading.words[index]
    return senses.isKey(of: .bodyModifiers) || senses.key(in: .commonNouns) != nil
      || senses.key(in: .wordClasses) != nil
  }

  private func isNamed(_ index: Int) -> Bool {
    phrase.scene.mention(covering: index, where: { _ in true }) != nil
      || phrase.scene.reading.words[index].name.isGivenName || phrase.scene.reading.words[index].isUnknown
  }

  /// «beynəlxalq əlaqələr | şöbəsinin müdiri»: what the tables call a part of a body.
  func isUnit(_ index: Int) -> Bool {
    let reading = phrase.scene.reading
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].marks(in: .bodies).contains(.unit)
  }

  /// «(rektoru A,) əlaqələr | departamentinin direktoru»: under a school, a firm or a society a department is but a part.
  func isDepartment(_ index: Int, of body: Int) -> Bool {
    let reading = phrase.scene.reading
    guard case .organization(let kind) = phrase.scene.entities[body].type, [.academia, .business, .ngo].contains(kind)
    else {
      return false
    }
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].value(in: .bodies) == OrganizationKind.government.rawValue
      && reading.words[index].form(in: .bodies)?.possessor == .third
  }

  /// «xalqaro hamkorlik | bo'yicha prorektor», «beynəlxalq əlaqələr | üzrə prorektor»
  func isAffair(_ index: Int) -> Bool { phrase.scene.reading.isWord(index, .joiner) }
}
