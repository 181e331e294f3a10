@testable import Instruments

/// The same key with one thing changed, put together in memory without the checks of a file.
extension Instrument {
    func with(_ items: [ScaleID: [ItemID]]) -> Instrument {
        changed { scale in
            items[scale.id].map { scale.with($0.compactMap(item)) } ?? scale
        }
    }

    func reversing(_ ids: Set<ItemID>) -> Instrument {
        let items = items.map { $0.reversing(ids.contains($0.id)) }
        return changed { scale in
            scale.with(scale.items.compactMap { old in items.first { $0.id == old.id } })
        }
    }

    func shifting(_ id: ScaleID, _ index: Int, by points: Double) -> Instrument {
        changed { $0.id == id ? $0.shifting(index, by: points) : $0 }
    }

    func counting(_ id: ScaleID, by rule: ScoringRule) -> Instrument {
        changed { $0.id == id ? $0.with($0.items, rule: rule) : $0 }
    }

    /// Sums of scales are put together again from the changed ones.
    private func changed(_ change: (Scale) -> Scale) -> Instrument {
        var made: [Scale] = []
        for scale in scales {
            var next = scale.parts.isEmpty || !scale.bands.isEmpty ? change(scale) : scale
            next.parts = scale.parts.compactMap { part in made.first { $0.id == part.id } }
            made.append(next)
        }
        return Instrument(
            id: id, version: version, keyVersion: keyVersion, licence: licence, credit: credit,
            area: area, audience: audience, minutes: minutes, items: items, scales: made,
            safety: safety)
    }
}

extension Item {
    fileprivate func reversing(_ isReversed: Bool) -> Item {
        Item(
            id: id, range: range, reversed: isReversed, invitesWords: invitesWords, group: group)
    }
}

extension Scale {
    fileprivate func with(
        _ items: [Item], rule: ScoringRule? = nil, bands: [Band]? = nil
    ) -> Scale {
        Scale(
            id: id, area: area, items: items, parts: parts, rule: rule ?? self.rule,
            missing: missing, source: source, bounds: bounds, higherIs: higherIs,
            bands: bands ?? self.bands, norms: norms, minimalImportantDifference: nil)
    }

    fileprivate func shifting(_ index: Int, by points: Double) -> Scale {
        let moved = bands.enumerated().map { place, band in
            Band(
                from: place == index ? band.from + points : band.from, to: band.to,
                label: band.label, leaning: band.leaning, source: band.source)
        }
        return with(items, bands: moved)
    }
}
