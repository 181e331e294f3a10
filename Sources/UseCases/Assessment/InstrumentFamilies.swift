import Domain
import Instruments

/// Which questionnaires are forms of the same one for several voices, such as `sdq-parent`,
/// `sdq-self` and `sdq-teacher`: names with the same beginning up to the last hyphen, and the same
/// scales between the same ends. One whose whole name is that beginning is of them too, such as
/// `life-areas` beside `life-areas-child`.
package struct InstrumentFamilies: Sendable {
    private let byID: [InstrumentID: Instrument]
    private let names: [InstrumentID: String]

    package init(_ instruments: [Instrument]) {
        byID = Dictionary(instruments.map { ($0.id, $0) }) { $1 }
        let hyphened = instruments.filter { $0.id.rawValue.contains("-") && !$0.scales.isEmpty }
        let alike = Dictionary(grouping: hyphened, by: Shape.init).filter { $1.count > 1 }
        let stems = Dictionary(grouping: hyphened.map(Shape.init), by: \.stem)
        let whole = instruments.filter { form in
            stems[form.id.rawValue]?.contains { $0.scales == Shape.scales(of: form) } ?? false
        }
        names = Dictionary(
            whole.map { ($0.id, $0.id.rawValue) }
                + alike.flatMap { shape, forms in forms.map { ($0.id, shape.stem) } }
        ) { first, _ in first }
    }

    package func instrument(_ id: InstrumentID) -> Instrument? { byID[id] }

    /// The beginning that forms of one questionnaire share; otherwise the questionnaire's own name.
    package func family(of id: InstrumentID) -> String { names[id] ?? id.rawValue }

    private struct Shape: Hashable {
        let stem: String
        let scales: [ScaleID: ClosedRange<Double>]

        init(_ instrument: Instrument) {
            let name = instrument.id.rawValue
            stem = name.lastIndex(of: "-").map { String(name[..<$0]) } ?? name
            scales = Shape.scales(of: instrument)
        }

        static func scales(of instrument: Instrument) -> [ScaleID: ClosedRange<Double>] {
            Dictionary(instrument.scales.map { ($0.id, $0.bounds) }) { first, _ in first }
        }
    }
}
