/// Texts that readers of DOT and SVG were seen to trip over.
enum Traps {
  static let texts = [
    "\"Yeni Səs\" İctimai Birliyi", "a \\ b \\N \\G \\l", "ends with \\", "<b>bold</b>", "a < b > c", "R&D", "&amp;",
    "&#65;&nbsp;",
    "zero\u{0} bell\u{7} escape\u{1B} delete\u{7F}", "line\nbreak\r\nand\ttab", "شورای همکاری", "mixed שלום Баку Şuşa",
    "Түркі мемлекеттері ұйымы", "Oʻzbekiston gʻoyasi", "node", "EDGE", "graph", "Digraph", "subgraph", "strict", "1abc",
    "a:b",
    "-5.", ";}", "// comment", "# line", "/* x */", "]]>", "--> <!--", "\u{FEFF}mark", "🇦🇿🤝🇰🇿", "%d %s %n", "e\u{301}",
  ]

  /// Longer than Graphviz reads in quotation marks.
  static let long = String(repeating: "uzun ad ", count: 2_500)
}
