internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// «Student | and Alumni Platform», but not «the Minister | and Alumni Platform»: in English by what people are, whose body it is.
  func isSortOfPeople(_ index: Int) -> Bool {
    guard lexicon.language.family == .germanic, let role = RoleFinder(reading: self).role(startingAt: index),
      role.tokens.count == 1
    else { return false }
    return role.role == .other && !role.isOfState && !role.isMarkedUnderHead
  }
}
