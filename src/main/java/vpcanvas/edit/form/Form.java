package vpcanvas.edit.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.figure.Kinds;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// What the inspector shows of what is selected, as data: what it is, and its fields.
///
/// @param kind what it is, such as `VPC`
/// @param title what it is called
/// @param place where it is, such as the Region of a VPC; empty where that says nothing
public record Form(String kind, String title, String place, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    /// The form of what is selected; of the document itself when nothing is.
    public static Form of(Document document, Report report, SortedSet<String> keys) {
        return switch (keys.size()) {
            case 0 -> PaperForm.of(document);
            case 1 -> of(document, report, keys.first());
            default -> PaperForm.several(document, report, keys);
        };
    }

    private static Form of(Document document, Report report, String key) {
        if (Layout.isNote(key)) {
            return PaperForm.note(document, Layout.idOf(key));
        }
        String id = Layout.idOf(key);
        return Optional.<Resource>empty()
                .or(() -> document.topology().byId(id))
                .or(() -> report.table(Ref.to(RouteTable.class, id)).map(t -> t.table()))
                .map(r -> of(new Subject(document, report), r))
                .orElseGet(() -> new Form("", key, "", List.of()));
    }

    private static Form of(Subject subject, Resource resource) {
        String title = subject.entry(resource.ref()).name();
        String place = Whereabouts.of(subject, resource);
        return new Form(Kinds.word(resource), title, place, fields(subject, resource));
    }

    private static List<Field> fields(Subject subject, Resource resource) {
        return switch (resource) {
            case Region r -> subject.region(r);
            case Vpc v -> new VpcForm(subject, v).fields();
            case Subnet s -> new SubnetForm(subject, s).fields();
            case RouteTable t -> new TableForm(subject, t).fields();
            case Instance i -> WorkloadForm.of(subject, i);
            case NetworkInterface n -> WorkloadForm.of(subject, n);
            case InternetGateway g -> GatewayForm.of(subject, g);
            case EgressOnlyInternetGateway g -> GatewayForm.of(subject, g);
            case NatGateway n -> GatewayForm.of(subject, n);
            case LoadBalancer l -> new BalancerForm(subject, l).fields();
            case InterfaceEndpoint e -> new EndpointForm(subject, e).fields();
            case EndpointService s -> new ServiceForm(subject, s).fields();
            case PeeringConnection p -> new PeeringForm(subject, p).fields();
            case TransitGateway g -> new HubForm(subject, g).fields();
            case TransitGatewayRouteTable t -> new HubTableForm(subject, t).fields();
            case VpcAttachment a -> new AttachmentForm(subject, a).fields();
            case PeeringAttachment a -> new HubPeeringForm(subject, a).fields();
            case VpnAttachment a -> VpnForm.of(subject, a);
            case VpnConnection v -> new VpnForm(subject, v).fields();
            case DirectConnectAttachment a -> DirectConnectForm.of(subject, a);
            case DirectConnectGateway g -> new DirectConnectForm(subject, g).fields();
            case CorporateNetwork n -> new CorporateForm(subject, n).fields();
            case CustomerGateway g -> CustomerForm.of(subject, g);
            case VirtualPrivateGateway g -> new VgwForm(subject, g).fields();
            case GatewayEndpoint e -> new GatewayEndpointForm(subject, e).fields();
            case SecurityGroup g -> new SecurityGroupForm(subject, g).fields();
            case NetworkAcl a -> new NetworkAclForm(subject, a).fields();
            case BlockPublicAccess b -> new PublicAccessForm(subject, b).fields();
            default -> subject.plain(resource);
        };
    }

    public Optional<Field> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The field that can be changed with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Field.Editable editable(String id) {
        return field(id)
                .filter(Field.Editable.class::isInstance)
                .map(Field.Editable.class::cast)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no field " + id + " to change in " + title));
    }

    /// The field that F2 begins to change: a name, a note's text.
    public Optional<Field.Editable> primary() {
        return fields.stream()
                .map(f -> f instanceof Field.Text t ? (Field.Editable) t : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The field whose value stands in a text of the drawing.
    public Optional<Field.Editable> showing(String content) {
        return fields.stream()
                .map(f -> editableWith(f, content))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Field.@Nullable Editable editableWith(Field field, String content) {
        boolean typed = field instanceof Field.Text || field instanceof Field.BlockField;
        return typed && field instanceof Field.Editable e && e.value().equals(content) ? e : null;
    }
}
