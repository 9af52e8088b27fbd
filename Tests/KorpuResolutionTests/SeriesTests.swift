import KorpuModel
import KorpuResolution
import TestSupport
import Testing

/// Gatherings of a series, with and without their numbers.
@Suite struct SeriesTests {
  private func article(
    _ id: String, _ name: String, in language: Language = .azerbaijani, year: Int?, place: String? = nil
  ) -> ArticleFacts {
    ArticleFacts(
      id, in: language, published: year.map { "\($0)-10-02" }, [.forum(name)] + (place.map { [.place($0)] } ?? []),
      place.map { [Relation(name, .heldIn, $0)] } ?? [])
  }

  private let seventh = "VII Xəzər Gənc Dənizçilər Forumu"
  private let eighth = "VIII Xəzər Gənc Dənizçilər Forumu"
  private let unnumbered = "Xəzər Gənc Dənizçilər Forumu"

  @Test func `by its name alone one without a number could be any of them`() {
    for numbered in [seventh, eighth] {
      #expect(NameComparison(ofForum: numbered, in: .azerbaijani, and: unnumbered, in: .azerbaijani).isSame)
    }
  }

  @Test func `one without a number is that of its year`() {
    let network = Network(
      article("1", seventh, year: 2024), article("2", eighth, year: 2025), article("3", unnumbered, year: 2025))
    #expect(network.names("forum").count == 2)
    #expect(network.ids(of: eighth) == network.ids(of: unnumbered))
  }

  @Test func `one without a number is not the only one with a number that is known`() {
    #expect(Network(article("1", seventh, year: 2024), article("2", unnumbered, year: 2025)).names("forum").count == 2)
    #expect(Network(article("1", seventh, year: nil), article("2", unnumbered, year: 2025)).names("forum").count == 2)
    #expect(Network(article("1", seventh, year: nil), article("2", unnumbered, year: nil)).names("forum").count == 2)
  }

  @Test func `the place tells where nobody says the year`() {
    func network(_ year: Int?, _ place: String) -> Network {
      Network(
        article("1", seventh, year: nil, place: "Aktau"), article("2", unnumbered, year: year, place: place))
    }
    #expect(network(2025, "Aktau").names("forum").count == 1)
    #expect(network(2025, "Türkmənbaşı").names("forum").count == 2)
    let other = Network(
      article("1", seventh, year: 2024, place: "Aktau"), article("2", unnumbered, year: 2025, place: "Aktau"))
    #expect(other.names("forum").count == 2)
  }

  @Test func `the year in a name is when it is, whenever it is told of`() {
    let named = "Xəzər Gənc Dənizçilər Forumu 2024"
    #expect(Network(article("1", named, year: 2025), article("2", unnumbered, year: 2024)).names("forum").count == 1)
    #expect(Network(article("1", named, year: 2025), article("2", unnumbered, year: 2025)).names("forum").count == 2)
  }

  @Test func `one told of in the years of two is neither`() {
    let network = Network(
      article("1", seventh, year: 2024), article("2", eighth, year: 2024), article("3", unnumbered, year: 2024))
    #expect(network.names("forum").count == 3)
  }

  @Test func `those with one number are one in any year and language`() {
    let russian = article("2", "VII Каспийский морской форум", in: .russian, year: 2025)
    #expect(Network(article("1", seventh, year: 2024), article("3", seventh, year: 2026)).names("forum").count == 1)
    #expect(
      Network(russian, article("3", "7th Caspian Maritime Forum", in: .english, year: 2026)).names("forum").count
        == 1)
  }
}
