public import KorpuModel

extension Language {
  /// The script of its newspapers: where there are several, that of most of them.
  public var script: Script {
    switch self {
    case .kazakh, .kyrgyz, .russian: .cyrillic
    case .azerbaijani, .turkish, .uzbek, .turkmen, .english, .hungarian: .latin
    }
  }

  /// The small letters that its alphabet has beyond those of English, or in Cyrillic beyond those of Russian.
  public var specialLetters: Set<Unicode.Scalar> {
    switch self {
    case .azerbaijani: ["ç", "ə", "ğ", "ı", "ö", "ş", "ü"]
    case .turkish: ["ç", "ğ", "ı", "ö", "ş", "ü", "â", "î", "û"]
    case .turkmen: ["ä", "ç", "ň", "ö", "ş", "ü", "ý", "ž"]
    case .hungarian: ["á", "é", "í", "ó", "ö", "ő", "ú", "ü", "ű"]
    case .uzbek: ["ʻ", "‘", "ʼ"]
    case .kazakh: ["ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і"]
    case .kyrgyz: ["ң", "ө", "ү"]
    case .russian, .english: []
    }
  }
}
