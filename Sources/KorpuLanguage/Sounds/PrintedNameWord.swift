/// A word of a person's name as it is printed, in small letters.
struct PrintedNameWord {
  enum Kind {
    case name, initial, title
    /// «oğlu», «qızı», «uulu» after the father's name.
    case filialWord
    /// The father's name, here without its ending: «кемел» of «кемелевич».
    case patronymic(Substring)
  }

  let text: Substring
  private let isBeforePoint: Bool

  /// «T.Əliyev» is an initial and a name, «Kassym-Jomart» two names, «г-н» one title.
  static func words(of name: String) -> [PrintedNameWord] {
    name.split { $0 == " " || $0 == "," }.flatMap { word -> [PrintedNameWord] in
      if particles[word] != nil { return [PrintedNameWord(text: word, isBeforePoint: false)] }
      let hasPoint = word.contains(".")
      let parts = word.split { $0 == "." || $0 == "-" }
      return parts.map { part in
        PrintedNameWord(text: part, isBeforePoint: hasPoint && (part.endIndex < word.endIndex))
      }
    }
  }

  func kind(at place: Int, among count: Int) -> Kind {
    switch Self.particles[text] {
    case "patronymic" where place > 0: return .filialWord
    case "title" where count > 1: return .title
    default: break
    }
    if isBeforePoint && text.count <= Self.longestInitial || text.count == 1 { return .initial }
    if count > 2, place > 0, let father { return .patronymic(father) }
    return .name
  }

  private static let longestInitial = 2

  private var father: Substring? {
    guard let ending = Self.endings.first(where: { text.hasSuffix($0) }), text.count > ending.count + 1 else {
      return nil
    }
    return text.dropLast(ending.count)
  }

  private static let particles = Dictionary(
    uniqueKeysWithValues: (Table(ofSounds: "particles")?.rows ?? []).map { (Substring($0[0]), $0[1]) })
  /// The longest come first.
  private static let endings = (Table(ofSounds: "patronymic_endings")?.keys ?? []).sorted { $0.count > $1.count }
}
