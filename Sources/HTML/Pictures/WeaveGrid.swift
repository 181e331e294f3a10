/// Where everything in the cloth stands, in pixels from the upper left corner.
struct WeaveGrid {
    struct Column {
        let need: WeaveNeed
        let isHole: Bool
        let x: Double
    }
    struct Row {
        let helper: WeaveHelper
        let y: Double
    }

    static let labelLines = 5
    private static let nameWidth = 190.0

    let width: Double
    let height: Double
    let top: Double
    let bottom: Double
    let mirrored: Bool
    let panelWidth: Double
    let columns: [Column]
    let rows: [Row]
    private let pitch: Double
    private let clothStart: Double

    init(weave: WeavePicture) {
        let (pitch, room) = WeaveGrid.pitch(weave)
        let panel = Double(weave.holes.count) * pitch + (weave.holes.isEmpty ? 0 : 8)
        let start = panel + room
        let total = start + Double(weave.woven.count) * pitch + (weave.woven.isEmpty ? 8 : 18)
        let mirrored = weave.direction == .rightToLeft
        let labels = WeaveGrid.labelHeight(weave, pitch: pitch)
        self.pitch = pitch
        self.mirrored = mirrored
        panelWidth = panel
        clothStart = start
        width = total
        top = labels + 52
        bottom = top + max(150, Double(weave.helpers.count) * 52 + 26)
        height = bottom + 12
        columns = weave.needs.enumerated().map { place, need in
            let isHole = place < weave.holes.count
            let before = isHole ? 4 : start - Double(weave.holes.count) * pitch
            let x = before + (Double(place) + 0.5) * pitch
            return Column(need: need, isHole: isHole, x: mirrored ? total - x : x)
        }
        let top = top
        rows = weave.helpers.enumerated().map { Row(helper: $1, y: top + 40 + Double($0) * 52) }
    }

    /// The width of a thread's column, and of the names: wide when there are few.
    private static func pitch(_ weave: WeavePicture) -> (pitch: Double, names: Double) {
        let room = weave.helpers.isEmpty ? 0 : nameWidth
        let share = (940 - room) / Double(max(1, weave.needs.count))
        return (min(132, max(92, share)), room)
    }

    private static func labelHeight(_ weave: WeavePicture, pitch: Double) -> Double {
        let lines = weave.needs.map {
            WrappedText($0.words, width: Int(pitch / 7.8), most: labelLines).lines.count
        }
        return Double(lines.max() ?? 1) * 17
    }

    /// How many characters a label's line takes.
    var labelWidth: Int { Int(pitch / 7.8) }
    /// The height of the gap in the loose threads.
    var middle: Double { min((top + bottom) / 2 - 4, top + 150) }
    var nameEnd: Double { placed(clothStart - 14) }
    var weftStart: Double { placed(clothStart - 6) }
    var weftEnd: Double { placed(columns.allSatisfy(\.isHole) ? clothStart + 2 : width - 4) }

    private func placed(_ x: Double) -> Double { mirrored ? width - x : x }
}
