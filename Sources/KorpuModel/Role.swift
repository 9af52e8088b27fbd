/// A position that a person holds.
///
/// A `speaker` presides over a parliament and a `deputy` sits in one. Deputies without a case of their own,
/// such as a deputy minister, are `other`.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case president, primeMinister, minister, speaker, ambassador, secretaryGeneral, chair, deputyChair, director,
    deputyDirector, head, founder, member, deputy, expert, adviser, coordinator, spokesperson, representative,
    rector, editor, other
}
