/// A name as an ASCII slug: `anar-quliyev`. Empty when no letter of it is known.
///
/// - Complexity: O(length of the name).
func slug(of name: NormalizedName) -> String {
  var result = ""
  var atWordStart = true
  for character in name.text {
    if let letters = Transliteration.ascii(character) {
      if atWordStart, !result.isEmpty, !letters.isEmpty { result.append("-") }
      result += letters
      atWordStart = atWordStart && letters.isEmpty
    } else if character != "'" {
      atWordStart = true
    }
  }
  return result
}

/// The FNV-1a hash in 32 bits as eight hexadecimal digits: short, and the same on every machine and in
/// every run, which Swift's own hashes are not.
func stableHash(_ text: String) -> String {
  var hash: UInt32 = 0x811c_9dc5
  for byte in text.utf8 {
    hash ^= UInt32(byte)
    hash &*= 0x0100_0193
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
