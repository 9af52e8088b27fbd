internal import KorpuModel

extension TurkicExamples {
  /// A body at an office of a country is the country's.
  static let bodiesUnderOffices = [
    PatternExample(
      .azerbaijani, "Azərbaycan Respublikasının Prezidenti yanında Arzu Fondunun direktoru Anar Quliyev gəlib.",
      states: ["Azərbaycan Respublikasının Prezidenti yanında Arzu Fondu → AZ"]),
    PatternExample(
      .azerbaijani, "Gürcüstan Nazirlər Kabineti yanında Arzu Şurasının sədri Anar Quliyev gəlib.",
      states: ["Gürcüstan Nazirlər Kabineti yanında Arzu Şurası → GE"]),
    PatternExample(
      .kazakh, "Қазақстан Республикасы Президенті жанындағы Жасыл Алқап институтының директоры Самат Досаев келді.",
      states: ["Қазақстан Республикасы Президенті жанындағы Жасыл Алқап институты → KZ"]),
    PatternExample(
      .uzbek, "O'zbekiston Respublikasi Prezidenti huzuridagi Yashil Vodiy instituti direktori Anvar Sodiqov keldi.",
      states: ["O'zbekiston Respublikasi Prezidenti huzuridagi Yashil Vodiy instituti → UZ"]),
    PatternExample(
      .azerbaijani, "Gürcüstan Mətbuat Şurasının sədri Anar Quliyev gəlib.", states: ["Gürcüstan Mətbuat Şurası → GE"]),
    PatternExample(
      .azerbaijani, "Gürcüstan Türk Dövlətləri Şurasına üzv olub.", doesNotState: ["Türk Dövlətləri Şurası → GE"]),
    PatternExample(
      .azerbaijani, "Azərbaycan Prezidenti və Arzu Fondunun direktoru Anar Quliyev görüşüb.",
      doesNotState: ["Arzu Fondu → AZ"]),
    PatternExample(
      .azerbaijani, "Azərbaycanın səfiri Arzu Fondunun yanında dayanıb.", doesNotState: ["Arzu Fondu → AZ"]),
  ]
}
