import Testing

struct SwiftReaderTests {
    @Test func `comments are no code`() {
        let file = made("let a = 1 // try! here\n/* as! /* nested */ public */let b = 2")
        let blank = "/* as! /* nested */ public */".map { _ in " " }.joined()
        #expect(file.code == ["let a = 1             ", blank + "let b = 2"])
    }

    @Test func `words of a string are no code, what is interpolated is`() {
        let file = made(#"let a = "try! \(try value("x")) as!""#)
        #expect(file.code == [#"let a = "     \(try value(" "))    ""#])
        #expect(file.literals.map(\.text) == ["x", "try! \u{FFFC} as!"])
        #expect(file.literals.last?.interpolations == [#"try value("x")"#])
    }

    @Test func `a quote that is escaped ends nothing`() {
        let file = made(#"let a = "say \"try!\" now"; let b = 1"#)
        #expect(!file.code[0].contains("try!"))
        #expect(file.code[0].hasSuffix("; let b = 1"))
    }

    @Test func `a string of several lines ends at its three quotes`() {
        let file = made("let a = \"\"\"\n  one \"two\" // three\n  \"\"\"\nlet b = 1")
        #expect(file.code.last == "let b = 1")
        #expect(file.code.count == 4)
        #expect(!file.code[1].contains("two"))
        #expect(file.literals.map(\.line) == [1])
    }

    @Test func `a raw string knows its own quotes and interpolations`() {
        let file = made(##"let a = #"no \(x) "quote" yes \#(y)"#; let b = 1"##)
        #expect(file.literals.first?.interpolations == ["y"])
        #expect(file.code[0].hasSuffix("; let b = 1"))
    }

    @Test func `slashes in a string start no comment`() {
        let file = made(#"let a = "https://x"; let b = 1"#)
        #expect(file.code[0].hasSuffix("; let b = 1"))
    }
}

/// A made-up file, in Web unless said otherwise.
func made(_ text: String, at path: String = "Sources/Web/Plan/Made.swift") -> SourceFile {
    SourceFile(path: path, text: text)
}
