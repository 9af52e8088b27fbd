internal import KorpuLanguage
package import KorpuModel
internal import Synchronization

/// A node's name, read when it is first asked for, and then once for all: that takes longer than all else that is done
/// with it, and most nodes of an archive are never compared again.
package final class NodeName: Sendable {
  /// The normalised name of a body without the country that begins it, if any does.
  package let withoutCountry: String?
  /// How much of a name it is.
  package let rank: NameRank

  let name: String
  let type: String
  let language: Language
  private let readBeginnings = Mutex<[String]?>(nil)
  private let readNames = Mutex<NodeNames?>(nil)
  private let readReading: Mutex<NameReading?>
  /// Those of other nodes, where they are at hand.
  private let readings: BodyReadings?
  private let madeBlockingKeys = Mutex<[BlockingKey]?>(nil)

  /// - Parameters:
  ///   - name: The normalised name.
  ///   - type: The word for the type of what bears it.
  ///   - withoutCountry: The normalised name without the country that begins it, if any does.
  ///   - rank: How much of a name it is, where that is known; else a person's name is read now.
  /// - Complexity: O(length of the name), here or when it is read.
  package convenience init(
    _ name: String, ofType type: String, in language: Language, withoutCountry: String?, ranked rank: NameRank? = nil
  ) {
    self.init(name, ofType: type, in: language, withoutCountry: withoutCountry, ranked: rank, among: nil)
  }

  /// - Parameter readings: Those of other nodes, which share them where they can.
  init(
    _ name: String, ofType type: String, in language: Language, withoutCountry: String?, ranked rank: NameRank? = nil,
    among readings: BodyReadings?
  ) {
    self.readings = readings
    self.name = name
    self.type = type
    self.language = language
    self.withoutCountry = withoutCountry
    if rank != nil || type != "person" {
      self.rank = rank ?? .full
      readReading = Mutex(nil)
    } else {
      let words = NodeWords(name, ofType: type, in: language)
      self.rank = NameRank(words)
      readReading = Mutex(NameReading(words))
    }
  }

  /// Whether it may be the other name but for a country or a case ending: then all words but the last are the same.
  ///
  /// - Complexity: O(length of the names), without reading them.
  func mayAgree(with other: NodeName) -> Bool {
    let others = other.beginnings
    return beginnings.contains(where: others.contains)
  }

  /// The words before the last, of the name and of that without its country; none of a person's.
  var beginnings: [String] {
    readBeginnings.withLock { beginnings in
      if let beginnings { return beginnings }
      let names = type == "person" ? [] : [name, withoutCountry].compactMap(\.self)
      let read = names.map { String($0.withoutLastWord).dotted }
      beginnings = read
      return read
    }
  }

  var names: NodeNames {
    readNames.withLock { names in
      if let names { return names }
      let read = NodeNames(
        NormalizedName([name[...]]), withoutCountry: withoutCountry.map { NormalizedName([$0[...]]) }, type: type,
        language: language)
      names = read
      return read
    }
  }

  var words: NodeWords { reading.words }

  var keys: NameKeys { reading.keys }

  /// The same object for all nodes whose names are read as one, where their readings are shared.
  var reading: NameReading {
    readReading.withLock { reading in
      if let reading { return reading }
      let read =
        switch (readings, type) {
        case (let readings?, "organization"), (let readings?, "forum"):
          readings.reading(of: name, isForum: type == "forum", in: language)
        default: NameReading(NodeWords(name, ofType: type, in: language))
        }
      reading = read
      return read
    }
  }

  /// The keys of all nodes of this name: see ``NameNode/blockingKeys``.
  var blockingKeys: [BlockingKey] {
    madeBlockingKeys.withLock { keys in
      if let keys { return keys }
      let made = makeBlockingKeys()
      keys = made
      return made
    }
  }
}

extension String {
  fileprivate var withoutLastWord: Substring { self[..<(lastIndex(of: " ") ?? startIndex)] }
}
