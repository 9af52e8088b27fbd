import KorpuExport
import KorpuModel
import TestSupport
import Testing

@testable import KorpuRendering

/// Where texts lie in pictures: none leaves its shape, and none lies on another.
@Suite struct GeometryTests {
  /// Letters are hinted, and outlines have a width.
  private static let rim = 1.0

  private static let names: [(code: String, person: String, post: String, body: String)] = [
    ("AZ", "Şəhriyar Məmmədhüseynzadə", "sədr", "Ekoloji Maarifləndirmə və Gənclərin İnkişafı İctimai Birliyi"),
    ("TR", "Prof. Dr. Gülşen Karamanoğlugil", "genel müdür yardımcısı", "Kültür ve Dayanışma Derneği"),
    ("KZ", "Мұхамедқали Жұмағұлұлы Әбдірахманов", "төрағаның орынбасары", "Халықаралық мәдениет қоры"),
    ("KG", "Жумагүл Токтогуловна Ысмайылова", "", "Айыл чарба жана туруктуу өнүгүү фонду"),
    ("UZ", "Oʻgʻiloy Gʻulomova", "rais oʻrinbosari", "Yoshlar tashabbuslarini qoʻllab-quvvatlash jamgʻarmasi"),
    ("TM", "Gurbangözel Öwezmyradowa", "başlyk", "Türkmenistanyň Söwda-senagat edarasynyň ýanyndaky merkez"),
    ("RU", "Константин Александрович Преображенский", "председатель", "Центр гуманитарного сотрудничества"),
    ("HU", "Szentgyörgyi-Kovács Erzsébet", "ügyvezető igazgató", "Társadalmi Összefogásért Közhasznú Egyesület"),
    ("GB", "J. R. Featherstonehaugh", "chief executive", "Institute for Dialogue, Mediation and Peacebuilding"),
    ("IR", "شورای همکاری فرهنگی", "دبیر", "انجمن دوستی ملل"),
    ("QQ", "Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizden", "x", "Éghajlatváltozás-alkalmazkodás"),
  ]

  private static func diagram(of names: ArraySlice<(code: String, person: String, post: String, body: String)>)
    -> Diagram
  {
    let groups = names.compactMap { row in
      CountryCode(row.code).map { country in
        DiagramGroup(
          code: country, heading: row.person, country: nil,
          people: [node("person-\(row.code)", row.person, .person, row.post)],
          bodies: [node("organization-\(row.code)", row.body, .organization(.ngo), "")])
      }
    }
    let forums = names.enumerated().map { place, row in
      node(
        "forum-\(row.code)", "\(row.body) \(row.body)",
        place.isMultiple(of: 2) ? .forum(.forum) : .organization(.igo), row.post)
    }
    let edges = groups.flatMap { group in
      group.people.map { DiagramEdge(kind: .relation(.spokeAt), from: $0.id, to: forums[0].id) }
    }
    let caption = names.map(\.body).joined(separator: " · ")
    return Diagram(title: caption, scope: caption, source: caption, groups: groups, centre: forums, edges: edges)
  }

  private static func node(_ id: String, _ name: String, _ type: EntityType, _ detail: String) -> DiagramNode {
    DiagramNode(id: id, type: type, name: name, detail: detail, articles: 1)
  }

  private func svg(_ range: Range<Int>, _ theme: DiagramStyle = .light) throws -> String {
    let diagram = Self.diagram(of: Self.names[range])
    return String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg, theme: theme), as: UTF8.self)
  }

  @Test(arguments: [0..<4, 4..<8, 8..<11, 0..<11]) func `each text lies in its node`(_ range: Range<Int>) throws {
    let groups = try svg(range).split(separator: "<g id=").filter { $0.contains("class=\"node ") }
    #expect(groups.count == 3 * range.count)
    for group in groups {
      let outline = try #require(Outline(in: group))
      let texts = DrawnText.texts(in: group)
      #expect(!texts.isEmpty)
      for (text, width) in zip(texts, try DrawnText.widths(of: texts)) {
        let area = text.area(width: width)
        #expect(area.corners.allSatisfy { outline.contains($0, within: Self.rim) }, "\(text) is \(width) wide")
      }
    }
  }

  @Test(arguments: [0..<4, 4..<8, 8..<11]) func `no text lies on another, and all lie in the picture`(
    _ range: Range<Int>
  ) throws {
    let picture = try svg(range)
    let texts = DrawnText.texts(in: picture[...])
    let areas = zip(texts, try DrawnText.widths(of: texts)).map { $0.area(width: $1) }
    for (place, area) in areas.enumerated() {
      for other in areas.indices[(place + 1)...] where area.overlaps(areas[other], beyond: Self.rim) {
        Issue.record("\(texts[place].text) and \(texts[other].text)")
      }
    }
    let paper = try #require(
      picture.split(separator: "<g id=").first { $0.hasPrefix("\"graph0\"") }.flatMap { Outline(in: $0) })
    #expect(areas.allSatisfy { $0.corners.allSatisfy { paper.contains($0, within: 0) } })
  }
}
