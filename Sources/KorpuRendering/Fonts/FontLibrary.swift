internal import Foundation

/// The font files of the system, found by their names: families are named so that `Noto Sans` is
/// `NotoSans-Regular.ttf` and `NotoSans-Bold.ttf`, or the regular one plainly, as `DejaVuSans.ttf`.
struct FontLibrary {
  enum Weight: String, CaseIterable {
    case regular = "Regular"
    case bold = "Bold"

    /// As CSS counts it.
    var number: Int { self == .regular ? 400 : 700 }
  }

  /// A family with all letters of the nine languages.
  static let complete = "Noto Sans"

  private let folders: [URL]

  /// - Parameter folders: Where fonts lie.
  init(folders: [URL] = FontLibrary.systemFolders) {
    self.folders = folders
  }

  /// A font of a family; `nil` where no file of its name can be read.
  ///
  /// - Complexity: O(files).
  func font(of family: String, _ weight: Weight) -> TrueTypeFont? {
    let stem = family.filter { $0 != " " }.lowercased()
    let names = ["\(stem)-\(weight.rawValue.lowercased()).ttf"] + (weight == .regular ? ["\(stem).ttf"] : [])
    for folder in folders {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
      let found = files.compactMap { $0 as? URL }.filter { names.contains($0.lastPathComponent.lowercased()) }
      for file in found.sorted(by: { $0.path < $1.path }) {
        if let font = (try? Data(contentsOf: file)).flatMap({ TrueTypeFont(Array($0)) }) { return font }
      }
    }
    return nil
  }

  /// Where Linux and macOS keep fonts: the user's before the system's.
  static var systemFolders: [URL] {
    let home = FileManager.default.homeDirectoryForCurrentUser
    return [".local/share/fonts", ".fonts", "Library/Fonts"].map { home.appending(path: $0) }
      + [
        "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
        "/opt/homebrew/share/fonts",
      ]
      .map { URL(fileURLWithPath: $0) }
  }
}
