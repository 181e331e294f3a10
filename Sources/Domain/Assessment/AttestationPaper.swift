/// The signed paper of a licence, scanned. It is kept as it came: nobody has looked for malware in
/// it.
package struct AttestationPaper: Sendable, Equatable {
    package let sort: Sheet.Sort
    package let bytes: [UInt8]

    /// Nil for what is larger than a sheet may be, or no PDF, JPEG or PNG by its first bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Sheet.largest, let sort = Sheet.Sort(of: bytes) else { return nil }
        self.sort = sort
        self.bytes = bytes
    }
}
