/// A thread of the warp: one need of the family. A class, because the picture hands each thread
/// round some forty times, and sharing it costs nothing.
package final class WeaveNeed: Sendable {
    let id: String
    let words: String
    let area: Area
    let areaName: String
    let weight: Int
    let weightWords: String?
    let path: Path?
    let addHelp: Path?

    /// - weight: how much it weighs for the family, from 1 to 3; the thread's thickness.
    /// - weightWords: the same in words, for the list.
    /// - addHelp: where help is added, when nobody has it yet.
    package init(
        id: String, words: String, area: Area, areaName: String, weight: Int,
        weightWords: String? = nil, to path: Path? = nil, addHelp: Path? = nil
    ) {
        self.id = id
        self.words = words
        self.area = area
        self.areaName = areaName
        self.weight = min(3, max(1, weight))
        self.weightWords = weightWords
        self.path = path
        self.addHelp = addHelp
    }
}

/// A thread of the weft: someone who helps. A class, as a thread of the warp is.
package final class WeaveHelper: Sendable {
    let id: String
    let name: String
    let service: String?
    let path: Path?

    package init(id: String, name: String, service: String? = nil, to path: Path? = nil) {
        self.id = id
        self.name = name
        self.service = service
        self.path = path
    }
}
