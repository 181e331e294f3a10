import Domain

package typealias ResponseID = ID<Response>
