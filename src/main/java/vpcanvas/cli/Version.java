package vpcanvas.cli;

/// The version of the program, that of its `pom.xml`.
final class Version {
    static final String TEXT = "0.1.0";

    private Version() {}
}
