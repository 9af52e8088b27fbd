internal import KorpuModel

extension TurkicExamples {
  /// Whose a post is: of the office that a body has in a town, of the body in whose committee somebody sits, and not of the body
  /// that only did what a clause tells.
  static let partsOfBodies = [
    PatternExample(
      .azerbaijani, "Görüşdə Yaşıl Vadi Agentliyinin Gəncə nümayəndəliyinin rəhbəri Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Yaşıl Vadi Agentliyinin Gəncə nümayəndəliyi: head"],
      doesNotState: ["Anar Quliyev → Yaşıl Vadi Agentliyi"]),
    PatternExample(
      .turkish, "Toplantıda Yeşil Vadi Ajansı'nın Bişkek Ofisi Müdürü Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Ajansı'nın Bişkek Ofisi: director"],
      doesNotState: ["Kemal Yurtsever → Yeşil Vadi Ajansı"]),
    PatternExample(
      .turkish, "Heyete TÜRKPA Çevre ve Doğal Kaynaklar Komisyonu Başkan Yardımcısı Kemal Yurtsever başkanlık etti.",
      states: ["Kemal Yurtsever → TÜRKPA: deputyChair"]),
    PatternExample(
      .turkish, "Macar Bilimler Akademisi Orta Asya Araştırmaları Enstitüsü Müdürü Kemal Yurtsever konuştu.",
      doesNotState: ["Kemal Yurtsever → Macar Bilimler Akademisi"]),
    PatternExample(
      .turkish, "Macar Bilimler Akademisi Orta Asya Araştırmaları Enstitüsü araştırmacısı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Macar Bilimler Akademisi: expert"]),
    PatternExample(
      .azerbaijani,
      "Ötən il Təhlükəsizlik Xidmətinin keçirdiyi əməliyyatla rayonun icra başçısı Anar Quliyev saxlanılıb.",
      doesNotState: ["Anar Quliyev → Təhlükəsizlik Xidməti"]),
    PatternExample(
      .azerbaijani, "Ötən il Təhlükəsizlik Xidmətinin keçmiş sədri Anar Quliyev saxlanılıb.",
      states: ["Anar Quliyev → Təhlükəsizlik Xidməti: chair"]),
  ]
}
