internal import KorpuModel

extension TurkicExamples {
  /// Sessions of a board, which has no name but that of its sort, and those whose number a hyphen joins to their sort.
  static let placesOfBoards = [
    PatternExample(
      .uzbek, "Toshkentda Oqsoqollar kengashining 15-yig‘ilishi bo‘lib o‘tdi.",
      states: ["Oqsoqollar kengashining 15-yig‘ilishi → Toshkent"]),
    PatternExample(
      .uzbek, "Toshkentda Yashil Vodiy jamg‘armasi kuzatuv kengashining navbatdagi yig‘ilishi bo‘lib o‘tdi.",
      states: ["Yashil Vodiy jamg‘armasi kuzatuv kengashining navbatdagi yig‘ilishi → Toshkent"]),
  ]

  /// Those who attend one; and who led a delegation that attends a gathering.
  static let attendanceOfBoards = [
    PatternExample(
      .uzbek,
      "Xorazm davlat universiteti Kuzatuv kengashining navbatdagi yig‘ilishi bo‘lib o‘tdi. Unda Anvar Mahmudov ishtirok etdi.",
      states: ["Anvar Mahmudov → Xorazm davlat universiteti Kuzatuv kengashining navbatdagi yig‘ilishi"]),
    PatternExample(
      .uzbek,
      "Xorazm davlat universitetida universitet Kuzatuv kengashining navbatdagi yig‘ilishi bo‘lib o‘tdi. Unda Anvar Mahmudov ishtirok etdi.",
      states: ["Anvar Mahmudov → universitet Kuzatuv kengashining navbatdagi yig‘ilishi"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi keldi. Delegatsiya «Yashil vodiy» forumida ishtirok etdi.",
      states: ["Anvar Mahmudov → «Yashil vodiy» forumi"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi O‘zbekiston delegatsiyasi keldi. Delegatsiya a’zosi «Yashil vodiy» forumida ishtirok etdi.",
      doesNotState: ["Anvar Mahmudov → «Yashil vodiy» forumi"]),
  ]
}
