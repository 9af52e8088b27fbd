internal import Foundation

/// The letters of a picture as rules of CSS that bring their outlines with them.
enum FontFaces {
  /// A rule for each weight that is found; empty where the family is not installed.
  ///
  /// - Complexity: O(files of the system + size of the fonts).
  static func rules(for letters: Set<Unicode.Scalar>, family: String, from library: FontLibrary) -> String {
    FontLibrary.Weight.allCases.compactMap { weight in
      library.font(of: family, weight).map { font in
        let data = Data(FontSubset(of: font, letters: letters).bytes).base64EncodedString()
        return """
          @font-face{font-family:"\(family)";font-weight:\(weight.number);\
          src:url(data:font/ttf;base64,\(data)) format("truetype")}
          """
      }
    }.joined()
  }
}
