import KorpuCommands

@main struct Main {
  static func main() {
    KorpuTool.main()
  }
}
