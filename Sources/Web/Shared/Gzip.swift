import CZlib

/// Makes bytes smaller for the line, in the gzip format (RFC 1952).
enum Gzip {
    /// Level 1 for pages made on the spot, 9 for what is made once at the start.
    /// - Parameter padding: Bytes for the header's file name, which every reader skips; a chance
    ///   number of them hides how well a page's content compressed ("Heal the BREACH", 2022).
    /// - Returns: Nil if zlib could not do it; then the bytes go as they are.
    static func squeezed(_ bytes: [UInt8], level: Int32, padding: Int = 0) -> [UInt8]? {
        var stream = z_stream()
        guard gzip_init(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, uLong(bytes.count))) + padding + 1
        var name = [UInt8](repeating: UInt8(ascii: "v"), count: padding) + [0]
        var input = bytes
        return name.withUnsafeMutableBufferPointer { name in
            var header = gz_header()
            header.name = name.baseAddress
            return withUnsafeMutablePointer(to: &header) { header in
                guard deflateSetHeader(&stream, header) == Z_OK else { return nil }
                return deflated(&stream, &input, bound)
            }
        }
    }

    private static func deflated(
        _ stream: inout z_stream, _ input: inout [UInt8], _ bound: Int
    ) -> [UInt8]? {
        var finished = false
        let squeezed = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(bound)
                finished = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = bound - Int(stream.avail_out)
            }
        }
        return finished ? squeezed : nil
    }
}
