/// A signed sheet of paper, scanned: the proof of a consent that was given on paper.
package struct Sheet: CaseItem, Equatable {
    package static let kind = ContentKind.consent

    /// 4 MB: a photograph of a page from a phone [own choice].
    package static let largest = 4 << 20

    package let id: SheetID
    package let consent: ConsentID
    /// As the consent it belongs to, so that the same people see it.
    package let subject: Subject
    package let sort: Sort
    package let bytes: [UInt8]
    package let said: Said
    package var edition: Int

    package init(
        id: SheetID, consent: ConsentID, subject: Subject, sort: Sort, bytes: [UInt8],
        said: Said, edition: Int = 1
    ) {
        self.id = id
        self.consent = consent
        self.subject = subject
        self.sort = sort
        self.bytes = bytes
        self.said = said
        self.edition = edition
    }

    package var area: LifeArea? { nil }
    package var hangsOn: [String] { [consent.text] }

    /// What may be kept, told by its first bytes and not by its name.
    package enum Sort: String, CaseIterable, Sendable {
        case pdf, jpeg, png

        /// Nil for anything else.
        package init?(of bytes: [UInt8]) {
            let starts: [(Sort, [UInt8])] = [
                (.pdf, Array("%PDF-".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]),
                (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            ]
            guard let found = starts.first(where: { bytes.starts(with: $0.1) }) else { return nil }
            self = found.0
        }
    }

    package func saysTheSame(as other: Sheet) -> Bool {
        consent == other.consent && bytes == other.bytes
    }
}
