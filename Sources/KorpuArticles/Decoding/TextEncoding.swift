/// Encodings of text other than UTF-8, by the names that iconv knows.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case windows1250 = "WINDOWS-1250"
  case windows1251 = "WINDOWS-1251"
  case windows1252 = "WINDOWS-1252"
  case windows1254 = "WINDOWS-1254"
  case koi8 = "KOI8-R"
  case codePage866 = "CP866"
  case isoCyrillic = "ISO-8859-5"
  case isoWestern = "ISO-8859-1"

  /// The name, and for what it is used.
  var title: String {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: "\(rawValue) without a mark"
    case .windows1250: "\(rawValue) (Central European)"
    case .windows1251, .koi8, .codePage866, .isoCyrillic: "\(rawValue) (Cyrillic)"
    case .windows1252, .isoWestern: "\(rawValue) (Western European)"
    case .windows1254: "\(rawValue) (Turkish)"
    }
  }
}
