package vpcanvas.model;

/// An AWS Region; its id is the Region's code, such as `eu-central-1`.
public record Region(Ref<Region> ref) implements Resource {

    @Override
    public String name() {
        return "";
    }
}
