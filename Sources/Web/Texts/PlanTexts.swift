import Domain

/// The plan: what matters, needs, goals, actions, the weave, versions and print.
struct PlanTexts: Sendable {
    let title: String
    let lead: String
    let print: String
    let printHint: String
    let printedOn: @Sendable (String) -> String
    let matters: String
    let mattersLead: String
    let mattersEmpty: String
    let showAll: String
    let matterLabel: String
    let matterAbout: String
    /// "Oskar, skrevet ned av Vegard Haugsbakk".
    let writtenDownBy: @Sendable (_ who: String, _ author: String) -> String
    let addMatter: String
    let takeBack: String
    let matterTakenBack: String
    let weave: String
    let weaveLead: String
    let wholeWeave: String
    let noHelpYet: String
    let weaveEmpty: String
    let weaveSummary: @Sendable (_ needs: Int, _ uncovered: Int) -> String
    let addHelp: String
    let nobodyYet: String
    let asTable: String
    let asList: String
    let weight: String
    let active: String
    let planned: String
    let done: String
    let needs: String
    let needsLead: String
    let needsEmpty: String
    let addNeed: String
    let changeNeed: String
    let needWords: String
    let needWordsHint: String
    let about: String
    let area: String
    let howMuch: String
    let weightOf: @Sendable (NeedWeight) -> String
    let fromMapping: String
    let needAdded: String
    let answered: @Sendable (_ name: String) -> String
    let needMet: String
    let needAgain: String
    let needRemoved: String
    let needIsMet: String
    let remove: String
    let metNeeds: String
    let goals: String
    let goalsEmpty: String
    let goalsEmptyHint: String
    let addGoal: String
    let proposeGoal: String
    let proposeLead: String
    let proposeSend: String
    let areaWhy: String
    let goalWish: String
    let changeGoal: String
    let goalWords: String
    let goalWordsHint: String
    let goalNeeds: String
    let linkNeeds: String
    let existingGoals: String
    let existingGoalsLead: String
    let useGoal: String
    let evaluateOn: String
    let proposals: String
    let proposalsLead: String
    let proposedBy: @Sendable (String) -> String
    let acceptGoal: String
    let goalAdded: String
    let goalProposed: String
    let goalReached: String
    let goalDropped: String
    let goalIsReached: @Sendable (String) -> String
    let goalAgain: String
    let reachGoal: String
    let dropGoal: String
    let openGoal: String
    let endedGoals: String
    let why: String
    let whoDoesWhat: String
    let noActions: String
    let helpGiven: @Sendable (_ open: Int, _ done: Int) -> String
    let addAction: String
    let changeAction: String
    let actionWords: String
    let actionWordsHint: String
    let responsible: String
    let choosePerson: String
    let responsibleFamily: String
    let responsibleAlready: String
    let responsibleServices: String
    let responsibleVolunteers: String
    let start: String
    let due: String
    let by: @Sendable (String) -> String
    let late: @Sendable (String) -> String
    let statusOf: @Sendable (ActionStatus) -> String
    let markDone: String
    let markUnderway: String
    let dropAction: String
    let standing: String
    let finished: @Sendable (_ help: String) -> String
    let actionAdded: String
    let actionAgain: String
    let actionDone: String
    let actionDropped: String
    let howItGoes: String
    let evaluate: String
    let evaluationAdded: String
    let attainment: String
    let attainmentOf: @Sendable (Attainment) -> String
    let evaluationWords: String
    let nextEvaluation: String
    let noEvaluation: String
    let lookAt: @Sendable (String) -> String
    let versions: String
    let versionsLead: String
    let versionsEmpty: String
    let agree: String
    let agreeLead: String
    let whoAgrees: String
    let makeVersion: String
    let versionMade: @Sendable (_ names: String) -> String
    let version: @Sendable (Int) -> String
    let versionFrom: @Sendable (_ number: Int, _ day: String) -> String
    let agreedBy: @Sendable (String) -> String
    let notAgreed: String
    let sayYes: String
    let youSaidYes: String
    let compare: String
    let compareWith: String
    let nowStands: String
    let noDifference: String
    let added: String
    let removed: String
    let changedLine: String
    let newDate: @Sendable (_ now: String, _ before: String) -> String
    let newStanding: @Sendable (_ now: String, _ before: String?) -> String
    let newWho: @Sendable (_ now: String, _ before: String) -> String
    let noDate: String
    let sortOf: @Sendable (PlanSnapshot.Sort) -> String
    let goToPlan: String
    let signHere: String
    let placeAndDate: String
    let signature: String
    let team: String
    let name: String
    let theirs: String
    let yours: String
    let staleLead: String
    let saveMine: String
}
