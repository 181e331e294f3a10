import HTML
import Instruments

/// A list of what is wrong in a file, or does not come along, each with its place.
struct BroughtFaults {
    let texts: Texts

    private static let most = 200

    private var words: BroughtTexts { texts.brought }

    /// - Parameter untold: How many more there are than these.
    func list(
        _ faults: [ImportFault], _ title: String, _ id: String, _ lead: String, untold: Int = 0
    ) -> PageSection? {
        guard !faults.isEmpty else { return nil }
        return PageSection(
            title, id: id, lead: "\(words.count(faults.count + untold)) \(lead)",
            content: lines(faults, title, untold: untold))
    }

    /// The list alone, and how many more there are.
    func lines(_ faults: [ImportFault], _ label: String? = nil, untold: Int = 0) -> HTML {
        guard !faults.isEmpty else { return .empty }
        let items = faults.prefix(Self.most).map { fault in
            let place = [fault.item?.rawValue, fault.path].compactMap(\.self).filter { $0 != "" }
            return ListItem(
                words.problem(fault.problem),
                sentence: place.isEmpty ? words.wholeFile : place.joined(separator: " · "))
        }
        let rest = faults.count + untold - items.count
        let more = rest > 0 ? HTML("<p class=\"quiet\">\(texts.looks.more(rest))</p>") : .empty
        return HTML("\(ItemList(items, label: label))\(more)")
    }

    /// The same reason for many questions is told once, with each of them.
    func grouped(
        _ faults: [ImportFault], _ title: String, _ id: String, _ lead: String
    ) -> PageSection? {
        guard !faults.isEmpty else { return nil }
        let reasons = faults.map { words.problem($0.problem) }
        var seen: Set<String> = []
        let items = reasons.filter { seen.insert($0).inserted }.map { reason in
            let names = zip(faults, reasons).filter { $0.1 == reason }.map {
                $0.0.item?.rawValue ?? words.wholeFile
            }
            return ListItem(reason, sentence: names.joined(separator: ", "))
        }
        return PageSection(
            title, id: id, lead: "\(words.count(faults.count)) \(lead)",
            content: ItemList(items, label: title).html)
    }
}
