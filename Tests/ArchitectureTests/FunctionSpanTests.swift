import Testing

struct FunctionSpanTests {
    @Test func `a function lasts from its name to its closing brace`() {
        let file = made(
            """
            struct S {
                func a(
                    b: Int = 1
                ) async throws -> [Int] {
                    if b > 0 { return [b] }
                    return []
                }
            }
            """)
        #expect(FunctionSpan.all(in: file).map(\.name) == ["func a"])
        #expect(FunctionSpan.all(in: file).map(\.line) == [2])
        #expect(FunctionSpan.all(in: file).map(\.lines) == [6])
    }

    @Test func `what a protocol asks for has no length`() {
        let file = made(
            """
            protocol P {
                func a() throws -> Int
                var b: Int { get }
                init(c: Int)
            }
            struct S { let d = 1; var e = 2 }
            """)
        #expect(FunctionSpan.all(in: file).map(\.name) == ["var b"])
    }

    @Test func `a computed property, an initializer and a subscript count`() {
        let file = made(
            """
            struct S {
                var a: Int { 1 }
                init?(b: Int) { return nil }
                subscript(c: Int) -> Int { c }
                let d = S.init(b: 1)
            }
            """)
        let names = FunctionSpan.all(in: file).map(\.name)
        #expect(names == ["var a", "init?", "subscript"])
    }

    @Test func `a brace in a string closes nothing`() {
        let file = made("func a() {\n    use(\"}\")\n    // }\n}\nfunc b() {}")
        #expect(FunctionSpan.all(in: file).map(\.lines) == [4, 1])
    }
}
