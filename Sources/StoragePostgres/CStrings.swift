/// Texts as C takes them: pointers, the last one nil.
enum CStrings {
    typealias Pointers = UnsafePointer<UnsafePointer<CChar>?>

    static func withPointers<Answer>(
        _ texts: [String], _ body: (Pointers) -> Answer
    ) -> Answer {
        let bytes = texts.map { Array($0.utf8CString) }
        return pointers(bytes[...], []) { body($0) }
    }

    private static func pointers<Answer>(
        _ rest: ArraySlice<[CChar]>, _ made: [UnsafePointer<CChar>?],
        _ body: (Pointers) -> Answer
    ) -> Answer {
        guard let first = rest.first else { return body(made + [nil]) }
        return first.withUnsafeBufferPointer { text in
            pointers(rest.dropFirst(), made + [text.baseAddress], body)
        }
    }
}
