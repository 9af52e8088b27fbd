/// The two sides of a meeting, as far as an article has named them.
struct MeetingCompany {
  private(set) var hosts: [Int]
  private(set) var guests: [Int]
  /// Whether guests without names were told of, «B ile üye ülkelerin bakanlarını», who are still to come.
  var expectsGuests = false
  /// Whether a guest came with a delegation whose members have no names: who has no body may be of any side.
  var hasRetinue = false
  /// Whether the guests were told of as many who hold an office, «элчилер менен», and not as a delegation.
  var areGuestsMany = false
  /// Whether only who is said to be of another body than the host is a guest: guests came as a delegation without a name.
  let areGuestsStrange: Bool
  /// Whether of the hosts only the body is known to which the guests came.
  let isHostBody: Bool

  init(hosts: [Int] = [], guests: [Int] = [], areGuestsStrange: Bool = false, isHostBody: Bool = false) {
    self.hosts = hosts
    self.guests = guests
    self.areGuestsStrange = areGuestsStrange
    self.isHostBody = isHostBody
  }

  func contains(_ entity: Int) -> Bool { hosts.contains(entity) || guests.contains(entity) }

  /// Adds somebody to a side.
  ///
  /// - Returns: Those of the other side, whom they met; nobody for who was there already.
  mutating func add(_ entity: Int, toHosts isHost: Bool) -> [Int] {
    guard !contains(entity) else { return [] }
    if isHost {
      hosts.append(entity)
      return guests
    }
    guests.append(entity)
    return hosts
  }

  /// Whether whatever is told of one entity holds for the hosts; `nil` where it holds for both sides, or for neither.
  func isOfHosts(where isTrue: (Int) -> Bool) -> Bool? {
    let isOfHosts = hosts.contains(where: isTrue)
    return isOfHosts == guests.contains(where: isTrue) ? nil : isOfHosts
  }
}
