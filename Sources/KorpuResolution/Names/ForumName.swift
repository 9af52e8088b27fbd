/// What the name of a gathering tells by its form.
enum ForumName {
  /// A name has a capital, a number or quotation marks; «yekun tədbir» is a description.
  static func isDescription(_ name: String) -> Bool {
    !name.contains { $0.isUppercase || $0.isNumber || "\"«“„".contains($0) }
  }

  /// Whether the name itself says which one of a series it is: «2025», «8-ci», «XII».
  static func hasNumber(_ name: String) -> Bool {
    name.contains(where: \.isNumber)
      || name.split { !$0.isLetter }.contains { word in word.allSatisfy { "IVXLІХ".contains($0) } }
  }
}
