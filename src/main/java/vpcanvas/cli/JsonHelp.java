package vpcanvas.cli;

/// Help about every shape of JSON that commands answer or read.
final class JsonHelp {
    static final String TEXT =
            """
            JSON that VPCanvas answers, and the one shape it reads beside designs.

            Every answer is one object in UTF-8. "format" and "version" say what it is; within a
            version, keys may be added but none is renamed, removed or given another meaning. An
            absent value is null. What can't be answered is told in words, under "error":

              { "format": "vpcanvas-trace", "version": 1, "error": "There is no i-order …" }

            check --json

              { "format": "vpcanvas-check", "version": 1,
                "files": [
                  { "file": "shop.vpc.json",
                    "problems": [
                      { "code": "X_PCX_CIDR_OVERLAP", "severity": "error",
                        "at": ["vpc-shop", "vpc-billing"], "says": "…", "rule": "R-062",
                        "fixes": [ { "label": "Use 10.2.0.0/16 for billing" } ] } ],
                    "expected": [
                      { "from": "i-orders", "to": "i-invoices", "protocol": "tcp", "port": 443,
                        "is": "reachable", "holds": false, "says": "…",
                        "reason": "NO_ROUTE_TO_DESTINATION", "at": "rtb-shop-private",
                        "direction": "forward" } ] },
                  { "file": "gone.vpc.json", "error": "…" } ] }

              severity  error, warning, info
              at        ids; a block as ID:BLOCK, a part of a hub as TGW:PART
              rule      the rule of AWS that it rests on
              fixes     what can be done about it, the best first; of the first 100 problems of a file
              expected  what became of each entry of --expect; reason, at and direction are those of
                        the first blocker, null where there is none

            check --expect reads

              { "format": "vpcanvas-expect", "version": 1,
                "expect": [ { "from": "i-orders", "to": "i-invoices",
                              "protocol": "tcp", "port": 443, "is": "reachable" } ] }

              protocol, port  without them, tcp and 443
              is              reachable, not-reachable, or isolated: neither reaches the other, by
                              tcp, udp or icmp, on any port

            trace --json

              { "format": "vpcanvas-trace", "version": 1,
                "from": "i-orders", "to": "i-invoices",
                "packet": { "source": "10.0.2.10", "destination": "10.1.2.20",
                            "protocol": "tcp", "port": 443 },
                "reachable": false,
                "direction": "return", "reason": "NO_ROUTE_TO_DESTINATION",
                "at": "rtb-billing-private",
                "forward": { "outcome": "delivered",
                             "hops": [
                               { "at": "rtb-shop-private", "kind": "route-table",
                                 "route": { "destination": "10.1.0.0/16",
                                            "target": "pcx-shop-billing",
                                            "origin": "static", "state": "active" },
                                 "rejected": [
                                   { "destination": "0.0.0.0/0", "target": "nat-gw",
                                     "origin": "static", "state": "active",
                                     "why": "MORE_SPECIFIC_ROUTE" } ],
                                 "packet": { "source": "10.0.2.10",
                                             "destination": "10.1.2.20" } } ] },
                "return": { "outcome": "no-route", "hops": [] },
                "seenSource": "10.0.2.10", "private": true,
                "blockers": [ { "reason": "NO_ROUTE_TO_DESTINATION", "at": "rtb-billing-private",
                                "direction": "return", "says": "…",
                                "fixes": [ { "label": "Add route 10.0.0.0/16 → …" } ] } ],
                "assumed": ["no security group drawn on i-invoices: open"],
                "certainty": "documented",
                "beyondReachabilityAnalyzer": [] }

              direction, reason, at
                          those of the first blocker; null where the flow is reachable
              port        null for icmp
              outcome     delivered, no-route, blackhole, filtered, dropped, refused, loop, unknown
              kind        instance, interface, route-table, local, internet-gateway,
                          egress-only-internet-gateway, nat-gateway, peering, endpoint,
                          endpoint-service, resource-gateway, gateway-endpoint, load-balancer,
                          transit-gateway,
                          transit-gateway-route-table, attachment, virtual-private-gateway, vpn,
                          direct-connect-gateway, corporate, internet, security-group, network-acl
              at          of a hop or blocker: an id; a part of a hub as TGW:PART
              route       null at what is no route table, and where no route fits
              origin      local, static, automatic, propagated, prefix-list, gateway-endpoint
              state       active, blackhole
              rejected    routes that fit too and lost; why is MORE_SPECIFIC_ROUTE or
                          HIGHER_PRIORITY_ROUTE
              packet      of a hop: as it arrives there
              reason      a code of AWS's Reachability Analyzer, or one of ours, beginning with X_
              fixes       what takes the blocker away, the best first, each tried; in a batch they are
                          not tried, and new connections between the two ends are left out
              seenSource  the address that the destination sees; null when nothing arrives
              private     whether no public address is used on the way
              certainty   documented, or inferred with the rules, as in "inferred: R-033"

            trace --batch QUERIES.json --json reads

              { "queries": [ { "id": "q1", "from": "i-orders", "to": "i-invoices",
                               "protocol": "tcp", "port": 443, "ignoreFilters": false } ] }

            and answers in the same order

              { "format": "vpcanvas-traces", "version": 1,
                "results": [ { "id": "q1", … as one trace, from "from" on … },
                             { "id": "q2", "error": "There is no i-order …" } ] }

              id             text or a number, as it was given; null where none was
              protocol       tcp, udp, icmp; without it, tcp
              port           without it, 443
              ignoreFilters  true looks at routing alone: not at security groups, network ACLs and
                             VPC Block Public Access; without it, false

            routes --json

              { "format": "vpcanvas-routes", "version": 1,
                "tables": [
                  { "id": "rtb-shop-private", "name": "private-a", "vpc": "vpc-shop",
                    "main": false, "subnets": ["subnet-shop-private-a"],
                    "routes": [
                      { "destination": "10.1.0.0/16", "target": "pcx-shop-billing",
                        "origin": "static", "state": "active", "why": null,
                        "rejected": [
                          { "destination": "10.1.0.0/16", "target": "pcx-old",
                            "origin": "prefix-list", "state": "blackhole",
                            "why": "HIGHER_PRIORITY_ROUTE" } ] } ],
                    "services": [
                      { "service": "com.amazonaws.eu-central-1.s3", "endpoint": "vpce-s3" } ] } ],
                "transitGatewayTables": [
                  { "id": "tgw-rtb-eu", "name": "tgw-eu", "transitGateway": "tgw-eu",
                    "associations": ["tgw-attach-shop"], "propagations": ["tgw-attach-shop"],
                    "routes": [ … as above, their targets are attachments or blackhole … ] } ] }

              name      null where it has none
              services  those behind gateway endpoints that the table is associated with; AWS adds
                        the route to their prefix list
              subnets   those that use the table, by association or because it is the main one
              why       of a route: in words, why it is a blackhole; null while it is active
              rejected  routes of the very same destination that lost to this one

            options --json

              { "format": "vpcanvas-options", "version": 1,
                "from": "i-orders", "to": "i-invoices", "protocol": "tcp", "port": 443,
                "both": false, "more": 0, "gb": 100, "hours": 730,
                "prices": { "asOf": "2026-09-20", "currency": "USD", "region": "us-east-1",
                            "basis": "list prices …, no free tier, no discounts" },
                "ways": [
                  { "way": "peering", "answer": "possible", "says": "…",
                    "rule": "R-060", "page": "https://docs.aws.amazon.com/…",
                    "adds": { "resources": [ { "resource": "peering connection", "count": 1 } ],
                              "changed": 0, "routes": 2 },
                    "limits": [ { "says": "1 of 50 active peerings on billing, at most 125",
                                  "rule": "R-075", "page": "…", "beyond": false } ],
                    "left": [],
                    "cost": { "total": 2.00, "whole": true,
                              "terms": [ { "item": "zoneTransferGb", "count": 100, "times": 2,
                                           "price": 0.01, "amount": 2.00 } ],
                              "besides": [], "notes": [] },
                    "cheapest": true, "simplest": true,
                    "change": "peer shop with billing" } ],
                "assumed": [ "730 hours a month, …" ] }

              way        internet, peering, privatelink, resource-endpoint, transit-gateway,
                         transit-gateway-peering, mapped-addresses, vpn
              answer     there, possible, not-drawn (AWS allows it, nothing here draws it), needless
                         (both are in one VPC), impossible
              adds       of a possible way; changed counts what is there and is another, tables aside
              beyond     whether the need is above what an account has by default
              left       what filters have against the flow once it is led this way
              cost       of a month, for what is new; null where the way can't be. A term is
                         count × times × price; hours are times. price and amount are null where the
                         list has none: then, or where something is paid besides, whole is false
              change     what choosing it is called; null where nothing is to be drawn

            options --prices reads

              { "format": "vpcanvas-prices", "version": 1,
                "asOf": "2026-09-20", "currency": "USD", "region": "us-east-1",
                "basis": "list prices, no free tier, no discounts",
                "items": [
                  { "item": "internetTransferGb", "unit": "GB", "price": 0.09, "upTo": 10240,
                    "source": "first 10 TB a month" },
                  { "item": "natGatewayHour", "unit": "hour", "price": 0.052,
                    "region": "eu-central-1", "source": "…" } ] }

              item    natGatewayHour, natGatewayGb, publicIpv4Hour, transitGatewayAttachmentHour,
                      transitGatewayGb, interfaceEndpointHour (in each zone), interfaceEndpointGb,
                      resourceEndpointHour, resourceEndpointGb, resourceGatewayGb,
                      loadBalancerHour, vpnConnectionHour, zoneTransferGb (out or in),
                      regionTransferGb, internetTransferGb
              unit    hour or GB, as the item's name ends
              region  of an item: where it holds; without it, in the list's region
              upTo    up to how many GB a month it holds; without it, for all

            free --json

              { "format": "vpcanvas-free", "version": 1,
                "size": 20, "within": ["10.0.0.0/8"], "block": "10.2.0.0/20" }

              block     null if there is none

            new --json

              { "format": "vpcanvas-new", "version": 1,
                "template": "peering", "output": "shop.vpc.json" }

            render --json

              { "format": "vpcanvas-render", "version": 1,
                "files": [
                  { "file": "shop.vpc.json", "output": "out/shop.png", "kind": "png",
                    "width": 1120, "height": 520, "scale": 2 },
                  { "file": "gone.vpc.json", "error": "…" } ] }

              width, height  in px at scale 1
              scale          pixels to each px; null for svg
            """;

    private JsonHelp() {}
}
