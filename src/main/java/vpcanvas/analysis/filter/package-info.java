/// What security groups, network ACLs and VPC Block Public Access let pass.
///
/// ```
/// Ports        = PortRange*                 sorted, apart
/// Traffic      = protocol Ports peer        what a filter is asked about
/// GroupVerdict = Ports why?                 the ports let through; why none, where a rule nearly fits
/// Standing     = member | stranger | lost why
/// ```
///
/// Rules are asked for the ports that they let pass, not for one port: what several of them let pass
/// together is then the intersection, and a flow to no stated port finds those that are open all the way.
/// May import `model` and `net`. Entry points: [vpcanvas.analysis.filter.GroupRules],
/// [vpcanvas.analysis.filter.AclRules], [vpcanvas.analysis.filter.PublicAccess].
@NullMarked
package vpcanvas.analysis.filter;

import org.jspecify.annotations.NullMarked;
