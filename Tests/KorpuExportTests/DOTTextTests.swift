import Testing

@testable import KorpuExport

@Suite struct DOTTextTests {
  @Test(arguments: [
    (#"a "b""#, #""a \"b\"""#),
    (#"c:\new\"#, #""c:\\new\\""#),
    ("line\nline", #""line\nline""#),
    ("tab\there", #""tab here""#),
    ("R&D", #""R&D""#),
    ("&amp; &#65; &lt;", #""&amp;amp; &amp;#65; &amp;lt;""#),
    ("bell\u{7} zero\u{0} mark\u{FEFF}", #""bell zero mark""#),
    ("", #""""#),
    ("subgraph", #""subgraph""#),
    ("شورای ترک", #""شورای ترک""#),
    ("Түркістан", #""Түркістан""#),
  ])
  func `texts are quoted`(_ text: String, _ expected: String) {
    #expect(DOTText.quoted(text) == expected)
  }

  @Test func `a text too long for DOT is cut on the border of a letter`() {
    let quoted = DOTText.quoted(String(repeating: "ə", count: 20_000))
    #expect(quoted.utf8.count <= 16_384)
    #expect(quoted.hasSuffix("ə…\""))
  }

  @Test func `escapes are not cut in two`() {
    let quoted = DOTText.quoted(String(repeating: "\\", count: 20_000))
    #expect(quoted.dropFirst().dropLast(2).count { $0 == "\\" }.isMultiple(of: 2))
  }

  @Test func `addresses keep their parameters`() {
    #expect(DOTText.quotedAddress("https://x.az/?a=1&b=2") == #""https://x.az/?a=1&amp;b=2""#)
    #expect(DOTText.quotedAddress(#"https://x.az/"\"#) == #""https://x.az/%22%5C""#)
  }

  @Test(arguments: [
    ("https://x.az/1", true), ("HTTP://x.az", true), ("javascript:alert(1)", false), (" javascript:alert(1)", false),
    ("data:text/html,x", false), ("file:///etc/passwd", false), ("x.az/1", false), ("", false),
    ("https://x.az/" + String(repeating: "&", count: 4_000), false),
  ]) func `pictures link to web pages alone`(_ address: String, _ isLinked: Bool) {
    var attributes = DOTAttributes()
    attributes.add(evidence: [DiagramEvidence(article: "a", sentence: nil, url: address)])
    #expect(attributes.text.contains("URL=") == isLinked)
  }

  @Test func `the first address that can be followed is taken`() {
    var attributes = DOTAttributes()
    attributes.add(
      evidence: [nil, "javascript:x", "https://x.az/1", "https://x.az/2"].map {
        DiagramEvidence(article: "a", sentence: nil, url: $0)
      })
    #expect(attributes.text.contains(#"URL="https://x.az/1""#))
  }

  @Test func `labels keep their marks as entities`() {
    #expect(DOTText.html("<b> & \"x\"\u{1}\n") == "&lt;b&gt; &amp; &quot;x&quot; ")
  }
}
