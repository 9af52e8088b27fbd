internal import Foundation

/// The font files of the system, found by their names: families are named so that `Noto Sans` is
/// `NotoSans-Regular.ttf` and `NotoSans-Bold.ttf`.
struct FontLibrary {
  enum Weight: String, CaseIterable {
    case regular = "Regular"
    case bold = "Bold"

    /// As CSS counts it.
    var number: Int { self == .regular ? 400 : 700 }
  }

  private let folders: [URL]

  /// - Parameter folders: Where fonts lie.
  init(folders: [URL] = FontLibrary.systemFolders) {
    self.folders = folders
  }

  /// A font of a family; `nil` where no file of its name can be read.
  ///
  /// - Complexity: O(files).
  func font(of family: String, _ weight: Weight) -> TrueTypeFont? {
    let name = "\(family.filter { $0 != " " })-\(weight.rawValue).ttf".lowercased()
    for folder in folders {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
      let found = files.compactMap { $0 as? URL }.filter { $0.lastPathComponent.lowercased() == name }
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
