internal import KorpuModel

extension TurkicExamples {
  /// A gathering behind the participle that tells who was there.
  static let relativeAttendance = [
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu yapıldı. Azerbaycan, Macaristan ve Türkiye'den belediye başkanlarının yer aldığı forumda kitaplar tanıtıldı.",
      states: ["AZ → Yeşil Vadi Forumu", "HU → Yeşil Vadi Forumu", "TR → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz ve vali Deniz Aksoy'un katıldığı \"Ortak Miras\" konferansı Bursa'da yapıldı.",
      states: ["Leyla Korkmaz → \"Ortak Miras\" konferansı", "Deniz Aksoy → \"Ortak Miras\" konferansı"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'ın katılmadığı \"Ortak Miras\" konferansı Bursa'da yapıldı.",
      doesNotState: ["Leyla Korkmaz → \"Ortak Miras\" konferansı"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz'ın katıldığı kurultayın ardından \"Ortak Miras\" konferansı Bursa'da yapıldı.",
      doesNotState: ["Leyla Korkmaz → \"Ortak Miras\" konferansı"]),
    PatternExample(
      .turkish,
      "Yazarlar Birliği'nde düzenlenen devir teslim törenine rektör Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → devir teslim töreni"]),
    PatternExample(
      .turkish,
      "Kentte \"Genç Yazarlar Forumu\"nun açılışına rektör Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Genç Yazarlar Forumu"]),
  ]

  /// Speakers at a gathering behind the participle.
  static let relativeSpeakers = [
    PatternExample(
      .turkish,
      "Prof. Dr. Leyla Korkmaz'ın konuşmacı olarak katıldığı \"Ortak Miras\" konferansı Bursa'da yapıldı.",
      states: ["Leyla Korkmaz → \"Ortak Miras\" konferansı"]),
    PatternExample(
      .turkish,
      "Prof. Dr. Leyla Korkmaz'ın izleyici olarak katıldığı \"Ortak Miras\" konferansı Bursa'da yapıldı.",
      doesNotState: ["Leyla Korkmaz → \"Ortak Miras\" konferansı"]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Su\" forumu olub. Forumda çıxış edən Xalq artisti, professor Anar Quliyev layihəni alqışlayıb.",
      states: ["Anar Quliyev → \"Su\" forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Su\" forumu olub. Plenar iclasda çıxış edən dosent Anar Quliyev, Vadi Fondunun sədri Leyla Nəsirova uğurlar arzulayıblar.",
      states: ["Anar Quliyev → \"Su\" forumu", "Leyla Nəsirova → \"Su\" forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Su\" forumu keçirilib. Sonra həmkarları adından çıxış edən dosent Anar Quliyev və yazıçı Leyla Nəsirova uğurlar arzulayıblar. Radioda çıxış edən şair Samir Orucov bunu tərifləyib.",
      states: ["Anar Quliyev → \"Su\" forumu", "Leyla Nəsirova → \"Su\" forumu"],
      doesNotState: ["Samir Orucov → \"Su\" forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da \"Ortak Miras\" forumu yapıldı. Forumda konuşan rektör Kemal Yurtsever, yazar Leyla Korkmaz ile görüştü.",
      states: ["Kemal Yurtsever → \"Ortak Miras\" forumu"], doesNotState: ["Leyla Korkmaz → \"Ortak Miras\" forumu"]),
  ]

  /// A hall behind a gathering whose name is quoted.
  static let hallsBehindQuoted = [
    PatternExample(
      .turkish,
      "Yazarlar Birliği'nin düzenlediği \"Yeni Ufuklar Çalıştayı\" Rektörlük Binası Konferans Salonunda gerçekleştirildi.",
      states: ["Yeni Ufuklar Çalıştayı → Rektörlük Binası Konferans Salonu"]),
    PatternExample(
      .turkish, "Genç Yazarlar Forumu, Bursa'nın Sazlıdere köyünde düzenlendi.",
      states: ["Genç Yazarlar Forumu → Sazlıdere"]),
  ]
}
