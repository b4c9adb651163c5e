package vpcanvas.io.design;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// A registered target as AWS writes it: its `Id` is an address or the id of an instance
/// ([TargetDescription](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html)).
final class RegistrationForm implements Form<Registration> {

    /// What stands in a file. Without a port, that of the target group is meant.
    record TargetDescription(Ref<Resource> target, @Nullable Integer port) {}

    @Override
    public Registration read(DesignSource in) {
        TargetDescription read = form().read(in);
        int port = Objects.requireNonNullElse(read.port, 0);
        try {
            return new Registration.OfAddress(Ip.parse(read.target.id()), port);
        } catch (AddressException e) {
            return new Registration.OfResource(read.target, port);
        }
    }

    @Override
    public JsonNode write(Registration value) {
        Ref<Resource> target =
                switch (value) {
                    case Registration.OfResource(var resource, _) -> resource;
                    case Registration.OfAddress(var address, _) ->
                            Ref.to(Resource.class, address.toString());
                };
        return form().write(new TargetDescription(target, value.port() == 0 ? null : value.port()));
    }

    @Override
    public String expected() {
        return form().expected();
    }

    // Not a field: the forms of records ask for this one while they are made.
    private static RecordForm<TargetDescription> form() {
        return RecordForm.of(TargetDescription.class);
    }
}
