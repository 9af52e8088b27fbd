/// Whether a form that a program found may be a name of the truth, with endings or without.
public enum NameFit {
  /// - Returns: `true` if both have as many words, each alike but for an ending of at most four letters.
  /// - Complexity: O(length).
  public static func fits(_ form: String, _ name: String) -> Bool {
    let forms = form.split { $0 == " " || $0 == "." }
    let names = name.split { $0 == " " || $0 == "." }
    return forms.count == names.count && zip(forms, names).allSatisfy { isInflection($0, of: $1) }
  }

  private static func isInflection(_ form: Substring, of name: Substring) -> Bool {
    let alike = zip(form, name).prefix { $0 == $1 }.count
    // Names may lose a letter before an ending: «Эльмира», «Эльмиры».
    return alike >= max(1, name.count - 1) && form.count - alike <= 5
  }
}
