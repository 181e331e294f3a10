/// Finds conditions that wait for each other: nobody could ever say whether such items are asked.
enum ConditionCircles {
    /// The items of a form whose being asked hangs, over other items, on itself.
    static func items(in form: Form) -> Set<ItemID> {
        let above = form.itemAbove
        let names = Set(form.allItems.map(\.id))
        var hangsOn: [ItemID: Set<ItemID>] = [:]
        for item in form.allItems {
            // A condition on itself is a fault of its own.
            let questions = item.conditions.map(\.question).filter { $0 != item.id }
            let others = questions + [above[item.id]].compactMap(\.self)
            hangsOn[item.id, default: []].formUnion(others.filter(names.contains))
        }
        let upstream = remaining(of: hangsOn)
        return Set(remaining(of: turned(upstream)).keys)
    }

    /// What is left when everything that hangs on nothing that is left is taken away.
    private static func remaining(
        of hangsOn: [ItemID: Set<ItemID>]
    ) -> [ItemID: Set<ItemID>] {
        let waitingFor = turned(hangsOn)
        var left = hangsOn
        var free = hangsOn.filter { $0.value.isEmpty }.map(\.key)
        while let item = free.popLast() {
            left[item] = nil
            for other in waitingFor[item] ?? [] {
                left[other]?.remove(item)
                if left[other]?.isEmpty == true { free.append(other) }
            }
        }
        return left
    }

    private static func turned(_ graph: [ItemID: Set<ItemID>]) -> [ItemID: Set<ItemID>] {
        var turned: [ItemID: Set<ItemID>] = graph.mapValues { _ in [] }
        for (item, others) in graph { for other in others { turned[other]?.insert(item) } }
        return turned
    }
}
