import KorpuModel
import Testing

@Suite struct ApostropheTests {
  @Test func `texts print several marks for an apostrophe, and people type more`() {
    #expect("'’‘ʻʼ`ʹ".unicodeScalars.allSatisfy { $0.isApostrophe && $0.isTypedForApostrophe })
    #expect("´′＇".unicodeScalars.allSatisfy { !$0.isApostrophe && $0.isTypedForApostrophe })
    #expect("\"-a“ ".unicodeScalars.allSatisfy { !$0.isTypedForApostrophe })
  }

  @Test func `some of them, and the hyphen, join endings to names`() {
    #expect("-'’".unicodeScalars.allSatisfy { $0.joinsEnding })
    #expect("ʻ‘–".unicodeScalars.allSatisfy { !$0.joinsEnding })
  }
}
