import Testing

@testable import KorpuArticles

/// Titles, dates and bylines are read off the pages, and the story is left whole.
@Suite struct LayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let page: String
    let expected: ReadLayout
    var testDescription: String { page }

    init(_ page: String, _ expected: ReadLayout) {
      self.page = page
      self.expected = expected
    }
  }

  private static let title = "Bakıda Körpü Forumu keçirildi"

  static let heads = [
    Case("", ReadLayout()),
    Case("\(title)\n", ReadLayout(title: title)),
    Case("\(title)\n24 noyabr, 2025\n14:16\n", ReadLayout(title: title, published: "2025-11-24", time: "14:16")),
    Case("- 24 noyabr, 2025\n- 14:16\n", ReadLayout(published: "2025-11-24", time: "14:16")),
    Case("• 24 noyabr, 2025\n• 09:05\n\(title)\n", ReadLayout(title: title, published: "2025-11-24", time: "09:05")),
    Case("24 Noyabr 2025, 14:16\n", ReadLayout(published: "2025-11-24", time: "14:16")),
    Case("24.11.2025 14:16\n", ReadLayout(published: "2025-11-24", time: "14:16")),
    Case(" 20:56 24.04.2025     112\n", ReadLayout(published: "2025-04-24", time: "20:56")),
    Case("2025-11-24T14:16:00+04:00\n", ReadLayout(published: "2025-11-24", time: "14:16")),
    Case("24/11/2025 | 14:16:30\n", ReadLayout(published: "2025-11-24", time: "14:16")),
    Case("Tarix: 24 noyabr 2025-ci il\n", ReadLayout(published: "2025-11-24")),
    Case("31 fevral 2025\n", ReadLayout()),
    Case(" date 2025-11-24 \(title)\n", ReadLayout(title: title, published: "2025-11-24")),
    Case(
      " date 2025-11-24  \(title) | Xəbərlər\n\(title)\n\nQafar Ağayev09:46 - Bu gün\n\(title)\n\n",
      ReadLayout(title: title, published: "2025-11-24", time: "09:46", authors: ["Qafar Ağayev"])),
    Case(" date 2025-11\n", ReadLayout(published: "2025-11")),
    Case("date 2025-11\n24.11.2025\n", ReadLayout(published: "2025-11-24")),
    Case("Daxili siyasət\n\(title)\n", ReadLayout(title: title)),
    Case("\(title)\nSiyasət\n\n\(title)\n", ReadLayout(title: title)),
    Case("Bölmə adı\n\(title)\n", ReadLayout(title: title)),
    Case("Forum nə verəcək?\n\n", ReadLayout(title: "Forum nə verəcək?")),
    Case("Bakıda \"Körpü Forumu\"\n", ReadLayout(title: "Bakıda \"Körpü Forumu\"")),
    Case("Bakı. 24 noyabr. AZƏRTAC\n", ReadLayout()),
    Case("Bakı, 24 noyabr, AZƏRTAC. ", ReadLayout()),
    Case("BAKI, 24 noyabr 2025 — Sputnik. ", ReadLayout(published: "2025-11-24")),
    Case("Bakı, 24 noyabr 2025-ci il. ", ReadLayout(published: "2025-11-24")),
    Case("Bakı, Azərbaycan, 24 noyabr. ", ReadLayout()),
    Case("Bakı. 24 noyabr. ", ReadLayout()),
  ]

  @Test(arguments: heads) func `the head of a page`(_ item: Case) throws {
    #expect(try Pages.article(item.page + Pages.text).layout == item.expected)
  }

  static let tails = [
    Case("\nLalə Vəliyeva", ReadLayout(authors: ["Lalə Vəliyeva"])),
    Case("\nLalə Vəliyeva\nEmil Tahir\n", ReadLayout(authors: ["Lalə Vəliyeva", "Emil Tahir"])),
    Case("\n\nKənan Yusif, AzA.", ReadLayout(authors: ["Kənan Yusif"])),
    Case("\n\nKənan YUSİF\nAZƏRTAC", ReadLayout(authors: ["Kənan YUSİF"])),
    Case("\nMüəllif: Lalə Vəliyeva, Emil Tahir.", ReadLayout(authors: ["Lalə Vəliyeva", "Emil Tahir"])),
    Case("\nFoto: AZƏRTAC\nMənbə: Körpü.az", ReadLayout()),
    Case("\nXəbər.az", ReadLayout()),
    Case("\n24.11.2025 14:16", ReadLayout()),
    Case("\nGörüş davam edir", ReadLayout(paragraphs: Pages.story + ["Görüş davam edir"])),
    Case("\nGörüş Davam Edir.", ReadLayout(paragraphs: Pages.story + ["Görüş Davam Edir."])),
    Case("\n\"Yaşasın dostluq\"", ReadLayout(paragraphs: Pages.story + ["\"Yaşasın dostluq\""])),
    Case("\nTürkiyə Böyük", ReadLayout(paragraphs: Pages.story + ["Türkiyə Böyük"])),
    Case("\nYeni Səs Fondu", ReadLayout(paragraphs: Pages.story + ["Yeni Səs Fondu"])),
    Case(
      "\nİştirakçılar:\nLalə Vəliyeva\nEmil Tahir",
      ReadLayout(paragraphs: Pages.story + ["İştirakçılar:", "Lalə Vəliyeva", "Emil Tahir"])),
    Case(
      "\nTədbirdə çıxış edən\nLalə Vəliyeva",
      ReadLayout(paragraphs: Pages.story + ["Tədbirdə çıxış edən", "Lalə Vəliyeva"])),
  ]

  @Test(arguments: tails) func `the tail of a page`(_ item: Case) throws {
    #expect(try Pages.article(Pages.text + item.page).layout == item.expected)
  }

  static let stories = [
    // Nothing but a name, a date or a headline is all the story there is.
    ["Lalə Vəliyeva"], ["24 noyabr 2025"], ["Bakıda forum keçirildi"],
    // A first sentence that a stored page gives in its own line, and dates within sentences.
    ["Görüş 24 noyabr 2025-ci ildə Bakıda olub.", "Sonra qonaqlar yola düşüb."],
    ["24 noyabrda Bakıda forum olub.", "Sonra qonaqlar yola düşüb."],
    ["\"Biz birik\".", "Bunu Anar Quliyev deyib."],
    ["– Forum nə verəcək?", "– Çox şey."],
    // A question in a headline stands apart from the story.
    ["Forum nə verəcək?", "Çox şey, deyirlər."],
    ["Anar Quliyev:", "\"Biz birik\"."],
  ]

  @Test(arguments: stories) func `a story without head and tail stays whole`(_ paragraphs: [String]) throws {
    let read = try Pages.article(paragraphs.joined(separator: "\n")).layout
    #expect(read.paragraphs == paragraphs)
    #expect(read.authors == [])
  }

  @Test func `a story that begins in a stored page's first line is kept`() throws {
    let read = try Pages.article(" date 2020-10 Görüş Bakıda olub.\nSonra qonaqlar yola düşüb.").layout
    #expect(read == ReadLayout(published: "2020-10", paragraphs: ["Görüş Bakıda olub.", "Sonra qonaqlar yola düşüb."]))
  }

  @Test func `lines broken at a fixed width are joined`() throws {
    let page = """
      Bakıda Körpü Forumu keçirildi
      24.11.2025

      Bakıda təşkil olunan Xəzər Ölkələri Həmrəylik Forumunda iştirak
      edən "Yeni Səs" İctimai Birliyinin sədri Anar
      Quliyev əməkdaşlığın vacib olduğunu deyib. Sonra isə digərləri
      çıxış ediblər.
      İkinci bənd də uzun sətirlərlə davam edir və əvvəlki kimi ortadan
      bölünüb.
      """
    let read = try Pages.article(page).layout
    #expect(read.title == "Bakıda Körpü Forumu keçirildi")
    #expect(read.published == "2025-11-24")
    #expect(
      read.paragraphs.map { String($0.prefix(12)) + "…" + String($0.suffix(12)) } == [
        "Bakıda təşki…xış ediblər.", "İkinci bənd …dan bölünüb.",
      ])
    #expect(read.paragraphs.allSatisfy { !$0.contains("\n") })
  }
}
