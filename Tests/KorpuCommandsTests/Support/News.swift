/// Articles that several suites ask about.
enum News {
  /// A forum with two speakers of two bodies, in November.
  static let forum = """
    Bakıda Körpü Forumu keçirilib
    24 noyabr 2025, 14:16
    Bakıda Xəzər Ölkələri QHT-lərinin Körpü Forumu keçirilib.
    Forumda Azərbaycanın "Yeni Səs" İctimai Birliyinin sədri Anar Quliyev deyib ki, əməkdaşlıq genişlənəcək.
    Qazaxıstanın "Gələcək" İctimai Fondunun sədri Leyla Nəsirova bildirib ki, yeni layihələr başlanacaq.

    """
}
