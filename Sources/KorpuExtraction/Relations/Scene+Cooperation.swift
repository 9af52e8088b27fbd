internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// Whether a word of cooperation or agreement stands at a token, and is no part of a name: not «İşbirliği Derneği».
  func isWordOfCooperation(at index: Int) -> Bool {
    reading.isForm(index, of: .cooperation) && !reading.isQuoted(index) && !isInName(index)
  }

  /// Whether a token is part of the name of a body or gathering.
  func isInName(_ index: Int) -> Bool {
    mention(covering: index, where: { $0.isOrganization || $0.isForum }) != nil
  }

  /// Whether a token is part of the name of a body: «İşbirliği Derneği».
  func isInBody(_ index: Int) -> Bool {
    mention(covering: index, where: \.isOrganization) != nil
  }
}
