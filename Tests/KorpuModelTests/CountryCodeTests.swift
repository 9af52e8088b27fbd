import KorpuModel
import Testing

@Suite struct CountryCodeTests {
  @Test(arguments: [
    ("AZ", "AZ"), ("kz", "KZ"), ("xN", "XN"), ("İT", nil), ("ız", nil), ("", nil), ("A", nil), ("AZE", nil),
  ])
  func `two letters of ASCII, raised`(text: String, code: String?) {
    #expect(CountryCode(text)?.code == code)
  }

  @Test(arguments: ["A1", "A ", "Ａ", "é", "К", "@Z", "[z", "`a", "a{"]) func `nothing else`(text: String) {
    #expect(CountryCode(text) == nil)
  }

  @Test func `codes sort by their letters`() {
    let codes = ["UZ", "AZ", "KZ", "KG"].compactMap { CountryCode($0) }
    #expect(codes.sorted().map(\.code) == ["AZ", "KG", "KZ", "UZ"])
  }
}
