/// Addresses, CIDR blocks, sets of blocks and longest-prefix match, for IPv4 and IPv6 alike: the
/// arithmetic that every question about a VPC comes down to. Do two networks overlap, which route
/// wins, where is the next free block. Values only; nothing here knows of a VPC, save the five
/// addresses that AWS reserves in a subnet.
///
/// ```
/// Family      ::= IPV4 | IPV6
/// Ip          ::= Family number                      number below 2^bits
/// Cidr        ::= Ip / length                        host bits zero; nested or disjoint
/// CidrSet     ::= Cidr*                              sorted, disjoint, no two halves of one block
/// PrefixTable ::= Entry*                             in the order given
/// Entry       ::= Cidr value
/// BlockFacts  ::= Cidr netmask? first last addresses
/// ```
///
/// **May import**: the JDK, and Apache Commons Net in [BlockFacts]; nothing of this program.
///
/// **Entry points**: [Ip#parse] and [Cidr#parse] refuse what is malformed, [Cidr#canonical] clears
/// host bits as AWS does; [CidrSet#firstFree] proposes a block; [PrefixTable#candidates] ranks
/// routes; [BlockFacts#of] describes a block to a person. Whatever refuses an address throws
/// [AddressException], whose message can be shown as it is.
///
/// ## Decisions
///
/// **One address type for both families**, a 128-bit number in two longs.
/// Because masks, containment and order are then written once and no caller asks which twin it has.
/// Would change if IPv4 lookups had to run without the upper long, which no measurement asks for.
///
/// **Own arithmetic instead of a library's**, Commons Net for the facts of a block alone.
/// Because its classes know neither overlap nor halves, and read 010.0.0.0 as 10.0.0.0.
/// Would change if a library read strictly and compared blocks without making objects.
///
/// **Strict reading by default**: no leading zeros, blanks, scope ids, or host bits.
/// Because such text means different networks to different programs.
/// Would change for a source that is known to write one of them and means one thing by it.
///
/// **A sorted array with links to the block around** for prefix match, no trie.
/// Because one binary search finds the winner and its links give all candidates, in any family.
/// Would change if tables were edited in place: here a new route means a new table.
///
/// **IPv4-mapped IPv6 blocks** get their facts from [Cidr] itself.
/// Because Java makes IPv4 addresses of them, and Commons Net then refuses the block.
/// Would change if Commons Net read them.
@NullMarked
package vpcanvas.net;

import org.jspecify.annotations.NullMarked;
