/// Sounds that languages exchange for one another, as one; its value is a letter for it.
enum SoundClass: UInt8, Hashable, Sendable {
  case labial = 0x50
  case dental = 0x54
  case guttural = 0x4B
  case sibilant = 0x53
  case nasal = 0x4E
  case lateral = 0x4C
  case rolled = 0x52
  case vowel = 0x41

  /// The class of a consonant within a word; `nil` for vowels, and for the gutturals, which some languages leave out
  /// there: «Ogtay», «Oqtay».
  init?(within sound: Sound) {
    guard let found = Self.within[Int(sound.number)] else { return nil }
    self = found
  }

  /// The class of a consonant within a word, also where some languages leave it out; `nil` for vowels.
  init?(consonant sound: Sound) {
    let found = SoundClass(first: sound)
    guard found != .vowel else { return nil }
    self = found
  }

  /// The class of the sound with which a word begins.
  init(first sound: Sound) { self = Self.first[Int(sound.number)] }

  private static let first = Sound.letters.map { letter -> SoundClass in
    switch letter {
    case "b", "p", "f", "v": .labial
    case "d", "t": .dental
    case "c", "ç", "j", "s", "ş", "z": .sibilant
    case "m", "n": .nasal
    case "l": .lateral
    case "r": .rolled
    case "k", "q", "g", "ğ", "h", "x": .guttural
    default: .vowel
    }
  }

  private static let within = first.map { $0 == .guttural || $0 == .vowel ? nil : $0 }
}
