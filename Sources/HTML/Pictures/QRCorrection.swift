/// Reed–Solomon words over the field of 256 elements with x⁸ + x⁴ + x³ + x² + 1, by which a reader
/// mends what is smudged (ISO/IEC 18004:2015, 7.5).
enum QRCorrection {
    /// What is left when the data, moved up by so many places, is divided by the generator.
    static func words(for data: some Collection<UInt8>, count: Int) -> [UInt8] {
        let divisor = generator(count)
        var rest = Array(data) + Array(repeating: 0, count: count)
        for place in 0..<data.count {
            let lead = rest[place]
            for (offset, factor) in divisor.enumerated() {
                rest[place + offset] ^= product(factor, lead)
            }
        }
        return Array(rest.suffix(count))
    }

    /// (x + α⁰)(x + α¹)… with so many factors, the highest power first.
    private static func generator(_ degree: Int) -> [UInt8] {
        (0..<degree).reduce([1]) { made, power in
            zip(made + [0], [0] + made.map { product($0, powers[power]) }).map { $0 ^ $1 }
        }
    }

    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        guard one != 0, other != 0 else { return 0 }
        return powers[(exponents[Int(one)] + exponents[Int(other)]) % 255]
    }

    /// α⁰ … α²⁵⁴.
    private static let powers: [UInt8] = {
        var powers: [Int] = [1]
        while powers.count < 255 {
            let next = powers[powers.count - 1] << 1
            powers.append(next > 255 ? next ^ 0x11D : next)
        }
        return powers.map { UInt8($0) }
    }()

    private static let exponents: [Int] = {
        var exponents = Array(repeating: 0, count: 256)
        for (exponent, element) in powers.enumerated() { exponents[Int(element)] = exponent }
        return exponents
    }()
}
