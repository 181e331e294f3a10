/// The head of one part of a form with files: which field it is, and whether it is a file. The
/// file's own name is thrown away: nothing here is called what somebody's disk calls it.
struct PartHead: Equatable {
    let name: String
    let isFile: Bool

    /// Nil unless it says once that it is form data, with a name, in the way that browsers do.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        var found: [Substring] = []
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), !line.contains(where: \.isNewline) else {
                return nil
            }
            switch line[..<colon].lowercased() {
            case "content-disposition": found.append(line[colon...].dropFirst())
            case "content-type": continue
            default: return nil
            }
        }
        guard found.count == 1, let values = PartHead.values(found[0]), let name = values["name"],
            !name.isEmpty
        else { return nil }
        self.name = name
        isFile = values["filename"] != nil
    }

    /// `form-data; name="a"; filename="b"`, each value quoted and given once. Browsers write a
    /// quotation mark in a name as `%22`, so a name ends at the next one.
    private static func values(_ line: Substring) -> [String: String]? {
        var rest = line.drop { $0 == " " }
        guard rest.hasPrefix("form-data") else { return nil }
        rest = rest.dropFirst("form-data".count)
        var values: [String: String] = [:]
        while !rest.isEmpty {
            guard let pair = rest.prefixMatch(of: /; (name|filename)="([^"]*)"/) else {
                return nil
            }
            let key = String(pair.1)
            guard values[key] == nil else { return nil }
            values[key] = String(pair.2)
            rest = rest[pair.range.upperBound...]
        }
        return values
    }
}
