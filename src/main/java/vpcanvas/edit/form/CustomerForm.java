package vpcanvas.edit.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// A customer gateway: the corporate end of Site-to-Site VPNs.
final class CustomerForm {
    private CustomerForm() {}

    static List<Field> of(Subject subject, CustomerGateway g) {
        return List.of(
                Subject.name(g),
                subject.one(
                        "network",
                        "Corporate network",
                        CorporateNetwork.class,
                        g.corporateNetwork(),
                        "not drawn",
                        n -> changed(g, n, g.ipAddress(), g.bgpAsn())),
                Subject.line(
                        "address",
                        "Public address",
                        g.ipAddress() == null ? "" : g.ipAddress().toString(),
                        CustomerForm::addressRule,
                        typed ->
                                changed(
                                        g,
                                        g.corporateNetwork(),
                                        typed.isEmpty() ? null : Ip.parse(typed),
                                        g.bgpAsn())),
                Asns.corporateSide(
                        g.bgpAsn(), asn -> changed(g, g.corporateNetwork(), g.ipAddress(), asn)),
                subject.list(
                        "lines",
                        "VPN connections",
                        subject.topology().all(VpnConnection.class).stream()
                                .filter(v -> v.customerGateway().equals(g.ref()))
                                .map(VpnConnection::ref)
                                .toList()));
    }

    private static Change changed(
            CustomerGateway g,
            @Nullable Ref<CorporateNetwork> network,
            @Nullable Ip address,
            long asn) {
        return Subject.replaced(
                "change " + g.label(), AlteredLines.customer(g, g.name(), network, address, asn));
    }

    private static Verdict addressRule(String typed) {
        try {
            if (!typed.isEmpty()) {
                Ip.parse(typed);
            }
            return Verdict.FINE;
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }
}
