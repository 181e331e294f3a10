import Domain

/// The things of one kind in an open file, already filtered by what the caller may see.
package struct Shelf<Item: CaseItem> {
    let rows: any CaseRows<Item>
    let scope: Scope
    let caller: Caller
    let keeper: LineKeeper

    /// All that the caller may see, in the order they were made.
    package func all() throws -> [Item] { try rows.all().filter(isOpen) }

    /// - Throws: `Refused` if it is not there or not for this caller.
    package func find(_ id: ID<Item>) throws -> Item {
        guard let item = try rows.find(id), isOpen(item) else { throw Refused() }
        keeper.touches.found(item)
        return item
    }

    /// - Throws: `Refused`; `Stale` if it was changed after the form with this edition was opened.
    package func find(_ id: ID<Item>, edition: Int) throws -> Item {
        let item = try find(id)
        guard item.edition == edition else { throw Stale() }
        return item
    }

    /// Adds it, once: a second press of the same button changes nothing and gives false.
    /// - Throws: `Refused` if the caller may not see what is written; `Stale` if something else
    ///   stands under this identity, so that nothing typed is dropped in silence.
    @discardableResult
    package func add(_ item: Item) throws -> Bool {
        guard isOpen(item) else { throw Refused() }
        keeper.wrote(item)
        if try rows.insert(item) {
            keeper.touches.wrote(item)
            return true
        }
        guard let kept = try rows.find(item.id), isOpen(kept), kept.saysTheSame(as: item)
        else { throw Stale() }
        return false
    }

    /// - Throws: `Refused`; `Stale` if the stored edition is another.
    package func save(_ item: Item) throws {
        guard isOpen(item) else { throw Refused() }
        keeper.wrote(item)
        guard try rows.update(item) else { throw Stale() }
        keeper.touches.wrote(item)
    }

    private func isOpen(_ item: Item) -> Bool { scope.covers(item, for: caller) }
}
