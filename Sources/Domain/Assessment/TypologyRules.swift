/// What a typology can be.
package enum TypologyRules {
    /// The most factors in one life area, and the most types of families [own choice].
    package static let most = 40

    /// Everything that cannot be so.
    package static func faults(
        factors: [FactorKind], familyTypes: [FamilyType]
    ) -> [TypologyFault] {
        let twice = factors.enumerated().compactMap { place, factor in
            factors[..<place].contains { $0.means(factor) }
                ? TypologyFault.factorTwice(factor.code) : nil
        }
        let types = familyTypes.enumerated().compactMap { place, type in
            familyTypes[..<place].contains { $0.name.text.isSaid(like: type.name.text) }
                ? TypologyFault.typeTwice(type.code) : nil
        }
        return twice + types
    }
}

/// Two lines that say the same, by the code of the later one.
package enum TypologyFault: Hashable, Sendable {
    case factorTwice(String), typeTwice(String)
}

package struct TypologyFaults: Error, Equatable, Sendable {
    package let all: [TypologyFault]

    package init(_ all: [TypologyFault]) { self.all = all }
}

extension FactorKind {
    fileprivate func means(_ other: FactorKind) -> Bool {
        lifeArea == other.lifeArea && leaning == other.leaning
            && name.text.isSaid(like: other.name.text)
    }
}

extension String {
    fileprivate func isSaid(like other: String) -> Bool { lowercased() == other.lowercased() }
}
