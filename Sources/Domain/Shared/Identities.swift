/// The identities that cross layers, one name for each kind of thing.
package typealias MunicipalityID = ID<Municipality>
package typealias ServiceID = ID<Service>
package typealias AccountID = ID<Account>
package typealias FamilyID = ID<Family>
package typealias PersonID = ID<Person>
package typealias RelationID = ID<Relation>
package typealias HomeID = ID<Home>
package typealias ResidenceID = ID<Residence>
package typealias ReleaseID = ID<Release>
package typealias MappingID = ID<Mapping>
package typealias AlertID = ID<SafetyAlert>
package typealias MatterID = ID<Matter>
package typealias NeedID = ID<Need>
package typealias GoalID = ID<Goal>
package typealias ActionID = ID<Action>
package typealias EvaluationID = ID<Evaluation>
package typealias PlanVersionID = ID<PlanVersion>
