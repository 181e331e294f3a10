/// Where everything in the cloth stands, in pixels from the upper left corner.
struct WeaveGrid {
    struct Column {
        let place: Int
        let need: WeaveNeed
        let label: WrappedText
        let isHole: Bool
        let x: Int

        /// Over and under take turns along the thread and across it.
        func liesOver(_ row: Row) -> Bool { (row.place + place).isMultiple(of: 2) }
    }
    struct Row {
        let place: Int
        let helper: WeaveHelper
        let y: Int
    }

    static let labelLines = 4
    static let nameLength = 17
    private static let nameWidth = 156
    /// The main column on a desk of 1280 pixels, with room for a scroll bar.
    private static let desk = 992
    /// Between two rows; the dashes in the style sheet reckon with it.
    private static let rowHeight = 48

    let width: Int
    let height: Int
    let top: Int
    /// Where the woven threads end, and the loose ones.
    let end: Int
    let bottom: Int
    let mirrored: Bool
    let panelWidth: Int
    let columns: [Column]
    let rows: [Row]
    let pitch: Int
    private let clothStart: Int

    init(weave: WeavePicture) {
        let (pitch, room) = WeaveGrid.pitch(weave)
        let panel = weave.holes.count * pitch + (weave.holes.isEmpty ? 0 : 8)
        let start = panel + room
        let total = start + weave.woven.count * pitch + (weave.woven.isEmpty ? 8 : 18)
        let mirrored = weave.direction == .rightToLeft
        let labels = WeaveGrid.labels(weave, pitch: pitch)
        let top = (labels.map(\.lines.count).max() ?? 1) * 16 + 52
        self.pitch = pitch
        self.mirrored = mirrored
        self.top = top
        panelWidth = panel
        clothStart = start
        width = total
        end = top + weave.helpers.count * WeaveGrid.rowHeight + 24
        bottom = weave.holes.isEmpty ? end : max(end, top + 190)
        height = bottom + 12
        columns = weave.needs.enumerated().map { place, need in
            let isHole = place < weave.holes.count
            let before = isHole ? 4 : start - weave.holes.count * pitch
            let x = before + place * pitch + pitch / 2
            return Column(
                place: place, need: need, label: labels[place], isHole: isHole,
                x: mirrored ? total - x : x)
        }
        rows = weave.helpers.enumerated().map { place, helper in
            Row(place: place, helper: helper, y: top + 36 + place * WeaveGrid.rowHeight)
        }
    }

    /// The width of a thread's column, and of the names: wide when there are few.
    private static func pitch(_ weave: WeavePicture) -> (pitch: Int, names: Int) {
        let room = weave.helpers.isEmpty ? 0 : nameWidth
        let share = (desk - 26 - room) / max(1, weave.needs.count)
        return (min(132, max(67, share)), room)
    }

    private static func labels(_ weave: WeavePicture, pitch: Int) -> [WrappedText] {
        weave.needs.map {
            WrappedText($0.words, width: characters(pitch), most: labelLines)
        }
    }

    private static func characters(_ pitch: Int) -> Int { pitch * 10 / 67 }

    /// How many characters a label's line takes.
    var labelWidth: Int { WeaveGrid.characters(pitch) }
    /// The height of the gap in the loose threads.
    var middle: Int { min((top + bottom) / 2 - 12, top + 150) }
    var nameEnd: Int { placed(clothStart - 14) }
    var weftStart: Int { placed(clothStart - 6) }
    var weftEnd: Int { placed(columns.allSatisfy(\.isHole) ? clothStart + 2 : width - 4) }

    private func placed(_ x: Int) -> Int { mirrored ? width - x : x }
}
