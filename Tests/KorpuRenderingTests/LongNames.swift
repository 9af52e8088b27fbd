/// Long names of invented people and bodies, in many languages.
enum LongNames {
  typealias Row = (code: String, person: String, post: String, body: String)

  static let rows: [Row] = [
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
}
