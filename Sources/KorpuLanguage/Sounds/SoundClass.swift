/// Sounds that languages exchange for one another, as one; the weak ones, which they leave out, have none.
enum SoundClass: UInt8, Hashable, Sendable {
  case labial = 0x50
  case dental = 0x54
  case guttural = 0x4B
  case sibilant = 0x53
  case nasal = 0x4E
  case lateral = 0x4C
  case rolled = 0x52
  case vowel = 0x41

  /// The class of a consonant within a word; `nil` for vowels and for weak sounds.
  init?(within sound: Sound) {
    switch Sound.letters[Int(sound.number)] {
    case "b", "p", "f", "v": self = .labial
    case "d", "t": self = .dental
    case "c", "ç", "j", "s", "ş", "z": self = .sibilant
    case "m", "n": self = .nasal
    case "l": self = .lateral
    case "r": self = .rolled
    case "k", "q": self = .guttural
    default: return nil
    }
  }

  /// The class of the sounds with which a word begins.
  init?(first sounds: ArraySlice<Sound>) {
    guard let first = sounds.first else { return nil }
    switch Sound.letters[Int(first.number)] {
    case "g", "ğ", "h", "x": self = .guttural
    default: self = SoundClass(within: first) ?? .vowel
    }
  }

  var letter: Unicode.Scalar { Unicode.Scalar(rawValue) }
}
